/** A list of whole numbers that grows in one block of memory. */
export class Numbers {
  #values: Uint32Array<ArrayBuffer>;
  length = 0;

  constructor(room = 64) {
    this.#values = new Uint32Array(room);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Uint32Array(this.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length++] = value;
  }

  at(place: number): number {
    return this.#values[place] ?? 0;
  }

  /** The numbers so far, not copied. */
  get values(): Uint32Array<ArrayBuffer> {
    return this.#values.subarray(0, this.length);
  }
}
