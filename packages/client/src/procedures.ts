import {
  type Comparison,
  type ComparisonQuery,
  compareVersions,
  getProcedure,
  getVersion,
  listProcedures,
  listVersions,
  type OneProcedureQuery,
  type Procedure,
  type ProcedureQuery,
  type ProcedureSummary,
  type VersionList,
} from '@motcua/contract';
import type { Answer } from './core/answers.js';
import type { PagePromise } from './core/paging.js';
import type { Reader } from './core/reader.js';
import type { RequestOptions } from './options.js';

/** What a search is narrowed by. */
export type SearchFilters = Omit<ProcedureQuery, 'q'>;

/** Administrative procedures (thủ tục hành chính). */
export class Procedures {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /**
   * The listing: search, filters, order and counts.
   *
   * @example
   * const page = await client.procedures.list({ q: 'khai sinh', level: ['commune'], facets: ['field'] });
   * console.log(page.total, page.items[0]?.name, page.facets?.field);
   *
   * for await (const procedure of client.procedures.list({ agency: 'xa-nguyen-phich' })) console.log(procedure.code);
   */
  list(query: ProcedureQuery = {}, options?: RequestOptions): PagePromise<ProcedureSummary> {
    return this.#reader.list(listProcedures, query, options);
  }

  /**
   * What a person asks for in their own words: with or without tones, lay words, a whole question, a code. The best comes
   * first, and `search` says how the words were understood; only a server before 0.2 leaves it out.
   *
   * @example
   * const { items, search } = await client.procedures.search('sổ đỏ', { agency: 'xa-nguyen-phich' });
   * if (search?.outcome === 'ask') for (const { label, query } of search.choices) console.log(label, query);
   * else if (search?.outcome === 'refer') console.log(search.referral?.text);
   * else console.log(items[0]?.name);
   */
  search(query: string, filters?: SearchFilters, options?: RequestOptions): PagePromise<ProcedureSummary> {
    return this.list({ ...filters, q: query }, options);
  }

  /**
   * One procedure exactly as published, today or as of a day.
   *
   * @param code The national code, or any printed form of it.
   * @throws {NotFoundError} `unknown-procedure`, or `not-in-force` on that day
   *
   * @example
   * const procedure = await client.procedures.get('1.001193', { asOf: '2019-06-30' });
   * console.log(procedure.name, procedure.version.decision?.number);
   */
  get(code: string, query: OneProcedureQuery = {}, options?: RequestOptions): Answer<Procedure> {
    return this.#reader.read(getProcedure, { path: { code }, query }, options);
  }

  /**
   * Every publication of one procedure, newest first.
   *
   * @throws {NotFoundError} `unknown-procedure`
   *
   * @example
   * const { items } = await client.procedures.versions('1.001193');
   */
  versions(code: string, options?: RequestOptions): Answer<VersionList> {
    return this.#reader.read(listVersions, { path: { code } }, options);
  }

  /**
   * One publication of a procedure, whenever it was in force: what applied when a dossier was filed.
   *
   * @throws {NotFoundError} `unknown-procedure`, `unknown-version`
   *
   * @example
   * const procedure = await client.procedures.version('1.001193', 2);
   */
  version(code: string, number: number, options?: RequestOptions): Answer<Procedure> {
    return this.#reader.read(getVersion, { path: { code, number: String(number) } }, options);
  }

  /**
   * Two publications of a procedure side by side: what differs, in the order of the law, each difference with its class. Compared
   * with the publication before it in time, or with the one of `with`.
   *
   * @throws {NotFoundError} `unknown-procedure`; `unknown-version`, also where there is none before it
   *
   * @example
   * const { classes, differences } = await client.procedures.compare('1.001193', 2);
   * for (const { path, kind, before, after } of differences) console.log(path, kind, before, after);
   */
  compare(code: string, number: number, query: ComparisonQuery = {}, options?: RequestOptions): Answer<Comparison> {
    return this.#reader.read(compareVersions, { path: { code, number: String(number) }, query }, options);
  }
}
