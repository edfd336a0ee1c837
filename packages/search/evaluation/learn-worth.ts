import { fold, words } from '@motcua/search';
import { PHRASES } from '../src/lay/phrases.js';
import type { CorpusRecord, Question } from './files.js';

/** A word that fewer questions have is left as it is. */
const SEEN = 4;
/** What is believed of a word before anything is seen, and as how many questions it counts. */
const BELIEVED = 0.7;
const BELIEF = 4;
/** A word of a lay phrase is there because people say it, whatever they ask for: it counts for less. */
const IN_LAY = 0.3;
/** A word that is in so many right answers says all it can. */
const FULL = 0.8;

/** Lines `share = words`, from least to most, of the words that keep less than nearly all of their weight. */
export function worthOfWords(questions: readonly Question[], records: readonly CorpusRecord[]): string {
  const named = namedWords(records);
  const seen = new Map<string, { all: number; right: number }>();
  for (const { query, expectedCodes, kind } of questions) {
    if (kind === 'out_of_scope') continue;
    const names = new Set(expectedCodes.flatMap((code) => named.names.get(code) ?? []));
    const lay = new Set(expectedCodes.flatMap((code) => named.lay.get(code) ?? []));
    if (names.size === 0) continue;
    for (const word of new Set(words(query).map(fold))) {
      const count = seen.get(word) ?? { all: 0, right: 0 };
      count.all++;
      count.right += names.has(word) ? 1 : lay.has(word) ? IN_LAY : 0;
      seen.set(word, count);
    }
  }
  const byShare = new Map<number, string[]>();
  for (const [word, { all, right }] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (all < SEEN) continue;
    const share = Math.max(1, Math.round((20 * (right + BELIEVED * BELIEF)) / (all + BELIEF) / FULL)) / 20;
    if (share < 0.9) byShare.set(share, [...(byShare.get(share) ?? []), word]);
  }
  return [...byShare]
    .sort(([a], [b]) => a - b)
    .map(([share, some]) => `${share} = ${some.join(' ')}`)
    .join('\n');
}

/** Folded words of the name and of the lay phrases, each by code. */
function namedWords(records: readonly CorpusRecord[]): Record<'names' | 'lay', Map<string, string[]>> {
  return {
    names: new Map(records.map(({ code, name }) => [code, fold(name).split(' ')])),
    lay: new Map(
      PHRASES.split('\n').map((line): [string, string[]] => {
        const [code = '', phrases = ''] = line.split('\t');
        return [code, fold(phrases).split(' ')];
      }),
    ),
  };
}
