import type { SaveSiteRequest, Site } from '@motcua/contract';
import type { ActionHandlers } from '../api/actions.js';
import type { CountedHandlers } from '../api/counted.js';
import { ProblemError } from '../api/problems.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { OfficeKey } from '../dossiers/record.js';
import type { SiteBody } from '../store/site-store.js';
import type { Store } from '../store/store.js';
import { originOf } from './origins.js';
import { SiteBook } from './site-book.js';

/** What sites are made of. */
export interface SiteParts {
  store: Pick<Store, 'sites'>;
  /** The catalogue as it is now. */
  catalogue: () => Catalogue;
}

/** What knows and changes the sites that may send. */
export interface SiteDesk {
  /** Asked by whatever takes what pages send. */
  book: SiteBook;
  actions: Pick<ActionHandlers, 'listSites' | 'saveSite'>;
  counted: Pick<CountedHandlers, 'getRatingForm'>;
}

/**
 * Websites that may send, and what is switched off on them. A key that is for some agencies sees and changes sites of those alone, and makes
 * none that may send about others.
 *
 * @example
 * const { book, actions, counted } = createSites({ store, catalogue });
 */
export function createSites({ store: { sites }, catalogue }: SiteParts): SiteDesk {
  const book = new SiteBook(sites);

  return {
    book,
    actions: {
      listSites: async (_, { key }) => ({ items: (await sites.list()).filter((site) => isOf(key, site)) }),

      async saveSite(request, { key: by }) {
        const { key, ...given } = request;
        const body: SiteBody = { ...given, origins: originsOf(request) };
        if (!isOf(by, body)) throw new ProblemError('not-allowed', { detail: OTHERS });
        const { agencies } = catalogue();
        if (body.agencies?.some((id) => !agencies.has(id))) throw new ProblemError('unknown-agency');
        const saved =
          key === undefined
            ? await sites.add(body, by.label)
            : await sites.change(key, (before) => over(before, by, body), by.label);
        if (saved === undefined) throw new ProblemError('no-such-site');
        book.forget();
        return saved;
      },
    },
    counted: { getRatingForm: ({ query }) => book.form(query) },
  };
}

const OTHERS = {
  vi: 'Khóa này chỉ quản lý trang của các cơ quan được cấp; hãy nêu các cơ quan đó trong "agencies".',
  en: 'The key is for sites of its own offices; name those in "agencies".',
};

/** True where the site sends about no agency that the key is not for. */
function isOf({ agencies }: OfficeKey, site: Pick<Site, 'agencies'>): boolean {
  return agencies === undefined || (site.agencies?.every((id) => agencies.includes(id)) ?? false);
}

/** A site of others is, for this key, one that there is not. */
function over(before: SiteBody, key: OfficeKey, body: SiteBody): SiteBody {
  if (!isOf(key, before)) throw new ProblemError('no-such-site');
  return body;
}

function originsOf({ origins }: SaveSiteRequest): string[] {
  const read = origins.map((origin, at) => {
    const one = originOf(origin);
    if (one !== undefined) return one;
    throw new ProblemError('invalid-body', {
      errors: (language) => [{ path: `origins[${at}]`, message: WRONG_ORIGIN[language] }],
    });
  });
  return [...new Set(read)];
}

const WRONG_ORIGIN = {
  vi: 'Phải là địa chỉ gốc của trang, ví dụ https://phuonganxuyen.camau.gov.vn; sau "*." cần ít nhất hai phần, ví dụ https://*.camau.gov.vn.',
  en: 'It must be an origin such as https://phuonganxuyen.camau.gov.vn; at least two labels follow "*.", as in https://*.camau.gov.vn.',
};
