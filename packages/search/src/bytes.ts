const UTF8_OUT = /*#__PURE__*/ new TextDecoder();

/** Reads what {@link ByteWriter} wrote. @throws {RangeError} past the end */
export class ByteReader {
  #at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    const byte = this.bytes[this.#at++];
    if (byte === undefined) throw new RangeError('The search file is cut off.');
    return byte;
  }

  /** A whole number, seven bits a byte, lowest first. */
  number(): number {
    let number = 0;
    let shift = 1;
    for (;;) {
      const byte = this.byte();
      number += (byte & 127) * shift;
      if (byte < 128) return number;
      shift *= 128;
    }
  }

  /** So many bytes, not copied. */
  take(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.bytes.length) throw new RangeError('The search file is cut off.');
    const part = this.bytes.subarray(this.#at, end);
    this.#at = end;
    return part;
  }

  /** Texts that {@link ByteWriter.texts} wrote. */
  texts(): string[] {
    const text = UTF8_OUT.decode(this.take(this.number()));
    return text === '' ? [] : text.split('\n');
  }
}
