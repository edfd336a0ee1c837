import { words } from './fold.js';
import { AGREEMENT, agreement, type Reading, readWord } from './marks.js';

interface Phrase<Value> {
  words: Reading[];
  value: Value;
}

/** A phrase found in a query. */
export interface FoundPhrase<Value> {
  /** Place of its first word, and how many words it has. */
  at: number;
  length: number;
  value: Value;
}

/** Phrases that are looked for in queries, whatever marks were left out. */
export class Phrases<Value> {
  readonly #byFirst = new Map<string, Phrase<Value>[]>();

  add(text: string, value: Value): void {
    const read = words(text).map(readWord);
    const first = read[0]?.key;
    if (first === undefined) return;
    const same = this.#byFirst.get(first);
    const phrase = { words: read, value };
    if (!same) this.#byFirst.set(first, [phrase]);
    else {
      same.push(phrase);
      same.sort((a, b) => b.words.length - a.words.length);
    }
  }

  /** Phrases in the words, from left to right, the longest first, none within another; `open` words may be taken. */
  in(typed: readonly Reading[], open: (at: number) => boolean = () => true): FoundPhrase<Value>[] {
    const found: FoundPhrase<Value>[] = [];
    for (let at = 0; at < typed.length; at++) {
      const phrase = this.#byFirst
        .get(typed[at]!.key)
        ?.find(({ words: wanted }) =>
          wanted.every((word, step) => open(at + step) && says(typed[at + step], word, wanted.length === 1)),
        );
      if (!phrase) continue;
      found.push({ at, length: phrase.words.length, value: phrase.value });
      at += phrase.words.length - 1;
    }
    return found;
  }
}

/**
 * Whether a typed word may be the wanted one: the same letters, and no mark against its marks. Who typed marks typed all of
 * them (`có` is not `cớ`), and one word alone needs all of its own: `dung` is far more often dụng or dung than đừng.
 */
function says(typed: Reading | undefined, wanted: Reading, alone: boolean): boolean {
  if (typed?.key !== wanted.key) return false;
  const agreed = agreement(typed, wanted);
  const bare = typed.tone === '' && typed.letters === typed.plain;
  return agreed === AGREEMENT.same || (agreed === AGREEMENT.missing && bare && !alone);
}
