/** Draws of a seed: the same ones every time, so that what is invented is the same at each start. */
export class Draws {
  #state = 2_166_136_261;

  /** @param seed any text */
  constructor(seed: string) {
    // FNV-1a.
    for (const letter of seed) this.#state = Math.imul(this.#state ^ letter.charCodeAt(0), 16_777_619) >>> 0;
  }

  /** From 0, below 1. */
  next(): number {
    // Mulberry32.
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** True in `chance` of 1. */
  hits(chance: number): boolean {
    return this.next() < chance;
  }

  /** From `from` to `to`, both of them included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** One of several, as often as its weight says. */
  of<Value>(weighted: readonly (readonly [value: Value, weight: number])[]): Value {
    const whole = weighted.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.next() * whole;
    const found = weighted.find(([, weight]) => (left -= weight) < 0) ?? weighted.at(-1);
    if (found === undefined) throw new RangeError('There is nothing to draw from.');
    return found[0];
  }

  /** A UUID. */
  uuid(): string {
    const hex = Array.from({ length: 32 }, () => this.between(0, 15).toString(16)).join('');
    return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
  }
}
