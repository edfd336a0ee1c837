import { type Field, type FieldQuery, listFields } from '@motcua/contract';
import type { PagePromise } from './core/paging.js';
import type { Reader } from './core/reader.js';
import type { RequestOptions } from './options.js';

/** Fields of administration (lĩnh vực). */
export class Fields {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /**
   * The fields with how many procedures each has; with `agency` only those of its listing.
   *
   * @example
   * const { items } = await client.fields.list({ agency: 'xa-nguyen-phich' });
   */
  list(query: FieldQuery = {}, options?: RequestOptions): PagePromise<Field> {
    return this.#reader.list(listFields, query, options);
  }
}
