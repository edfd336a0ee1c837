import { type Change, type ChangeQuery, listChanges } from '@motcua/contract';
import type { PagePromise } from './core/paging.js';
import type { Reader } from './core/reader.js';
import type { RequestOptions } from './options.js';

/** What was published, amended, replaced or abolished. */
export class Changes {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /**
   * The publications of a period, newest first.
   *
   * @example
   * for await (const { name, version } of client.changes.list({ since: '2019-01-01', kind: ['abolished'] })) {
   *   console.log(name, version.decision?.number);
   * }
   */
  list(query: ChangeQuery = {}, options?: RequestOptions): PagePromise<Change> {
    return this.#reader.list(listChanges, query, options);
  }
}
