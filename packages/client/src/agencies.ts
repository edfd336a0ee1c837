import { type Agency, type AgencyQuery, getAgency, listAgencies } from '@motcua/contract';
import type { Answer } from './core/answers.js';
import type { PagePromise } from './core/paging.js';
import type { Reader } from './core/reader.js';
import type { RequestOptions } from './options.js';

/** Offices (cơ quan, đơn vị), each with the time in which it existed. */
export class Agencies {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /**
   * The offices that exist today, or existed on a day.
   *
   * @example
   * for await (const agency of client.agencies.list({ level: ['commune'] })) console.log(agency.id, agency.name);
   */
  list(query: AgencyQuery = {}, options?: RequestOptions): PagePromise<Agency> {
    return this.#reader.list(listAgencies, query, options);
  }

  /**
   * One office, whenever it existed, with its successors.
   *
   * @throws {NotFoundError} `unknown-agency`
   *
   * @example
   * const { name, receptionPoints } = await client.agencies.get('xa-nguyen-phich');
   */
  get(id: string, options?: RequestOptions): Answer<Agency> {
    return this.#reader.read(getAgency, { path: { id } }, options);
  }
}
