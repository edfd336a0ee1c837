import type { AnswerOf, CountedOperationId, QueryOf } from '@motcua/contract';
import { LRUCache } from 'lru-cache';
import { Answer } from './answers.js';
import { canonicalQuery, readQuery } from './queries.js';

/** What a handler of a counted operation is given. */
export interface CountedCall<Id extends CountedOperationId> {
  query: QueryOf<Id>;
  /** A part of the path by its name. */
  part: (name: string) => string;
}

/** What answers the operations that are counted from what people send. They throw problems of the contract. */
export type CountedHandlers = {
  [Id in CountedOperationId]: (call: CountedCall<Id>) => Promise<AnswerOf<Id>>;
};

/** For so long an answer is given again, in milliseconds: a crowd of readers costs one count. */
const KEPT = 2_000;
const MOST_KEPT = 500;

/** Answers that are counted anew from time to time. */
export class CountedAnswers {
  readonly #handlers: Partial<CountedHandlers>;
  readonly #kept: LRUCache<string, Promise<Answer>>;

  constructor(handlers: Partial<CountedHandlers>) {
    this.#handlers = handlers;
    this.#kept = new LRUCache({ max: MOST_KEPT, ttl: KEPT });
  }

  /** True where someone answers it. */
  has(id: CountedOperationId): boolean {
    return this.#handlers[id] !== undefined;
  }

  /** The answer to a call; problems are not kept. */
  async get(id: CountedOperationId, url: string, part: (name: string) => string): Promise<Answer> {
    const { pathname, searchParams } = new URL(url);
    const query = readQuery(id, searchParams);
    const key = `${pathname} ${canonicalQuery(query)}`;
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const handle = this.#handlers[id] as (call: CountedCall<CountedOperationId>) => Promise<object>;
    const counted = handle({ query, part }).then((answer) => new Answer(Buffer.from(JSON.stringify(answer))));
    this.#kept.set(key, counted);
    counted.catch(() => this.#kept.delete(key));
    return counted;
  }
}
