import type { ActionHandlers } from '../api/actions.js';
import { ProblemError } from '../api/problems.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { LiveCatalogue } from '../catalogue/live-catalogue.js';
import { DossierBook } from '../dossiers/dossier-book.js';
import { createLookup } from '../lookup/handlers.js';
import { openTries } from '../lookup/tries.js';
import { createOffice } from '../office/handlers.js';
import { readSecret } from '../secret/read-secret.js';
import type { Store } from '../store/store.js';

/** The dossiers of a server: the book, and what answers for it. */
export interface DossierDesk {
  book: DossierBook;
  actions: ActionHandlers;
  close(): Promise<void>;
}

/** Opens the dossiers of a store; undefined when there is no secret to seal them with. */
export async function openDossierDesk({
  place,
  store,
  live,
  page,
}: {
  /** Where the store is. */
  place: string;
  store: Store;
  live: LiveCatalogue;
  page: string | undefined;
}): Promise<DossierDesk | undefined> {
  const given = process.env['MOTCUA_SECRET'];
  const secret = readSecret({ given, ...(store.kind === 'sqlite' ? { folder: place } : {}) });
  if (secret === undefined) return undefined;
  const tries = await openTries(place);
  const catalogue = (): Catalogue => {
    if (live.current === undefined) throw new ProblemError('not-ready', { headers: { 'Retry-After': '2' } });
    return live.current;
  };
  const book = new DossierBook({ store, secret, catalogue });
  return {
    book,
    actions: {
      ...createLookup({ book, secret, tries }),
      ...createOffice({ book, catalogue, ...(page === undefined ? {} : { page }) }),
    },
    close: () => tries.close(),
  };
}
