import { pageOf } from '@motcua/catalogue';
import type { Facets, Page, ProcedureQuery, ProcedureSummary } from '@motcua/contract';
import { Refusal } from '../refusal.js';
import type { Call } from './call.js';
import { summaryIn } from './rows.js';

/** Rows of a page when nothing else is said. */
const ROWS = 50;

/** True for what the first file may have all of: the beginning of the default listing, today. */
export function isFirstListing({ limit, facets, sort, ...others }: ProcedureQuery): boolean {
  return Object.keys(others).length === 0 && (sort === undefined || sort === 'popularity' || sort === 'relevance');
}

/** The first page of the default listing from one file; undefined when that does not have all of it, or no longer holds. */
export async function firstListing({
  publication,
  query,
  today,
}: Call<ProcedureQuery>): Promise<Page<ProcedureSummary> | undefined> {
  const { day, procedures } = publication.manifest;
  if (today < day) return undefined;
  const first = await publication.first();
  const { codes, until } = first;
  if (until !== undefined && today > until) return undefined;
  if ((query.limit ?? ROWS) > codes.length && codes.length < procedures) return undefined;
  const page = pageOf(codes, query, (code) => code, procedures);
  const facets: Facets = {};
  for (const facet of query.facets ?? []) facets[facet] = first.facets[facet] ?? [];
  const items = page.items.map((code) => {
    const summary = summaryIn(first, code, today);
    if (summary === undefined) throw new Refusal('malformed');
    return summary;
  });
  return { ...page, items, ...(query.facets === undefined ? {} : { facets }) };
}
