import { fold, words } from '@motcua/search';
import { FILLER } from '../src/lexicon/filler.js';
import type { Question } from './files.js';

/** A question that so many procedures answer says too little of each. */
const MOST_CODES = 3;
/** Words of a phrase, and the least worth that each has. */
const LONGEST = 12;
const WORTH = 0.25;

/** Lines of a code and what is asked for, without filler. */
export function askedPhrases(questions: readonly Question[], worth: string): string {
  const little = new Set(
    worth.split('\n').flatMap((line) => {
      const [share = '', some = ''] = line.split(' = ');
      return Number(share) <= WORTH ? some.split(' ') : [];
    }),
  );
  const filler = FILLER.split('\n')
    .slice(1)
    .flatMap((line) => (line.split(' = ')[0] ?? '').split('|'))
    .map((phrase) => fold(phrase))
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length);
  const asked = new Map<string, Set<string>>();
  for (const { query, expectedCodes, kind } of questions) {
    const [code] = expectedCodes;
    if (kind !== 'answer' || code === undefined || expectedCodes.length > MOST_CODES) continue;
    const phrase = gist(words(query), filler, little);
    if (phrase !== '') asked.set(code, (asked.get(code) ?? new Set()).add(phrase));
  }
  return [...asked]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, phrases]) => `${code}\t${[...phrases].join(' | ')}`)
    .join('\n');
}

function gist(written: readonly string[], filler: readonly string[], little: ReadonlySet<string>): string {
  const folded = written.map(fold);
  const kept = written.filter((_, at) => !little.has(folded[at] ?? '') && !inFiller(folded, at, filler));
  return kept.slice(0, LONGEST).join(' ');
}

/** Whether the word at a place is part of a filler phrase. */
function inFiller(folded: readonly string[], at: number, filler: readonly string[]): boolean {
  return filler.some((phrase) => {
    const length = phrase.split(' ').length;
    for (let from = Math.max(0, at - length + 1); from <= at; from++)
      if (folded.slice(from, from + length).join(' ') === phrase) return true;
    return false;
  });
}
