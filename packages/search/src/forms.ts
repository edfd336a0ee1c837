import { type Agreement, agreement, type Reading, readWord } from './marks.js';

/** A written form that fits a typed word, and how well: 0 to 1. */
export interface Fit {
  form: number;
  quality: number;
}

/** Typed with marks: what the marks say counts. */
const TONED: Readonly<Record<Agreement, number>> = { 3: 1, 2: 0.7, 1: 0.25 };
/** Nothing in the query has marks: every reading is as good. */
const BARE: Readonly<Record<Agreement, number>> = { 3: 1, 2: 0.97, 1: 0.25 };
/** A word that goes on. */
const BEGUN = 0.75;
/** A reading that a corrected typing error leads to. */
const CORRECTED = 0.6;

/**
 * The written forms of all texts. Thousands of procedure names use fewer than two thousand forms, so a typed word is
 * compared with forms, never with rows.
 */
export class Forms {
  readonly #words: string[] = [];
  /** Folded, by form. */
  readonly keys: string[] = [];
  readonly #byWord = new Map<string, number>();
  /** First form of a key, and the next one of the same key; -1 ends. A list of its own for each key would take more memory. */
  readonly #byKey = new Map<string, number>();
  readonly #next: number[] = [];
  #sorted: number[] | undefined;

  get size(): number {
    return this.keys.length;
  }

  /** The number of a written form; a new one when it was not there. */
  add(word: string): number {
    let form = this.#byWord.get(word);
    if (form === undefined) {
      form = this.size;
      const { key } = readWord(word);
      const same = this.#byKey.get(key);
      this.#byWord.set(word, form);
      this.#words.push(word);
      // One text in memory for all forms of a key.
      this.keys.push(same !== undefined ? this.keys[same]! : key === word ? word : key);
      this.#next.push(same ?? -1);
      this.#byKey.set(this.keys[form]!, form);
      this.#sorted = undefined;
    }
    return form;
  }

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  /**
   * Every form that a typed word may mean.
   *
   * @param begun the word may go on
   * @param toned the query was typed with marks
   */
  fits(typed: Reading, begun: boolean, toned: boolean): Fit[] {
    const scale = toned ? TONED : BARE;
    const fits = this.#ofKey(typed.key).map((form) => ({
      form,
      quality: scale[this.#agreed(typed, form)],
    }));
    if (!begun) return fits;
    const sorted = (this.#sorted ??= this.keys
      .map((_, form) => form)
      .sort((a, b) => (this.keys[a]! < this.keys[b]! ? -1 : 1)));
    for (let at = this.#firstFrom(sorted, typed.plain); at < sorted.length; at++) {
      const form = sorted[at]!;
      const key = this.keys[form]!;
      if (!key.startsWith(typed.plain)) break;
      if (key !== typed.key) fits.push({ form, quality: BEGUN * scale[this.#agreed(typed, form)] });
    }
    return fits;
  }

  /** Forms that are one slip of the finger away: a letter wrong, missing, too many, or two exchanged. */
  near(typed: Reading): Fit[] {
    const { key } = typed;
    if (key.length < 2 || key.length > 9) return [];
    const fits: Fit[] = [];
    for (const other of this.#byKey.keys()) {
      if (other === key || !oneSlip(key, other)) continue;
      const alike = other[0] === key[0] ? CORRECTED : CORRECTED * 0.8;
      for (const form of this.#ofKey(other)) {
        fits.push({ form, quality: readWord(this.#words[form]!).tone === typed.tone ? alike : alike * 0.9 });
      }
    }
    return fits;
  }

  #ofKey(key: string): number[] {
    const forms: number[] = [];
    for (let form = this.#byKey.get(key) ?? -1; form >= 0; form = this.#next[form]!) forms.push(form);
    return forms;
  }

  #agreed(typed: Reading, form: number): Agreement {
    return agreement(typed, readWord(this.#words[form]!));
  }

  #firstFrom(sorted: readonly number[], plain: string): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.keys[sorted[middle]!]! < plain) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Whether one letter changed, added, left out, or two neighbours exchanged make `b` of `a`. */
export function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let left = a.length;
  let right = b.length;
  while (left > from && right > from && a[left - 1] === b[right - 1]) {
    left--;
    right--;
  }
  const gone = left - from;
  const come = right - from;
  if (gone <= 1 && come <= 1) return true;
  return gone === 2 && come === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}
