export { buildSearchFiles } from './build-search-files.js';
export type { SearchData } from './create-search.js';
export type { SearchDocument } from './document.js';
export { readLayWords, type LayWords } from './lay-words.js';
