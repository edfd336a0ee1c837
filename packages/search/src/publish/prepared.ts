import type { SearchDocument } from '../document.js';

/** A document with the lay words that belong to it. */
export interface Prepared extends SearchDocument {
  lay: readonly string[];
}
