import type { ListOrder } from '@motcua/catalogue';
import { type Agency, handles, type IsoDate, LEVELS } from '@motcua/contract';
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

  /** What is found among the procedures in force, those of one office where one is given; `row` of a hit is its position. */
  found(words: string, office?: Uint8Array): SearchAnswer {
    const accept = (position: number) => this.#rows[position] !== undefined && office?.[position] !== 0;
    const answer = this.#catalogue.search.search(words, { limit: EXPLAINED, every: true, accept });
    const field = this.#catalogue.fieldNamed(words);
    if (field === undefined) return answer;
    // Whoever types the name of a field means what is in it, whether or not a procedure has it in its name.
    const named = new Set(answer.rows);
    const others = this.order().filter(
      (position) => accept(position) && !named.has(position) && this.#rows[position]?.field.includes(field),
    );
    const rows = [...answer.rows, ...others];
    if (answer.outcome !== 'none' || rows.length === 0) return { ...answer, rows };
    return { ...answer, rows, outcome: 'found', near: [] };
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
