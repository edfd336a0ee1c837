import { AGREEMENT, type Agreement, agreement, type Reading, readWord } from './marks.js';
import type { QueryWord } from './query.js';

/** A written form that fits a typed word. */
export interface Fit {
  /** Number of the form. */
  form: number;
  /** 0 to 1: whole words over beginnings, same marks over missing marks over conflicting ones. */
  quality: number;
  /** True when typed and written marks contradict each other. */
  conflicting: boolean;
}

const WHOLE: Readonly<Record<Agreement, number>> = { 3: 1, 2: 0.8, 1: 0.3 };
const BEGUN: Readonly<Record<Agreement, number>> = { 3: 0.7, 2: 0.55, 1: 0.15 };

/**
 * The written forms of a set of texts. Thousands of procedure names use fewer than two thousand forms, so a typed word
 * is compared with forms, never with rows.
 */
export class Vocabulary {
  readonly readings: Reading[] = [];
  readonly #forms = new Map<string, number>();
  readonly #byKey = new Map<string, number[]>();
  #byPlain: number[] | undefined;

  /** The number of a written form; a new one when it was not there. */
  add(word: string): number {
    const known = this.#forms.get(word);
    if (known !== undefined) return known;
    const form = this.readings.length;
    const reading = readWord(word);
    this.#forms.set(word, form);
    this.readings.push(reading);
    const siblings = this.#byKey.get(reading.key);
    if (siblings) siblings.push(form);
    else this.#byKey.set(reading.key, [form]);
    this.#byPlain = undefined;
    return form;
  }

  /** The forms that differ from `form` at most by marks and by i or y, itself among them. */
  siblings(form: number): readonly number[] {
    return this.#byKey.get(this.readings[form]?.key ?? '') ?? [];
  }

  /** Every form a typed word may mean; beginnings only when asked for. */
  fits(typed: QueryWord, beginnings: boolean): Fit[] {
    const fits: Fit[] = [];
    for (const form of this.#byKey.get(typed.key) ?? []) fits.push(this.#fit(typed, form, WHOLE));
    if (!beginnings) return fits;
    const sorted = (this.#byPlain ??= this.#sortByPlain());
    for (let at = this.#firstFrom(sorted, typed.plain); at < sorted.length; at++) {
      const form = sorted[at] ?? 0;
      const reading = this.readings[form];
      if (!reading?.plain.startsWith(typed.plain)) break;
      if (reading.key !== typed.key) fits.push(this.#fit(typed, form, BEGUN));
    }
    return fits;
  }

  #fit(typed: QueryWord, form: number, scale: Readonly<Record<Agreement, number>>): Fit {
    const reading = this.readings[form];
    const agreed = reading ? agreement(typed, reading) : AGREEMENT.conflicting;
    return { form, quality: scale[agreed], conflicting: agreed === AGREEMENT.conflicting };
  }

  #sortByPlain(): number[] {
    const plain = this.readings.map((reading) => reading.plain);
    return plain
      .map((_, form) => form)
      .sort((a, b) => ((plain[a] ?? '') < (plain[b] ?? '') ? -1 : plain[a] === plain[b] ? a - b : 1));
  }

  #firstFrom(sorted: readonly number[], plain: string): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.readings[sorted[middle] ?? 0]?.plain ?? '') < plain) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
