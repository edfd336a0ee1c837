import type { SearchAnswer, SearchOptions } from './answer.js';

/** Procedures ready to be searched. */
export interface Search {
  /** How many procedures are ready; grows while files arrive. */
  readonly size: number;
  /** True when every name is there. */
  readonly complete: boolean;
  /**
   * Finds procedures by what a person typed: words of the name or lay ones, with tones or without, a whole question, a
   * code in any form. The last word may be a beginning unless a space follows it. Never throws.
   *
   * @example
   * search.search('mất sổ đỏ thì làm sao').hits[0]?.name;
   */
  search(query: string, options?: SearchOptions): SearchAnswer;
}

/** Where the files of an index come from. */
export interface SearchFiles {
  /** Gives a file of the index by its name: `manifest.json`, `hot.bin`, `names-1f3a….bin`. Rejects when it cannot be had. */
  load: (file: string) => Promise<Uint8Array>;
  /** Called whenever more procedures or words have arrived: an answer that is on the screen may be asked for again. */
  grown?: () => void;
  /**
   * Place of a procedure in a list of the caller's, by its code: once the index is complete, `row`, `rows` and `accept` speak of these places,
   * and equals come in their order. Without it rows are counted as the files have them.
   */
  placeOf?: (code: string) => number;
}

/** An index whose files are on their way. */
export interface OpenSearch extends Search {
  /** Resolves when all names and words are there; rejects with the first file that cannot be had. */
  readonly whole: Promise<void>;
  /**
   * Loads what the texts of procedures say of the rarest words of a query; true when something came and the answer is to be
   * asked for again. For after the names are shown: most answers do not need it.
   */
  deepen(query: string): Promise<boolean>;
}
