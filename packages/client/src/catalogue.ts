import { type CatalogueInfo, getCatalogue } from '@motcua/contract';
import type { Answer } from './core/answers.js';
import type { Reader } from './core/reader.js';
import type { RequestOptions } from './options.js';

/** What is served, as a whole. */
export class Catalogue {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /**
   * Title, day of the data, revision and counts.
   *
   * @example
   * const { dataDate, procedures } = await client.catalogue.get();
   */
  get(options?: RequestOptions): Answer<CatalogueInfo> {
    return this.#reader.read(getCatalogue, {}, options);
  }
}
