import { FACETS, LEVELS, type FacetName, type ProcedureQuery } from '@motcua/contract';
import type { AddressValues } from '../base/address.js';
import { ids } from '../base/ids.js';
import { MOST_ROWS, pageSizeOf } from '../base/page-size.js';

/** What the rows are put under. */
export type Grouping = 'none' | 'field' | 'level' | 'agency';
export const GROUPINGS: readonly Grouping[] = ['none', 'field', 'level', 'agency'];

/** What a person has asked the listing for. */
export interface Listing {
  q: string;
  chosen: Record<FacetName, string[]>;
  group: Grouping;
  /** Rows shown so far. */
  shown: number;
  /** Code of the procedure that is open. */
  open?: string;
}

/** What the page's author has fixed. */
export interface Scope {
  agency?: string;
  asOf?: string;
  field: string[];
  level: string[];
  group: Grouping;
  pageSize: number;
}

/** The settings of an element as its author wrote them. */
export interface ScopeSettings {
  agency?: string;
  asOf?: string;
  field?: string | null;
  level?: string | null;
  groupBy?: string | null;
  pageSize?: string | number | null;
}

/** Reads the scope; what cannot be meant falls back. */
export function readScope({ agency, asOf, field, level, groupBy, pageSize }: ScopeSettings): Scope {
  return {
    agency,
    asOf,
    field: ids(field),
    level: ids(level),
    group: GROUPINGS.find((group) => group === groupBy) ?? 'none',
    pageSize: pageSizeOf(pageSize),
  };
}

/** The listing an address asks for; nonsense in it is ignored. */
export function readListing(values: AddressValues, scope: Scope): Listing {
  const group = values['group']?.[0] as Grouping;
  const shown = Math.trunc(Number(values['n']?.[0]));
  const chosen = {} as Record<FacetName, string[]>;
  for (const facet of FACETS) {
    const list = (values[facet] ?? []).filter((value) => value !== '').slice(0, 50);
    chosen[facet] = facet === 'level' ? list.filter((level) => (LEVELS as readonly string[]).includes(level)) : list;
  }
  return {
    q: (values['q']?.[0] ?? '').slice(0, 200),
    chosen,
    group: GROUPINGS.includes(group) ? group : scope.group,
    shown: shown > scope.pageSize ? Math.min(shown, MOST_ROWS) : scope.pageSize,
    open: values['']?.[0] || undefined,
  };
}

/** The address of a listing, without what is as it was at first. */
export function addressOf(listing: Listing, scope: Scope): AddressValues {
  return {
    '': listing.open ? [listing.open] : [],
    q: listing.q ? [listing.q] : [],
    ...listing.chosen,
    group: listing.group === scope.group ? [] : [listing.group],
    n: listing.shown > scope.pageSize ? [String(listing.shown)] : [],
  };
}

/** The filters a person can choose from: what the author fixed to one value is none. */
export function facetsOf(scope: Scope): FacetName[] {
  return FACETS.filter((facet) => !((facet === 'field' || facet === 'level') && scope[facet].length === 1));
}

/** The question to the API. */
export function queryOf(listing: Listing, scope: Scope): ProcedureQuery {
  const query: ProcedureQuery = {
    q: listing.q.trim() || undefined,
    agency: scope.agency || undefined,
    asOf: scope.asOf || undefined,
    sort: listing.group === 'none' ? undefined : listing.group,
    facets: facetsOf(scope),
    limit: listing.shown,
  };
  for (const facet of FACETS) {
    const fixed = facet === 'field' || facet === 'level' ? scope[facet] : [];
    const chosen = listing.chosen[facet].filter((value) => fixed.length === 0 || fixed.includes(value));
    const values = chosen.length > 0 ? chosen : fixed;
    if (values.length > 0) query[facet] = values;
  }
  return query;
}
