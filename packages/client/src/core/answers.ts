import type { Reply } from './replies.js';

/** Data with the HTTP response it came in. */
export interface WithResponse<Data> {
  data: Data;
  /** Status and headers of the answer; its body can be read again. */
  response: Response;
}

/**
 * The promise of an answer. The request is on its way from the moment of the call.
 *
 * @example
 * const { data, response } = await client.catalogue.get().withResponse();
 * console.log(data.revision, response.headers.get('etag'));
 */
export class Answer<Data> implements Promise<Data> {
  readonly [Symbol.toStringTag] = 'Answer';
  readonly #reply: Promise<Reply>;
  readonly #data: Promise<Data>;

  constructor(reply: Promise<Reply>, open: (data: unknown) => Data) {
    this.#reply = reply;
    this.#data = reply.then((complete) => open(complete.take()));
    // Who waits gets the error; nobody waiting is no reason to end the process.
    this.#data.catch(() => undefined);
  }

  then<Then = Data, Catch = never>(
    onfulfilled?: ((value: Data) => Then | PromiseLike<Then>) | null,
    onrejected?: ((reason: unknown) => Catch | PromiseLike<Catch>) | null,
  ): Promise<Then | Catch> {
    return this.#data.then(onfulfilled, onrejected);
  }

  catch<Catch = never>(onrejected?: ((reason: unknown) => Catch | PromiseLike<Catch>) | null): Promise<Data | Catch> {
    return this.#data.catch(onrejected);
  }

  finally(onfinally?: (() => void) | null): Promise<Data> {
    return this.#data.finally(onfinally);
  }

  /** The data and the response it came in. */
  async withResponse(): Promise<WithResponse<Data>> {
    const [data, reply] = await Promise.all([this.#data, this.#reply]);
    return { data, response: reply.toResponse() };
  }
}
