import type { Weighed } from './rank.js';

/** Asked words by form, as linked lists in memory that every search uses again. */
export class AskedForms {
  #head = new Int32Array(0);
  readonly #forms: number[] = [];
  asking: number[] = [];
  quality: number[] = [];
  next: number[] = [];

  fill(weighed: readonly Weighed[], forms: number): void {
    if (this.#head.length < forms) this.#head = new Int32Array(forms);
    for (const form of this.#forms) this.#head[form] = 0;
    this.#forms.length = this.asking.length = this.quality.length = this.next.length = 0;
    // 0 ends a list.
    this.asking.push(0);
    this.quality.push(0);
    this.next.push(0);
    weighed.forEach(({ word, weight }, asking) => {
      if (weight === 0) return;
      for (const fit of word.fits) {
        this.#forms.push(fit.form);
        this.next.push(this.#head[fit.form]!);
        this.#head[fit.form] = this.asking.length;
        this.asking.push(asking);
        this.quality.push(fit.quality);
      }
    });
  }

  first(form: number): number {
    return this.#head[form]!;
  }
}
