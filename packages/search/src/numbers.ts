/** A list of whole numbers that grows in one block of memory, two bytes a number until one may be larger. */
export class Numbers {
  #values: Uint16Array | Uint32Array = new Uint16Array(0);
  length = 0;

  /** Memory for so many more, up to a largest one; whoever writes there sets `length` after it. */
  room(more: number, largest = 0): Uint16Array | Uint32Array {
    const wide = largest > 65_535 || this.#values.BYTES_PER_ELEMENT === 4;
    const needed = this.length + more;
    if (needed > this.#values.length || wide !== (this.#values.BYTES_PER_ELEMENT === 4)) {
      const values = wide ? new Uint32Array(needed) : new Uint16Array(needed);
      values.set(this.#values.subarray(0, this.length));
      this.#values = values;
    }
    return this.#values;
  }

  /** The numbers so far, not copied. */
  get values(): Uint16Array | Uint32Array {
    return this.#values.subarray(0, this.length);
  }

  /** Gives back the room that is not used. */
  close(): void {
    this.#values = this.#values.slice(0, this.length);
  }
}
