export { collationKey, compareVietnamese } from './collation.js';
export { fold, slug, words } from './fold.js';
export { highlight, type Segment } from './highlight.js';
export { createListingIndex, type ListingIndex, type ListingMatch, type ListingRow } from './listing-index.js';
