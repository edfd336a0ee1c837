import { words } from './fold.js';
import { type Reading, readWord } from './marks.js';

/** A word somebody typed. */
export interface QueryWord extends Reading {
  /** True when the word may go on: it is the last one and no space follows it. */
  unfinished: boolean;
}

/** What somebody typed, read. */
export interface Query {
  /** Each word once. */
  words: QueryWord[];
  /** Positions in `words` in the order they were typed. */
  order: number[];
}

/** More words than any published name has; what follows is not read. */
const MOST_WORDS = 200;

/** Reads a query; the last word may be unfinished. */
export function readQuery(text: string): Query {
  const typed = words(text).slice(0, MOST_WORDS);
  const open = /[\p{L}\p{N}\p{M}\p{Cf}]$/u.test(text);
  const position = new Map<string, number>();
  const query: Query = { words: [], order: [] };
  typed.forEach((word, at) => {
    let known = position.get(word);
    if (known === undefined) {
      known = query.words.length;
      position.set(word, known);
      query.words.push({ ...readWord(word), unfinished: open && at === typed.length - 1 });
    }
    query.order.push(known);
  });
  return query;
}
