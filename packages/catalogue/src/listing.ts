import {
  AUDIENCES,
  type FacetCount,
  type FacetName,
  FACETS,
  type Facets,
  LEVELS,
  type ProcedureQuery,
} from '@motcua/contract';
import { compareVietnamese } from '@motcua/search';

/** The values of a row that a listing filters by and counts. */
export type FilterValues = Readonly<Record<FacetName, readonly string[]>>;

/** Orders of a listing that do not depend on what was asked. */
export type ListOrder = Exclude<NonNullable<ProcedureQuery['sort']>, 'relevance'>;

/** What a listing is made from: rows by position. */
export interface ListedRows {
  /** Undefined where the version is not in force. */
  row(position: number): FilterValues | undefined;
  /** Positions in force in an order; the default one when absent. */
  order(sort?: ListOrder): readonly number[];
  fieldName(id: string): string | undefined;
}

/** A listing before it is cut into pages. */
export interface Positions {
  positions: number[];
  facets?: Facets;
}

const ONLINE = ['full', 'partial', '4', '3', '2', '1', 'information', 'none'];

/**
 * Filters, orders and counts.
 *
 * @param found positions that the words of the query found, best first; absent where there are no words
 * @param office 1 at each position of the office's listing; absent for all
 */
export function listPositions(
  rows: ListedRows,
  query: ProcedureQuery,
  found?: readonly number[],
  office?: Uint8Array,
): Positions {
  const chosen = new Map<FacetName, ReadonlySet<string>>();
  for (const facet of FACETS) {
    const values = query[facet];
    if (values !== undefined && values.length > 0) chosen.set(facet, new Set(values));
  }
  const counts = new Map((query.facets ?? []).map((facet) => [facet, new Map<string, number>()]));
  const positions: number[] = [];
  for (const position of ordered(rows, query, found)) {
    const row = rows.row(position);
    if (row === undefined || office?.[position] === 0) continue;
    let missed: FacetName | undefined;
    let misses = 0;
    for (const [facet, values] of chosen) {
      if (row[facet].some((value) => values.has(value))) continue;
      missed = facet;
      misses += 1;
    }
    if (misses === 0) positions.push(position);
    if (misses > 1) continue;
    // A filter is counted as if it were not set: rows that only it holds back count for it alone.
    for (const [facet, count] of counts) {
      if (misses === 1 && facet !== missed) continue;
      for (const value of row[facet]) count.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  if (query.facets === undefined) return { positions };
  for (const [facet, count] of counts)
    for (const value of chosen.get(facet) ?? []) count.set(value, count.get(value) ?? 0);
  return {
    positions,
    facets: Object.fromEntries([...counts].map(([facet, count]) => [facet, countsOf(rows, facet, count)])),
  };
}

function ordered(rows: ListedRows, { sort }: ProcedureQuery, found: readonly number[] | undefined): readonly number[] {
  if (found === undefined) return rows.order(sort === 'relevance' ? undefined : sort);
  if (sort === undefined || sort === 'relevance') return found;
  const wanted = new Set(found);
  return rows.order(sort).filter((position) => wanted.has(position));
}

function countsOf(rows: ListedRows, facet: FacetName, counts: ReadonlyMap<string, number>): FacetCount[] {
  const all = [...counts].map(([value, count]): FacetCount => ({ value, count }));
  if (facet === 'field') {
    const named = all.map((one) => ({ ...one, name: rows.fieldName(one.value) ?? one.value }));
    return named.sort((a, b) => compareVietnamese(a.name, b.name));
  }
  if (facet === 'executing') return all.sort((a, b) => b.count - a.count || compareVietnamese(a.value, b.value));
  const known: readonly string[] = facet === 'level' ? LEVELS : facet === 'audience' ? AUDIENCES : ONLINE;
  const place = (value: string) => (known.includes(value) ? known.indexOf(value) : known.length);
  return all.sort((a, b) => place(a.value) - place(b.value));
}
