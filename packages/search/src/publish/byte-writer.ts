const UTF8_IN = new TextEncoder();

/** Writes what {@link ByteReader} reads. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  get length(): number {
    return this.#bytes.length;
  }

  byte(byte: number): void {
    this.#bytes.push(byte & 255);
  }

  /** A whole number from 0, seven bits a byte, lowest first. */
  number(number: number): void {
    for (; number > 127; number = Math.floor(number / 128)) this.#bytes.push((number & 127) | 128);
    this.#bytes.push(number);
  }

  bytes(bytes: Iterable<number>): void {
    for (const byte of bytes) this.#bytes.push(byte);
  }

  /** Texts without line breaks. */
  texts(texts: readonly string[]): void {
    const bytes = UTF8_IN.encode(texts.join('\n'));
    this.number(bytes.length);
    this.bytes(bytes);
  }

  done(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
