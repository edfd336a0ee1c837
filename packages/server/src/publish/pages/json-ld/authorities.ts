import { type Procedure, type ProcedureAgency } from '@motcua/contract';
import { STATIC_PLACES } from '@motcua/contract/files';
import type { PublishedSite } from '../published-site.js';
import { type JsonLd, VIETNAM } from './context.js';

/** Offices of a procedure: who is competent, and who provides it, by id where that is one office. */
export interface Authorities {
  /** Described in full; empty when the source names no office. */
  competent: JsonLd[];
  /** By reference where they are among the competent. */
  providers: JsonLd[];
}

/** Who decides: the competent office, else who carries it out, else who issued it. */
export function authoritiesOf({ agencies }: Procedure, page: string, site: PublishedSite): Authorities {
  const byRole = (role: string) => agencies.filter((one) => one.role === role && one.name.trim() !== '');
  const executing = byRole('executing');
  const competent = [byRole('competent'), executing, byRole('issuing')].find((some) => some.length > 0) ?? [];
  const described = new Map(competent.map((one) => [idOf(one, page, site), one]));
  const providers = new Map(executing.map((one) => [idOf(one, page, site), one]));
  return {
    competent: [...described].map(([id, one]) => officeOf(id, one)),
    providers: [...providers].map(([id, one]) => (described.has(id) ? { '@id': id } : officeOf(id, one))),
  };
}

function idOf({ id, name }: ProcedureAgency, page: string, site: PublishedSite): string {
  const known = id !== undefined && site.agencyById.has(id);
  return known
    ? `${site.baseUrl ?? '../'}${STATIC_PLACES.agency(id)}#co-quan`
    : `${page}#co-quan-${encodeURIComponent(name)}`;
}

function officeOf(id: string, { name }: ProcedureAgency): JsonLd {
  return {
    '@id': id,
    '@type': ['GovernmentOrganization', 'cv:PublicOrganisation'],
    'skos:prefLabel': name,
    name,
    'dct:spatial': VIETNAM,
  };
}
