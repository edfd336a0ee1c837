import { fold, type Search, words } from '@motcua/search';
import type { CorpusRecord, Question } from './files.js';
import { askAll, measure, type Measure } from './measures.js';
import { bare, chance, keysOf, withSlip } from './typing.js';

/** So many names are asked for, taken evenly from the corpus. */
const NAMES = 1000;
/** A name of so many words is what a person may still type. */
const TYPED = 10;

/** What can be measured without anyone having written questions: names and questions as they are mistyped. */
export function derivedMeasures(
  search: Search,
  records: readonly CorpusRecord[],
  questions: readonly Question[],
): Record<string, Measure> {
  const codes = new Map<string, string[]>();
  for (const { code, name } of records) {
    const key = fold(name);
    codes.set(key, [...(codes.get(key) ?? []), code]);
  }
  const known = new Set(records.map(({ code }) => code));
  const ask = (asked: readonly Question[]): Measure => measure(askAll(search, asked, (code) => known.has(code)));
  const step = Math.max(1, Math.floor(records.length / NAMES));
  const names = records
    .filter((_, at) => at % step === 0)
    // Every procedure of that name is right: several have the same.
    .map(({ code, name }) => question(code, name, codes.get(fold(name)) ?? [code]));
  const short = names.filter(({ query }) => words(query).length <= TYPED);
  const clean = questions.filter(({ kind }) => kind === 'answer');
  const random = chance(7);
  const typed = (asked: readonly Question[], type: (text: string) => string): Measure =>
    ask(asked.map((one) => ({ ...one, query: type(one.query) })));
  return {
    'names as published': ask(names),
    'names without tones': typed(names, bare),
    'short names: as published': ask(short),
    'short names: Telex left raw': typed(short, (text) => keysOf(text, 'telex')),
    'short names: VNI left raw': typed(short, (text) => keysOf(text, 'vni')),
    'short names: one typo': typed(short, (text) => withSlip(text, random)),
    'questions: as asked': ask(clean),
    'questions: without tones': typed(clean, bare),
    'questions: Telex left raw': typed(clean, (text) => keysOf(text, 'telex')),
    'questions: VNI left raw': typed(clean, (text) => keysOf(text, 'vni')),
    'questions: one typo': typed(clean, (text) => withSlip(text, random)),
  };
}

function question(id: string, query: string, expectedCodes: string[]): Question {
  return { id, query, expectedCodes, kind: 'answer', style: 'derived' };
}

/**
 * Two neighbours in a name that are written with other marks in other names (`thuế đất`, `thuê đất`): typed with their marks,
 * the first that is found must have them so, in its name or in the lay words that it shows.
 */
export function pairsByMarks(search: Search, records: readonly CorpusRecord[]): { n: number; hit1: number } {
  const forms = new Map<string, Set<string>>();
  for (const { name } of records) {
    const written = words(name);
    for (let at = 0; at + 1 < written.length; at++) {
      const pair = `${written[at] ?? ''} ${written[at + 1] ?? ''}`;
      if (/\d/.test(pair)) continue;
      const key = fold(pair);
      forms.set(key, (forms.get(key) ?? new Set()).add(pair));
    }
  }
  const asked = [...forms.values()]
    .filter((pairs) => new Set([...pairs].map(oneTonePlace)).size > 1)
    .flatMap((pairs) => [...pairs]);
  const right = asked.filter((pair) => {
    const [first] = search.search(`${pair} `, { limit: 1 }).hits;
    // What was found by its lay words shows them.
    return first && [first.name, first.reason?.typed ?? ''].some((text) => says(text, pair));
  });
  return { n: asked.length, hit1: asked.length === 0 ? 0 : Math.round((1000 * right.length) / asked.length) / 1000 };
}

function says(text: string, pair: string): boolean {
  return ` ${words(text).map(oneTonePlace).join(' ')} `.includes(` ${oneTonePlace(pair)} `);
}

/** `hoà` and `hòa`, `kĩ` and `kỹ` are one. */
function oneTonePlace(text: string): string {
  return text
    .split(' ')
    .map((word) => {
      const apart = word.normalize('NFD');
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(apart)?.[0] ?? '';
      return (
        apart
          .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
          .replace(/([hklmst]|qu)i$/, '$1y')
          .normalize('NFC') + tone
      );
    })
    .join(' ');
}
