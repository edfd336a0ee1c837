import type { CatalogueOperationId } from '@motcua/contract';

/** What is asked for, read from an address. */
export interface Route {
  id: CatalogueOperationId;
  /** Parts of the path, in their order. */
  parts: string[];
}

const PART = '([^/]+)';
const route = (id: CatalogueOperationId, path: string): [CatalogueOperationId, RegExp] => [
  id,
  new RegExp(`^/v1/${path}$`),
];

const ROUTES = [
  route('listProcedures', 'procedures'),
  route('getProcedure', `procedures/${PART}`),
  route('listVersions', `procedures/${PART}/versions`),
  route('getVersion', `procedures/${PART}/versions/${PART}`),
  route('compareVersions', `procedures/${PART}/versions/${PART}/comparison`),
  route('getCatalogue', 'catalogue'),
  route('listFields', 'fields'),
  route('listAgencies', 'agencies'),
  route('getAgency', `agencies/${PART}`),
  route('listChanges', 'changes'),
];

/** The read of the catalogue at an address, whatever its path begins with; undefined for anything else. */
export function routeOf({ pathname }: URL): Route | undefined {
  const path = pathname.slice(Math.max(0, pathname.indexOf('/v1/')));
  for (const [id, pattern] of ROUTES) {
    const match = pattern.exec(path);
    if (match) return { id, parts: match.slice(1).map(decoded) };
  }
  return undefined;
}

/** The file of the search index at an address. */
export function searchFileOf({ pathname }: URL): string | undefined {
  return /\/search\/([\w-]+\.\w+)$/.exec(pathname)?.[1];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
