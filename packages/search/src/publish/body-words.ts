import { words } from '../fold.js';
import { readWord } from '../marks.js';
import type { Prepared } from './prepared.js';

/** A word that more than this share of all texts has tells nothing. */
const COMMON = 0.05;
/** In a small catalogue so many may have it all the same. */
const FEW = 6;
/** A word that one text alone has is a slip or a number more often than what somebody asks for. */
const RARE = 2;

/** Rows by folded word, for words that stand in their texts and not in their names; in the order of the words. */
export type BodyWords = ReadonlyMap<string, readonly number[]>;

/** Gathers the words of the texts of documents, which are rows in their order. */
export function bodyWordsOf(documents: readonly Prepared[]): BodyWords {
  const keys = new Map<string, string>();
  const keyOf = (word: string): string => {
    let key = keys.get(word);
    if (key === undefined) keys.set(word, (key = readWord(word).key));
    return key;
  };
  const rows = new Map<string, number[]>();
  documents.forEach(({ name, shortName = '', keywords = [], field = '', lay, body = [] }, row) => {
    const named = new Set([name, shortName, ...keywords, field, ...lay].flatMap((text) => words(text).map(keyOf)));
    for (const text of body) {
      for (const word of words(text)) {
        const key = keyOf(word);
        if (named.has(key) || !/^[a-z]{2,7}$/.test(key)) continue;
        named.add(key);
        const having = rows.get(key);
        if (having) having.push(row);
        else rows.set(key, [row]);
      }
    }
  });
  const most = Math.max(COMMON * documents.length, FEW);
  return new Map(
    [...rows]
      .filter(([, having]) => having.length <= most && having.length >= Math.min(RARE, documents.length / 100))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
