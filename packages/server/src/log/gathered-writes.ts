/** Takes text and writes it at once. */
export interface Sink {
  write(text: string): unknown;
  flushSync(): void;
}

/**
 * Gathers lines to blocks before they reach a sink, because a write each would cost more than the answer that is told of.
 * The sink's own gathering measures the whole block again at every line; here nothing is touched until a block is full.
 */
export class GatheredWrites implements Sink {
  readonly #sink: Sink;
  readonly #length: number;
  readonly #milliseconds: number;
  #text = '';
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param length characters of a block
   * @param milliseconds for which a line waits at most
   */
  constructor(sink: Sink, { length, milliseconds }: { length: number; milliseconds: number }) {
    this.#sink = sink;
    this.#length = length;
    this.#milliseconds = milliseconds;
  }

  write(line: string): void {
    this.#text += line;
    if (this.#text.length >= this.#length) this.#pass();
    else this.#timer ??= setTimeout(() => this.#pass(), this.#milliseconds).unref();
  }

  flushSync(): void {
    this.#pass();
    this.#sink.flushSync();
  }

  #pass(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const text = this.#text;
    this.#text = '';
    if (text !== '') this.#sink.write(text);
  }
}
