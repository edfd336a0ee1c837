import { summaryOf } from '@motcua/catalogue';
import type { Agency, IsoDate, Procedure, ProcedureSummary } from '@motcua/contract';
import type { CatalogueReader } from '../published/published.js';

/** What is known of a code that the office need not list. */
export type Stranger =
  | { state: 'unknown' }
  | { state: 'ended'; name: string | undefined }
  | { state: 'elsewhere'; name: string; offices: string };

/** What an office must post on a day, and what was published before. */
export class Expected {
  readonly agency: Agency;
  readonly day: IsoDate;
  readonly dataDate: IsoDate | undefined;
  /** What it lists; those that it does not handle itself need not be posted. */
  readonly listing: ReadonlyMap<string, ProcedureSummary>;
  readonly #reader: CatalogueReader;

  private constructor(
    reader: CatalogueReader,
    agency: Agency,
    day: IsoDate,
    dataDate: IsoDate | undefined,
    listing: readonly ProcedureSummary[],
  ) {
    this.#reader = reader;
    this.agency = agency;
    this.day = day;
    this.dataDate = dataDate;
    this.listing = new Map(listing.map((summary) => [summary.code, summary]));
  }

  /** Undefined for an office that the catalogue does not have. */
  static async of(reader: CatalogueReader, id: string, day: IsoDate): Promise<Expected | undefined> {
    // Asked first: where there is no catalogue, there is no office either, and that is another matter.
    const dataDate = await reader.dataDate();
    const agency = await reader.agency(id);
    if (agency === undefined) return undefined;
    return new Expected(reader, agency, day, dataDate, await reader.listing({ agency: id, asOf: day }));
  }

  /** Codes that must be posted. */
  get required(): Set<string> {
    return new Set(
      [...this.listing.values()].filter((one) => one.handledElsewhere === undefined).map(({ code }) => code),
    );
  }

  procedure(code: string): Promise<Procedure | undefined> {
    return this.#reader.procedure(code, { asOf: this.day, agency: this.agency.id });
  }

  /** Publications that no longer apply, newest first, as a listing showed them on their last day. */
  async before(code: string): Promise<ProcedureSummary[]> {
    const current = this.listing.get(code)?.version.number;
    const versions = await this.#reader.versions(code);
    const old = versions.filter(
      ({ number, validFrom, change }) => number !== current && change !== 'abolished' && (validFrom ?? '') <= this.day,
    );
    const found: ProcedureSummary[] = [];
    for (const { number, validTo } of old) {
      const whole = await this.#reader.version(code, number);
      if (whole !== undefined) found.push(summaryOf(whole, validTo ?? this.day));
    }
    return found;
  }

  async stranger(code: string): Promise<Stranger> {
    const versions = await this.#reader.versions(code);
    if (versions.length === 0) return { state: 'unknown' };
    const whole = await this.#reader.procedure(code, { asOf: this.day });
    if (whole !== undefined) {
      const offices = whole.agencies.filter(({ role }) => role === 'executing').map(({ name }) => name);
      return { state: 'elsewhere', name: whole.name, offices: [...new Set(offices)].join('; ') };
    }
    const last = await this.#reader.version(code, versions[0]!.number);
    return { state: 'ended', name: last?.name };
  }
}
