import { UnexpectedAnswerError } from './errors.js';

/** A complete, successful answer. Many callers may hold it: each one gets its own copy of the data. */
export class Reply {
  #parsed: { value: unknown } | undefined;

  /** @throws {UnexpectedAnswerError} when the text is not JSON */
  constructor(
    readonly status: number,
    readonly headers: Headers,
    readonly text: string,
  ) {
    this.#parsed = { value: this.#parse() };
  }

  #parse(): unknown {
    try {
      return JSON.parse(this.text);
    } catch {
      throw new UnexpectedAnswerError('not-json', this.status);
    }
  }

  /** The data without giving it away. */
  get peek(): unknown {
    return (this.#parsed ??= { value: this.#parse() }).value;
  }

  /** The data for one caller, who may change it. */
  take(): unknown {
    const value = this.peek;
    this.#parsed = undefined;
    return value;
  }

  /** The answer as a `Response` whose body can be read again. */
  toResponse(): Response {
    return new Response(this.text, { status: this.status, headers: this.headers });
  }
}
