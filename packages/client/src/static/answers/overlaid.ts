import { summaryOf } from '@motcua/catalogue';
import { applyOverlay, overlayLayer, overlayOn } from '@motcua/catalogue/overlays';
import type { Agency, IsoDate, Procedure, ProcedureSummary } from '@motcua/contract';
import { type OverlayEntry, type OverlayFile, STATIC_PLACES } from '@motcua/contract/files';
import type { Publication } from '../publication.js';
import { Refusal } from '../refusal.js';
import { currentOf, procedureOf } from './procedures.js';

/** Lays what an office states of its own over a procedure. */
export type Overlaying = (procedure: Procedure) => Procedure;

/** What an office states of its own on a day, by national code; undefined where it states nothing. */
async function statedBy(
  publication: Publication,
  agency: Agency,
  day: IsoDate,
): Promise<ReadonlyMap<string, Overlaying> | undefined> {
  const { overlays = {} } = publication.manifest;
  if (!Object.hasOwn(overlays, agency.id)) return undefined;
  const hash = overlays[agency.id]!;
  const files = await publication.once(hash, async () => {
    const list = await publication.json(STATIC_PLACES.data('overlay', hash), hash);
    if (!Array.isArray(list)) throw new Refusal('malformed');
    return list as OverlayFile[];
  });
  const file = overlayOn(files, day);
  if (file === undefined) return undefined;
  const layer = overlayLayer(file, agency);
  return new Map(
    file.procedures.map((entry: OverlayEntry) => [entry.code, (procedure) => applyOverlay(procedure, entry, layer)]),
  );
}

/** A procedure with what the office states of its own. */
export async function withOverlay(
  publication: Publication,
  procedure: Procedure,
  agency: Agency,
  day: IsoDate,
): Promise<Procedure> {
  return (await statedBy(publication, agency, day))?.get(procedure.code)?.(procedure) ?? procedure;
}

/** Rows of a page with what the office states of its own, by code: only of these are the pages loaded. */
export async function overlaidRows(
  publication: Publication,
  codes: readonly string[],
  agency: Agency,
  day: IsoDate,
): Promise<ReadonlyMap<string, ProcedureSummary>> {
  const stated = await statedBy(publication, agency, day);
  const rows = codes.map(async (code): Promise<[string, ProcedureSummary][]> => {
    const lay = stated?.get(code);
    if (lay === undefined) return [];
    const procedure = await currentOf(publication, await procedureOf(publication, code), day);
    return [[code, summaryOf(lay(procedure), day)]];
  });
  return new Map((await Promise.all(rows)).flat());
}
