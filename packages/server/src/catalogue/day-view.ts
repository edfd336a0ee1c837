import { type Agency, handles, type IsoDate, LEVELS, type ProcedureQuery } from '@motcua/contract';
import { collationKey } from '@motcua/search';
import { LRUCache } from 'lru-cache';
import type { Catalogue } from './catalogue.js';
import { type Entry, type Row, rowOf, wholeOf } from './entries.js';

/** Listings of so many offices are kept ready. */
const OFFICES = 200;

type Sort = Exclude<NonNullable<ProcedureQuery['sort']>, 'relevance'>;

/** The procedures in force on the days of one span, ready to be listed. Positions are those of `catalogue.entries`. */
export class DayView {
  readonly #catalogue: Catalogue;
  /** Row by position; undefined where the version is not in force. */
  readonly #rows: (Row | undefined)[];
  readonly #orders = new Map<string, readonly number[]>();
  readonly #offices = new LRUCache<string, Uint8Array>({ max: OFFICES });
  /** How many procedures are in force. */
  readonly size: number;

  constructor(catalogue: Catalogue, day: IsoDate, inForce: ReadonlySet<Entry>) {
    this.#catalogue = catalogue;
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

  /** Positions in force whose name, code, field or keywords have the words, best first. */
  found(words: string): number[] {
    return this.#catalogue.search.search(words).flatMap(({ row }) => (this.#rows[row] === undefined ? [] : row));
  }

  /** Positions in force in an order. */
  order(sort: Sort = 'popularity'): readonly number[] {
    let order = this.#orders.get(sort);
    if (order === undefined) {
      const present = this.#rows.flatMap((row, position) => (row === undefined ? [] : position));
      order = sort === 'popularity' ? present : this.#sorted(present, sort);
      this.#orders.set(sort, order);
    }
    return order;
  }

  /** 1 at each position that the office has to list. */
  listingOf(agency: Agency): Uint8Array {
    let listing = this.#offices.get(agency.id);
    if (listing === undefined) {
      const answers = new Map<unknown, boolean>();
      listing = Uint8Array.from(this.#catalogue.entries, ({ agencies }, position) => {
        if (this.#rows[position] === undefined) return 0;
        const known = answers.get(agencies) ?? handles(agency, agencies);
        answers.set(agencies, known);
        return known ? 1 : 0;
      });
      this.#offices.set(agency.id, listing);
    }
    return listing;
  }

  #sorted(positions: readonly number[], sort: string): number[] {
    const keys = new Map(positions.map((position) => [position, this.#key(position, sort)]));
    return [...positions].sort((a, b) => {
      const [left = '', right = ''] = [keys.get(a), keys.get(b)];
      return left < right ? -1 : left > right ? 1 : a - b;
    });
  }

  #key(position: number, sort: string): string {
    const row = this.#rows[position];
    if (row === undefined) return '';
    const { code, name, field, levels, agency } = row.summary;
    const key = collationKey(name);
    if (sort === 'code') return code;
    if (sort === 'field') return `${collationKey(field.name)}\u0002${key}`;
    if (sort === 'agency') return `${agency === undefined ? '\uffff' : collationKey(agency)}\u0002${key}`;
    if (sort === 'level') {
      const first = Math.min(
        ...levels.map((level) => LEVELS.findIndex((known) => known === level)).filter((at) => at >= 0),
        9,
      );
      return `${first}\u0002${key}`;
    }
    return key;
  }
}
