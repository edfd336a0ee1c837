import { words } from './fold.js';
import { AGREEMENT, agreement, type Reading, readWord } from './marks.js';

interface Phrase<Value> {
  text: string;
  /** Its words, read when it is first looked for. */
  words?: Reading[];
  length: number;
  value: Value;
}

/** A phrase found in a query. */
export interface FoundPhrase<Value> {
  /** Place of its first word, and how many words it has. */
  at: number;
  length: number;
  /** As it is written, with its marks. */
  text: string;
  value: Value;
}

/** Phrases that are looked for in queries, whatever marks were left out. */
export class Phrases<Value> {
  readonly #byFirst = new Map<string, Phrase<Value>[]>();

  add(text: string, value: Value): void {
    const written = words(text);
    const [first] = written;
    if (first === undefined) return;
    const { key } = readWord(first);
    const same = this.#byFirst.get(key);
    const phrase = { text, length: written.length, value };
    if (!same) this.#byFirst.set(key, [phrase]);
    else {
      same.push(phrase);
      same.sort((a, b) => b.length - a.length);
    }
  }

  /** Phrases in the words, from left to right, the longest first, none within another; `open` words may be taken. */
  in(typed: readonly Reading[], open: (at: number) => boolean = () => true): FoundPhrase<Value>[] {
    const found: FoundPhrase<Value>[] = [];
    for (let at = 0; at < typed.length; at++) {
      const phrase = this.#byFirst
        .get(typed[at]!.key)
        ?.find((known) =>
          (known.words ??= words(known.text).map(readWord)).every(
            (word, step) => open(at + step) && says(typed[at + step], word, known.length === 1),
          ),
        );
      if (!phrase) continue;
      found.push({ at, length: phrase.length, text: phrase.text, value: phrase.value });
      at += phrase.length - 1;
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
