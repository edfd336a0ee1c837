export { countedFields } from './fields.js';
export { foundWithField, searchNotes } from './found.js';
export { type FilterValues, type ListedRows, type ListOrder, listPositions, type Positions } from './listing.js';
export { agencyNotInForce, type NotInForce, procedureNotInForce } from './not-in-force.js';
export { byLevel, chosenAgencies, officeListing } from './offices.js';
export { type OrderedRow, orderedBy } from './orders.js';
export { CursorError, pageOf } from './pages.js';
export {
  compareInTime,
  isCorrected,
  type Publication,
  publicationBefore,
  publicationOn,
  withEnd,
} from './publications.js';
export { datesWithin, executingNames, serviceOn, storedRowOf, summaryOf, summaryOn } from './rows.js';
