import { foundWithField, type ListOrder, officeListing, orderedBy, summaryOf } from '@motcua/catalogue';
import { applyOverlay } from '@motcua/catalogue/overlays';
import type { Agency, IsoDate, ProcedureSummary } from '@motcua/contract';
import { collationKey, type SearchAnswer, type SearchDocument } from '@motcua/search';
import { LRUCache } from 'lru-cache';
import type { Catalogue } from './catalogue.js';
import { type Entry, type Row, rowOf, wholeOf } from './entries.js';
import { textsOf } from './search-texts.js';

/** So many rows are told why they were found. */
const EXPLAINED = 100;
/** Listings of so many offices are kept ready. */
const OFFICES = 200;

/** The procedures in force on the days of one span, ready to be listed. Positions are those of `catalogue.entries`. */
export class DayView {
  readonly #catalogue: Catalogue;
  /** Row by position; undefined where the version is not in force. */
  readonly #rows: (Row | undefined)[];
  readonly #orders = new Map<string, readonly number[]>();
  readonly #offices = new LRUCache<string, Uint8Array>({ max: OFFICES });
  readonly #overlaid = new LRUCache<string, ReadonlyMap<number, ProcedureSummary>>({ max: OFFICES });
  readonly #day: IsoDate;
  /** How many procedures are in force. */
  readonly size: number;

  constructor(catalogue: Catalogue, day: IsoDate, inForce: ReadonlySet<Entry>) {
    this.#catalogue = catalogue;
    this.#day = day;
    this.size = inForce.size;
    this.#rows = catalogue.entries.map((entry) => {
      if (!inForce.has(entry)) return undefined;
      return entry.dates.length === 0 ? entry.row : rowOf(wholeOf(entry), day);
    });
  }

  /** The row at a position, when it is in force. */
  row(position: number): Row | undefined {
    return this.#rows[position];
  }

  fieldName(id: string): string | undefined {
    return this.#catalogue.fields.get(id)?.name;
  }

  /** What is found among the procedures in force, those of one office where one is given; `row` of a hit is its position. */
  found(words: string, office?: Uint8Array): SearchAnswer {
    const accept = (position: number) => this.#rows[position] !== undefined && office?.[position] !== 0;
    const answer = this.#catalogue.search.search(words, { limit: EXPLAINED, every: true, accept });
    const field = this.#catalogue.fieldNamed(words);
    if (field === undefined) return answer;
    const isOfField = (position: number) => accept(position) && this.#rows[position]?.field.includes(field);
    return foundWithField(answer, this.order().filter(isOfField));
  }

  /**
   * What is in force as search takes it, the most wanted first.
   *
   * @param texts with what was published beside the names, which takes reading every procedure
   */
  documents(texts = false): SearchDocument[] {
    return this.order().flatMap((position) => {
      const entry = this.#catalogue.entries[position];
      if (entry === undefined) return [];
      return texts ? { ...entry.searchable, body: textsOf(wholeOf(entry)) } : entry.searchable;
    });
  }

  /** Positions in force in an order. */
  order(sort: ListOrder = 'popularity'): readonly number[] {
    let order = this.#orders.get(sort);
    if (order === undefined) {
      if (sort === 'popularity') order = this.#rows.flatMap((row, position) => (row === undefined ? [] : position));
      else if (sort === 'name') order = this.#byName();
      else {
        order = orderedBy(sort, this.order('name'), (position) => {
          const { code, field, agency, levels } = this.#rows[position]!.summary;
          return { code, fieldName: field.name, agency, levels };
        });
      }
      this.#orders.set(sort, order);
    }
    return order;
  }

  /** 1 at each position that the office has to list. */
  listingOf(agency: Agency): Uint8Array {
    let listing = this.#offices.get(agency.id);
    if (listing === undefined) {
      const { entries } = this.#catalogue;
      listing = officeListing(agency, entries.length, (position) =>
        this.#rows[position] === undefined ? undefined : entries[position]?.agencies,
      );
      this.#offices.set(agency.id, listing);
    }
    return listing;
  }

  /** Rows by position with what the office states of its own; undefined where it states nothing. */
  overlaid(agency: Agency): ReadonlyMap<number, ProcedureSummary> | undefined {
    const overlay = this.#catalogue.overlayOf(agency, this.#day);
    if (overlay === undefined) return undefined;
    let rows = this.#overlaid.get(agency.id);
    if (rows === undefined) {
      const own = new Map(overlay.file.procedures.map((entry) => [entry.code, entry]));
      rows = new Map(
        this.#catalogue.entries.flatMap((entry, position): [number, ProcedureSummary][] => {
          const stated = own.get(entry.code);
          if (stated === undefined || this.#rows[position] === undefined) return [];
          return [[position, summaryOf(applyOverlay(wholeOf(entry), stated, overlay.layer), this.#day)]];
        }),
      );
      this.#overlaid.set(agency.id, rows);
    }
    return rows;
  }

  #byName(): readonly number[] {
    const keyed = this.order().map((position) => ({
      position,
      key: collationKey(this.#rows[position]!.summary.name),
    }));
    return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ position }) => position);
  }
}
