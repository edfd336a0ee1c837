import type { Motcua } from '@motcua/client/lite';
import type { Agency, CatalogueInfo, Facets, ProcedureQuery, ProcedureSummary } from '@motcua/contract';

/** What is known of the office and of the catalogue as a whole; a listing is useful without. */
export interface About {
  info?: CatalogueInfo;
  agency?: Agency;
}

/** The rows that were loaded, and what stands around them. */
export interface Content {
  rows: ProcedureSummary[];
  total: number;
  next: string | null;
  facets: Facets;
  about: About;
}

/** Whose listing it is and of what day; a failure is passed over, for it only takes away a line. */
export async function loadAbout(client: Motcua, agency: string | undefined): Promise<About> {
  const none = () => undefined;
  const [info, office] = await Promise.all([
    client.catalogue.get().then((value) => value, none),
    agency ? client.agencies.get(agency).then((value) => value, none) : undefined,
  ]);
  return { info, agency: office };
}

/** The first rows of a listing. */
export async function loadContent(
  client: Motcua,
  query: ProcedureQuery,
  about: Promise<About>,
  signal: AbortSignal,
): Promise<Content> {
  const page = await client.procedures.list(query, { signal });
  return { rows: page.items, total: page.total, next: page.next, facets: page.facets ?? {}, about: await about };
}
