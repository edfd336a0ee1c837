import type { SearchDocument } from './document.js';
import type { Search } from './search.js';
import { searchIn } from './search-in.js';

/**
 * Makes names ready for search that citizens have no words of their own for, such as those of offices.
 *
 * @example
 * searchNames([{ code: 'an-xuyen', name: 'Ủy ban nhân dân phường An Xuyên' }]).search('an xuyen').hits[0]?.code; // 'an-xuyen'
 */
export function searchNames(documents: readonly SearchDocument[]): Search {
  return searchIn(documents, '', new Map());
}
