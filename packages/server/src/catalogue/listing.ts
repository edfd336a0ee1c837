import {
  type Agency,
  AUDIENCES,
  type FacetCount,
  type FacetName,
  FACETS,
  type Facets,
  LEVELS,
  type ProcedureQuery,
  type ProcedureSummary,
} from '@motcua/contract';
import { compareVietnamese, type SearchAnswer } from '@motcua/search';
import type { DayView } from './day-view.js';

/** A listing before it is cut into pages. */
export interface Listing {
  summaries: ProcedureSummary[];
  facets?: Facets;
  /** How the words of the query were understood, where there are some. */
  found?: SearchAnswer;
}

const ONLINE = ['full', 'partial', '4', '3', '2', '1', 'information', 'none'];

/** Filters, orders and counts the procedures in force. `agency` is the office of `query.agency`. */
export function list(view: DayView, query: ProcedureQuery, agency?: Agency): Listing {
  const chosen = new Map<FacetName, ReadonlySet<string>>();
  for (const facet of FACETS) {
    const values = query[facet];
    if (values !== undefined && values.length > 0) chosen.set(facet, new Set(values));
  }
  const office = agency && view.listingOf(agency);
  const counts = new Map((query.facets ?? []).map((facet) => [facet, new Map<string, number>()]));
  const summaries: ProcedureSummary[] = [];
  const { q } = query;
  const found = q === undefined || q.trim() === '' ? undefined : view.found(q, office);
  for (const position of positions(view, query, found)) {
    const row = view.row(position);
    if (row === undefined || (office !== undefined && office[position] === 0)) continue;
    let missed: FacetName | undefined;
    let misses = 0;
    for (const [facet, values] of chosen) {
      if (row[facet].some((value) => values.has(value))) continue;
      missed = facet;
      misses += 1;
    }
    if (misses === 0) summaries.push(row.summary);
    if (misses > 1) continue;
    // A filter is counted as if it were not set: rows that only it holds back count for it alone.
    for (const [facet, count] of counts) {
      if (misses === 1 && facet !== missed) continue;
      for (const value of row[facet]) count.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  const listing = found === undefined ? { summaries } : { summaries, found };
  if (query.facets === undefined) return listing;
  for (const [facet, count] of counts)
    for (const value of chosen.get(facet) ?? []) count.set(value, count.get(value) ?? 0);
  return {
    ...listing,
    facets: Object.fromEntries([...counts].map(([facet, count]) => [facet, ordered(view, facet, count)])),
  };
}

function positions(view: DayView, { sort }: ProcedureQuery, found: SearchAnswer | undefined): readonly number[] {
  if (found === undefined) return view.order(sort === 'relevance' ? undefined : sort);
  if (sort === undefined || sort === 'relevance') return found.rows;
  const wanted = new Set(found.rows);
  return view.order(sort).filter((position) => wanted.has(position));
}

function ordered(view: DayView, facet: FacetName, counts: ReadonlyMap<string, number>): FacetCount[] {
  const all = [...counts].map(([value, count]): FacetCount => ({ value, count }));
  if (facet === 'field') {
    const named = all.map((one) => ({ ...one, name: view.fieldName(one.value) ?? one.value }));
    return named.sort((a, b) => compareVietnamese(a.name, b.name));
  }
  if (facet === 'executing') return all.sort((a, b) => b.count - a.count || compareVietnamese(a.value, b.value));
  const known: readonly string[] = facet === 'level' ? LEVELS : facet === 'audience' ? AUDIENCES : ONLINE;
  const place = (value: string) => (known.includes(value) ? known.indexOf(value) : known.length);
  return all.sort((a, b) => place(a.value) - place(b.value));
}
