const UTF8_IN = new TextEncoder();

/** Writes what {@link ByteReader} reads. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  length = 0;

  /** The lowest eight bits. */
  byte(byte: number): void {
    this.#room(1);
    this.#bytes[this.length++] = byte;
  }

  /** A whole number from 0, seven bits a byte, lowest first. */
  number(number: number): void {
    for (; number > 127; number = Math.floor(number / 128)) this.byte((number & 127) | 128);
    this.byte(number);
  }

  /** The lowest eight bits of each. */
  bytes(bytes: ArrayLike<number>): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Texts without line breaks. */
  texts(texts: readonly string[]): void {
    const bytes = UTF8_IN.encode(texts.join('\n'));
    this.number(bytes.length);
    this.bytes(bytes);
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }

  #room(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const wider = new Uint8Array(2 * (this.length + more));
    wider.set(this.#bytes);
    this.#bytes = wider;
  }
}
