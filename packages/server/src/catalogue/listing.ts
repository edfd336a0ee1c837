import { listPositions } from '@motcua/catalogue';
import type { Agency, Facets, ProcedureQuery, ProcedureSummary } from '@motcua/contract';
import type { SearchAnswer } from '@motcua/search';
import type { DayView } from './day-view.js';

/** A listing before it is cut into pages. */
export interface Listing {
  summaries: ProcedureSummary[];
  facets?: Facets;
  /** How the words of the query were understood, where there are some. */
  found?: SearchAnswer;
}

/** Filters, orders and counts the procedures in force. `agency` is the office of `query.agency`. */
export function list(view: DayView, query: ProcedureQuery, agency?: Agency): Listing {
  const office = agency && view.listingOf(agency);
  const overlaid = agency && view.overlaid(agency);
  const { q } = query;
  const found = q === undefined || q.trim() === '' ? undefined : view.found(q, office);
  const { positions, facets } = listPositions(view, query, found?.rows, office);
  return {
    summaries: positions.map((position) => overlaid?.get(position) ?? view.row(position)!.summary),
    ...(found === undefined ? {} : { found }),
    ...(facets === undefined ? {} : { facets }),
  };
}
