import { type Agreement, AGREEMENT, agreement, type Reading, readWord } from './marks.js';

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
  readonly readings: Reading[] = [];
  readonly #byWord = new Map<string, number>();
  readonly #byKey = new Map<string, number[]>();
  #sorted: number[] | undefined;
  #keys: string[] | undefined;

  get size(): number {
    return this.readings.length;
  }

  /** The number of a written form; a new one when it was not there. */
  add(word: string): number {
    let form = this.#byWord.get(word);
    if (form === undefined) {
      form = this.readings.length;
      const reading = readWord(word);
      this.#byWord.set(word, form);
      this.readings.push(reading);
      const same = this.#byKey.get(reading.key);
      if (same) same.push(form);
      else this.#byKey.set(reading.key, [form]);
      this.#sorted = this.#keys = undefined;
    }
    return form;
  }

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  /** Forms of a folded word. */
  ofKey(key: string): readonly number[] {
    return this.#byKey.get(key) ?? [];
  }

  /**
   * Every form that a typed word may mean.
   *
   * @param begun the word may go on
   * @param toned the query was typed with marks
   */
  fits(typed: Reading, begun: boolean, toned: boolean): Fit[] {
    const scale = toned ? TONED : BARE;
    const fits = this.ofKey(typed.key).map((form) => ({ form, quality: scale[this.#agreed(typed, form)] }));
    if (!begun) return fits;
    const sorted = (this.#sorted ??= this.#inOrder());
    for (let at = this.#firstFrom(sorted, typed.plain); at < sorted.length; at++) {
      const form = sorted[at]!;
      const reading = this.readings[form]!;
      if (!reading.plain.startsWith(typed.plain)) break;
      if (reading.key !== typed.key) fits.push({ form, quality: BEGUN * scale[this.#agreed(typed, form)] });
    }
    return fits;
  }

  /** Forms that are one slip of the finger away: a letter wrong, missing, too many, or two exchanged. */
  near(typed: Reading): Fit[] {
    const { key } = typed;
    if (key.length < 2 || key.length > 9) return [];
    this.#keys ??= [...this.#byKey.keys()];
    const fits: Fit[] = [];
    for (const other of this.#keys) {
      if (other === key || !oneSlip(key, other)) continue;
      const alike = other[0] === key[0] ? CORRECTED : CORRECTED * 0.8;
      for (const form of this.ofKey(other)) {
        fits.push({ form, quality: this.readings[form]!.tone === typed.tone ? alike : alike * 0.9 });
      }
    }
    return fits;
  }

  #agreed(typed: Reading, form: number): Agreement {
    const reading = this.readings[form];
    return reading ? agreement(typed, reading) : AGREEMENT.conflicting;
  }

  #inOrder(): number[] {
    const plain = this.readings.map((reading) => reading.plain);
    return plain
      .map((_, form) => form)
      .sort((a, b) => (plain[a]! < plain[b]! ? -1 : plain[a] === plain[b] ? a - b : 1));
  }

  #firstFrom(sorted: readonly number[], plain: string): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.readings[sorted[middle]!]!.plain < plain) low = middle + 1;
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
