import { getAgency, getCatalogue, getProcedure, listProcedures } from '@motcua/contract';
import { type StaticManifest, STATIC_PLACES } from '@motcua/contract/files';
import { readAddress } from '../base/address.js';
import { resolveConfig } from '../base/config.js';
import { page, requestKey } from '../base/page.js';
import { queryOf, readListing, readScope } from '../catalogue/listing.js';
import type { Kind } from './kinds.js';

type Query = Record<string, string | number | string[] | undefined>;

/** An answer nobody came for is let go after this many milliseconds. */
const KEPT = 30_000;

/** Asks the first questions of an element while its code is on its way, so that the two do not wait for each other. */
export function prefetch(kind: Kind, element: Element): void {
  // Nothing is asked for a search box before a person comes to it, nor for a dossier that nobody named; forms ask for themselves.
  if (kind !== 'catalogue' && kind !== 'procedure') return;
  const { api, source, agency, asOf } = resolveConfig(element);
  if (source) readAhead(source, agency);
  if (source === api) return;
  const ask = (path: string, query: Query = {}) => start(`${api}${path}`, query);
  const procedure = (code: string) =>
    ask(getProcedure.path.replace('{code}', encodeURIComponent(code)), { asOf, agency });
  if (kind === 'procedure') {
    procedure(element.getAttribute('code')?.trim() ?? '');
    return;
  }

  const own = element.getAttribute('address') !== 'none';
  const key = element.getAttribute('key');
  const scope = readScope({
    agency,
    asOf,
    field: element.getAttribute('field'),
    level: element.getAttribute('level'),
    groupBy: element.getAttribute('group-by'),
    pageSize: element.getAttribute('page-size'),
  });
  const listing = readListing(own ? readAddress(location.search, key ? `tthc.${key}` : 'tthc') : {}, scope);
  if (listing.open) {
    procedure(listing.open);
    return;
  }
  ask(listProcedures.path, { ...queryOf(listing, scope) });
  ask(getCatalogue.path);
  if (agency) ask(getAgency.path.replace('{id}', encodeURIComponent(agency)));
}

/** Asks for what a listing needs of a published folder. Whether it is what was published is for those to check who use it. */
function readAhead(source: string, agency: string | undefined): void {
  start(source, {}, async (answer) => {
    const { first, columns, agencyList } = (await answer.clone().json()) as StaticManifest;
    const ask = (...place: Parameters<typeof STATIC_PLACES.data>) =>
      start(new URL(STATIC_PLACES.data(...place), source).href, {});
    if (!agency) {
      ask('first', first);
      return;
    }
    ask('agencies', agencyList);
    ask('columns', columns);
  });
}

/** @param arrived told of the answer before anyone has read it */
function start(address: string, query: Query, arrived?: (answer: Response) => Promise<void>): void {
  try {
    const url = new URL(address);
    for (const [name, value] of Object.entries(query)) {
      for (const one of [value].flat()) if (one !== undefined) url.searchParams.append(name, String(one));
    }
    const id = requestKey(url.href);
    const { prefetched } = page();
    if (prefetched.has(id)) return;
    const answer = fetch(url, {
      credentials: 'omit',
      headers: { accept: 'application/json, application/problem+json' },
      referrerPolicy: 'strict-origin-when-cross-origin',
    });
    // The element asks again and says what went wrong.
    answer.then(arrived).catch(() => undefined);
    prefetched.set(id, answer);
    setTimeout(() => prefetched.delete(id), KEPT);
  } catch {
    // An address that is none; the element says so.
  }
}
