import type { Action } from '@motcua/contract';
import { checkedRetries, checkedTimeout, mergedHeaders, type RequestOptions, type Settings } from '../options.js';
import type { AnswerCheck } from './answer-shape.js';
import { attempt, privacy } from './attempt.js';
import { InvalidArgumentError } from './errors.js';
import { exchange } from './exchange.js';
import { InFlight } from './in-flight.js';
import { Reply } from './replies.js';

/** Posts a body to an action, once. @throws {ConnectionError} */
export type Post = <Body extends object>(action: Action<Body, unknown>, body: Body) => Promise<Response>;

/** One try of a call, which may post more than once. What it resolves with is judged as an answer of the action. */
export type Try = (post: Post, signal: AbortSignal) => Promise<Response>;

function jsonOf(body: object): string {
  try {
    return JSON.stringify(body);
  } catch {
    throw new InvalidArgumentError('What is sent must be plain data that JSON can hold.');
  }
}

/**
 * Sends actions of the contract over HTTP. Nothing of it is kept or shared: each call is its own. Its settings are private, so that
 * a logger that prints a client prints no key.
 */
export class Sender {
  readonly #settings: Settings;
  readonly #check: AnswerCheck;

  constructor(settings: Settings, check: AnswerCheck) {
    this.#settings = settings;
    this.#check = check;
  }

  /** Sends one body. It is tried again as a read is: the same body sent twice does what it does once. */
  send<Body extends object, Data>(action: Action<Body, Data>, body: Body, options?: RequestOptions): Promise<Data> {
    return this.call(action, (post) => post(action, body), options);
  }

  /** A call whose every try is made anew. Time limit, abort and waits between tries are those of a read. */
  async call<Data>(action: Action<object, Data>, once: Try, options?: RequestOptions): Promise<Data> {
    const reply = await this.reply(action, once, options);
    return reply.take() as Data;
  }

  /** The same, as it came. */
  async reply(action: Action<object, unknown>, once: Try, options: RequestOptions = {}): Promise<Reply> {
    const { baseUrl, fetch, ...settings } = this.#settings;
    const json = { 'content-type': 'application/json' };
    const headers = mergedHeaders(mergedHeaders(settings.headers, options.headers), json);
    const retries = checkedRetries(options.retries ?? settings.retries);
    const timeout = checkedTimeout(options.timeout ?? settings.timeout);
    // One caller, who joins nobody: of what is shared there it needs the end by time or signal.
    return new InFlight<Reply>().join('', { signal: options.signal, timeout }, async (life) => {
      const { signal } = life;
      const post: Post = async ({ path }, body) => {
        signal.throwIfAborted();
        const init = { ...privacy(), method: 'POST', headers, body: jsonOf(body), signal };
        return attempt(fetch, new Request(baseUrl + path, init));
      };
      // `exchange` counts tries by requests of its own, which are reads. What is sent in their place is made here.
      const own = { url: baseUrl + action.path, headers, retries, attempt: () => once(post, signal), ...life };
      return this.#read(action, await exchange(own));
    });
  }

  /** The data of a success that a {@link Post} got. @throws {UnexpectedAnswerError} */
  async open<Data>(action: Action<object, Data>, answer: Response): Promise<Data> {
    const reply = await this.#read(action, answer);
    return reply.take() as Data;
  }

  async #read(action: Action<object, unknown>, answer: Response): Promise<Reply> {
    const reply = new Reply(answer.status, answer.headers, await answer.text());
    this.#check(action, reply.peek, reply.status);
    return reply;
  }
}
