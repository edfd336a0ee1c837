import { type Agency, handles, type Procedure } from '@motcua/contract';
import type { CatalogueSource } from '../catalogue/catalogue.js';
import { fileHash } from './file-hash.js';

/** Versions of one procedure. */
type Versions = { body: string; declared: number; procedure: Procedure }[];

/**
 * The part of a catalogue that one office has to list: its procedures with all their versions, their fields, the office with
 * those above and after it, and those that the procedures name. Undefined for an office that the catalogue does not know.
 */
export async function listingOfAgency(source: CatalogueSource, id: string): Promise<CatalogueSource | undefined> {
  const agency = source.agencies.find((one) => one.id === id);
  if (agency === undefined) return undefined;
  const listed: Versions[] = [];
  for (const versions of (await versionsByCode(source)).values())
    if (versions.some(({ procedure }) => handles(agency, procedure.agencies))) listed.push(versions);
  const procedures = listed.flat().map(({ procedure }) => procedure);
  const fields = new Set(procedures.map(({ field }) => field.id));
  const named = new Set(procedures.flatMap(({ agencies }) => agencies.flatMap((one) => one.id ?? [])));
  const agencies = withRelated(source.agencies, [id, ...named]);
  return {
    info: { ...source.info, revision: fileHash(`${source.info.revision} ${id}`) },
    fields: source.fields.filter((field) => fields.has(field.id)),
    agencies: source.agencies.filter((one) => agencies.has(one.id)),
    overlays: (source.overlays ?? []).filter((overlay) => overlay.agency === id),
    versions: listed.flat(),
  };
}

async function versionsByCode({ versions }: CatalogueSource): Promise<Map<string, Versions>> {
  const byCode = new Map<string, Versions>();
  for await (const { body, declared } of versions) {
    const procedure = JSON.parse(body) as Procedure;
    const same = byCode.get(procedure.code);
    if (same) same.push({ body, declared, procedure });
    else byCode.set(procedure.code, [{ body, declared, procedure }]);
  }
  return byCode;
}

/** The offices with those above them and those that followed them. */
function withRelated(all: readonly Agency[], ids: readonly string[]): Set<string> {
  const byId = new Map(all.map((agency) => [agency.id, agency]));
  const found = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const agency = byId.get(id);
    if (agency === undefined || found.has(id)) continue;
    found.add(id);
    if (agency.parent !== undefined) waiting.push(agency.parent);
    waiting.push(...(agency.successors ?? []).map((successor) => successor.agency));
  }
  return found;
}
