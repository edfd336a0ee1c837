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
   * The publications of a period, newest first. Values of one filter are alternatives, different filters must all hold: `kind` is what was done,
   * `class` what it changed for the people (a first publication changed nothing, so it has none), `agency` leaves what this office must
   * post, `code` one procedure in any printed form of its code, `since` and `until` days of publication.
   *
   * @throws {NotFoundError} `unknown-agency`
   *
   * @example
   * for await (const { name, version } of client.changes.list({ since: '2019-01-01', kind: ['abolished'] })) {
   *   console.log(name, version.decision?.number);
   * }
   *
   * const dearer = await client.changes.list({ class: ['fee'], agency: 'xa-nguyen-phich', since: '2025-07-01' });
   */
  list(query: ChangeQuery = {}, options?: RequestOptions): PagePromise<Change> {
    return this.#reader.list(listChanges, query, options);
  }
}
