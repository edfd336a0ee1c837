export type {
  SearchAnswer,
  SearchChoice,
  SearchHit,
  SearchOptions,
  SearchOutcome,
  SearchReason,
  SearchReferral,
} from './answer.js';
export { collationKey, compareVietnamese } from './collation.js';
export { createSearch, type SearchData } from './create-search.js';
export type { SearchDocument } from './document.js';
export { fold, slug, words } from './fold.js';
export { highlight, type Segment } from './highlight.js';
export type { LayWords } from './lay-words.js';
export { searchNames } from './search-names.js';
export type { Search } from './search.js';
