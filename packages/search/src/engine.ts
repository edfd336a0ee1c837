export type {
  SearchAnswer,
  SearchChoice,
  SearchHit,
  SearchOptions,
  SearchOutcome,
  SearchReason,
  SearchReferral,
} from './answer.js';
export { highlight, type Segment } from './highlight.js';
export { openSearch } from './open-search.js';
export type { OpenSearch, Search, SearchFiles } from './search.js';
