import type { Operation, Page } from '@motcua/contract';
import { checkedRetries, checkedTimeout, mergedHeaders, type RequestOptions, type Settings } from '../options.js';
import type { AnswerCheck } from './answer-shape.js';
import { Answer } from './answers.js';
import { attempt } from './attempt.js';
import { UnexpectedAnswerError } from './errors.js';
import { exchange, type Exchange } from './exchange.js';
import { InFlight } from './in-flight.js';
import { PagePromise } from './paging.js';
import { buildPath } from './paths.js';
import { buildQuery } from './query-strings.js';
import { Reply } from './replies.js';
import type { ReplyCache } from './reply-cache.js';

/** What is asked of an operation. */
export interface Question<Query extends object> {
  path?: Record<string, string>;
  query?: Query | undefined;
}

/** Reads operations of the contract over HTTP. Every resource of a client shares one. */
export class Reader {
  readonly #inFlight = new InFlight<Reply>();

  /** @param cache answers of which it is only asked whether they still hold */
  constructor(
    readonly settings: Settings,
    readonly check: AnswerCheck,
    readonly cache?: ReplyCache,
  ) {}

  /** Reads one thing. */
  read<Query extends object, Data>(
    operation: Operation<Query, Data>,
    question: Question<Query>,
    options?: RequestOptions,
  ): Answer<Data> {
    return new Answer(this.#reply(operation, question, options), (data) => data as Data);
  }

  /** Reads a list from a page on. */
  list<Query extends { cursor?: string }, Item>(
    operation: Operation<Query, Page<Item>>,
    query: Query,
    options: RequestOptions = {},
  ): PagePromise<Item> {
    return new PagePromise(this.#reply(operation, { query }, options), query.cursor, (cursor, over) =>
      this.list(operation, { ...query, cursor }, { ...options, ...over }),
    );
  }

  // Asynchronous as a whole, so that a wrong argument rejects as every other error does.
  async #reply(operation: Operation<object, unknown>, { path, query }: Question<object>, options: RequestOptions = {}) {
    const { settings } = this;
    const url = settings.baseUrl + buildPath(operation.path, path) + buildQuery(query);
    const headers = mergedHeaders(settings.headers, options.headers);
    const retries = checkedRetries(options.retries ?? settings.retries);
    const timeout = checkedTimeout(options.timeout ?? settings.timeout);
    const key = JSON.stringify([url, ...headers]);
    return this.#inFlight.join(`${retries}${key}`, { signal: options.signal, timeout }, (life) =>
      this.#fetch(operation, key, {
        url,
        headers,
        retries,
        attempt: (request) => attempt(settings.fetch, request),
        ...life,
      }),
    );
  }

  async #fetch(operation: Operation<object, unknown>, key: string, request: Exchange): Promise<Reply> {
    const known = this.cache?.get(key);
    const etag = known?.headers.get('etag');
    const headers = etag ? mergedHeaders(request.headers, { 'if-none-match': etag }) : request.headers;
    const answer = await exchange({ ...request, headers });
    if (answer.status === 304) {
      if (known) return known;
      throw new UnexpectedAnswerError('status', 304);
    }
    const { status, headers: received } = answer;
    const reply = new Reply(status, received, await answer.text());
    this.check(operation, reply.peek, reply.status);
    this.cache?.set(key, reply);
    return reply;
  }
}
