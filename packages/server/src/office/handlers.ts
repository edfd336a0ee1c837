import { type Agency, type DossierRequest, type OfficeDossier, type PaperRequest } from '@motcua/contract';
import type { ActionHandlers } from '../api/actions.js';
import { ProblemError } from '../api/problems.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { DossierBook } from '../dossiers/dossier-book.js';
import type { DossierRecord, OfficeKey } from '../dossiers/record.js';
import { paperOf } from '../papers/paper.js';

/** What the office side is made of. */
export interface OfficeParts {
  book: Pick<DossierBook, 'receive' | 'append' | 'read'>;
  /** The catalogue as it is now. */
  catalogue: () => Catalogue;
  /** Address of the page with `<motcua-dossier>` that QR codes open, where the request names none. */
  page?: string;
}

type OfficeActions = 'receiveDossiers' | 'appendEvents' | 'readDossier' | 'printPaper';

/**
 * The office side: dossiers are received, followed, read and printed for.
 *
 * @example
 * createApp(live, { actions: createOffice({ book, catalogue }), keys: store.keys });
 */
export function createOffice({ book, catalogue, page }: OfficeParts): Pick<ActionHandlers, OfficeActions> {
  /** A dossier of another office is, for this key, one that there is not. */
  async function dossierFor({ code }: DossierRequest, key: OfficeKey): Promise<DossierRecord> {
    const record = await book.read(code);
    if (record === undefined || !mayRead(key, record)) throw new ProblemError('no-such-dossier');
    return record;
  }

  return {
    receiveDossiers: async ({ dossiers }, { key }) => ({ results: await book.receive(dossiers, key) }),

    appendEvents: async ({ events }, { key }) => ({ results: await book.append(events, key) }),

    async readDossier(request, { key }): Promise<OfficeDossier> {
      const { reception, receipt, card, irregularities } = await dossierFor(request, key);
      return { reception, receipt, card, irregularities: [...irregularities] };
    },

    async printPaper(request: PaperRequest, { key }) {
      const record = await dossierFor(request, key);
      const { agencies } = catalogue();
      const agency = agencies.get(record.reception.agency);
      const above = agency?.parent === undefined ? undefined : agencies.get(agency.parent);
      const paper = paperOf(record, request.kind, {
        ...named('agency', agency),
        ...named('above', above),
        ...(request.page === undefined && page === undefined ? {} : { page: request.page ?? page! }),
      });
      if (paper === undefined) throw new ProblemError('no-such-paper');
      return paper;
    },
  };
}

/** Those who received it, and those who have it now. */
function mayRead({ agencies }: OfficeKey, { reception, card }: DossierRecord): boolean {
  return (
    agencies === undefined ||
    [reception.agency, card.holder?.id].some((id) => id !== undefined && agencies.includes(id))
  );
}

function named<Name extends string>(name: Name, agency: Agency | undefined) {
  return (agency === undefined ? {} : { [name]: agency }) as Partial<Record<Name, Agency>>;
}
