import type { IndexOfNames } from './index-of-names.js';
import type { Postings } from './postings.js';
import { type Weighed, WEIGHTS } from './rank.js';

/** Words worth less than this share of the best one do not choose rows, they only order them: their lists are long. */
const MINOR = 0.12;
const BINS = 512;

/** Chooses the rows worth a close look: by the words they have and the share of their name that was asked. */
export class Candidates {
  #sum = new Float32Array(0);
  #best = new Float32Array(0);
  #touched = new Uint32Array(0);
  #mine = new Uint32Array(0);
  readonly #bins = new Uint32Array(BINS + 1);

  /** About `room` best rows, in no order. */
  of(
    index: IndexOfNames,
    weighed: readonly Weighed[],
    asked: number,
    accept: ((row: number) => boolean) | undefined,
    room: number,
  ): number[] {
    this.#ready(index.size);
    const { derived } = index;
    const sum = this.#sum;
    const best = this.#best;
    const touched = this.#touched;
    const mine = this.#mine;
    let most = 0;
    for (const { weight } of weighed) if (weight > most) most = weight;
    let all = 0;
    let many = 0;
    const post = (rows: Uint16Array | Uint32Array, start: number, end: number, quality: number): void => {
      for (let at = start; at < end; at++) {
        const row = rows[at]!;
        const was = best[row]!;
        if (was === 0) mine[many++] = row;
        if (quality > was) best[row] = quality;
      }
    };
    const having = ({ from, to, rows }: Postings, form: number, quality: number): void =>
      post(rows, from[form]!, to[form]!, quality);
    for (const { word, weight, body } of weighed) {
      if (Math.abs(weight) < MINOR * most) continue;
      many = 0;
      for (const { form, quality } of word.fits) {
        having(derived.names, form, quality);
        having(derived.lay, form, quality * WEIGHTS.layCover);
        having(derived.field, form, quality * WEIGHTS.field);
      }
      // A word that no name has may still stand in a text.
      if (body && !word.known) post(body, 0, body.length, WEIGHTS.bodyAlone);
      for (let at = 0; at < many; at++) {
        const row = mine[at]!;
        if (sum[row] === 0) touched[all++] = row;
        // A row that was taken to nothing is not touched twice.
        sum[row] = sum[row]! + weight * best[row]! || 1e-9;
        best[row] = 0;
      }
    }
    return this.#choose(index, asked, accept, all, room);
  }

  #choose(
    index: IndexOfNames,
    asked: number,
    accept: ((row: number) => boolean) | undefined,
    count: number,
    room: number,
  ): number[] {
    const { nameWeight, popularity } = index.derived;
    const sum = this.#sum;
    const touched = this.#touched;
    const bins = this.#bins.fill(0);
    const most = 1 + WEIGHTS.first + 0.1;
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const row = touched[at]!;
      const got = sum[row]!;
      sum[row] = 0;
      if (got <= 0 || (accept && !accept(row))) continue;
      const score = got / asked + WEIGHTS.first * Math.min(1, got / (nameWeight[row]! + 1)) + 0.02 * popularity[row]!;
      const bin = Math.min(BINS, Math.max(0, Math.floor((score / most) * BINS)));
      bins[bin]!++;
      touched[kept] = row;
      this.#best[kept++] = bin;
    }
    let least = BINS;
    for (let left = room; least > 0 && bins[least]! <= left; least--) left -= bins[least]!;
    const close: number[] = [];
    for (let at = 0; at < kept; at++) if (this.#best[at]! >= least && close.length < room * 2) close.push(touched[at]!);
    this.#best.fill(0, 0, kept);
    return close;
  }

  #ready(rows: number): void {
    if (this.#sum.length >= rows) return;
    this.#sum = new Float32Array(rows);
    this.#best = new Float32Array(rows);
    this.#touched = new Uint32Array(rows);
    this.#mine = new Uint32Array(rows);
  }
}
