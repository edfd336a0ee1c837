import type { Motcua } from '@motcua/client/lite';
import type { Agency, CatalogueInfo, Facets, ProcedureQuery, ProcedureSummary, SearchNotes } from '@motcua/contract';
import type { TemplateResult } from 'lit';
import type { CatalogueLocale } from '../locales/locale.js';
import type { ResultsView } from './results.js';

/** What is known of the office and of the catalogue as a whole; a listing is useful without. */
export interface About {
  info?: CatalogueInfo;
  agency?: Agency;
}

/** How the words that were searched were understood. */
export interface Understood {
  /** The rows with what is said about the words. */
  view: (view: ResultsView, rows: unknown) => TemplateResult;
  /** What is announced of it behind the count. */
  said: (text: CatalogueLocale) => string;
}

/** The rows that were loaded, and what stands around them. */
export interface Content {
  rows: ProcedureSummary[];
  total: number;
  next: string | null;
  facets: Facets;
  about: About;
  /** Absent when there is nothing to say but the rows. */
  understood?: Understood;
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
  const { items, total, next, facets = {}, search } = await client.procedures.list(query, { signal });
  return { rows: items, total, next, facets, about: await about, understood: await (search && understoodOf(search)) };
}

/** Loaded only where there is something to say; when that cannot be had, the rows are useful without. */
function understoodOf(search: SearchNotes): Promise<Understood | undefined> | undefined {
  if (search.outcome !== 'found' || search.reasons.length > 0)
    return import('./understood.js').then(
      ({ understood }) => understood(search),
      () => undefined,
    );
  return undefined;
}
