import type { Element } from '../site/elements.js';

/** A place in a listing where one value stands. */
export interface ListingCell {
  text: string;
  /** Its column, where the listing has columns. */
  column: number | undefined;
  /** What it was read from; several where rows of one procedure were merged. */
  elements: Element[];
}

/** What a listing shows of one procedure, before anything is understood of it. */
export interface ListingRecord {
  /** The one code found in it, as printed; absent when it shows none. */
  code?: { national: string; printed: string; service?: string };
  /** False when the code is only in an address or an attribute. */
  codeSeen: boolean;
  cells: ListingCell[];
  /** Everything that belongs to it: its links are looked for here. */
  elements: Element[];
}

/** A table or a run of equal blocks in which procedures are listed. */
export interface Listing {
  element: Element;
  /** What stands above each column, in one text. */
  headings: string[];
  records: ListingRecord[];
}
