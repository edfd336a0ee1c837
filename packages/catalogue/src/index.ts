export { type FilterValues, type ListedRows, type ListOrder, listPositions, type Positions } from './listing.js';
export { CursorError, pageOf } from './pages.js';
export { type Publication, publicationOn, withEnd } from './publications.js';
export { datesWithin, executingNames, serviceOn, storedRowOf, summaryOf, summaryOn } from './rows.js';
