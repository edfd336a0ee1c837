import { dayInVietnam } from '@motcua/calendar';
import { overlayStart } from '@motcua/catalogue/overlays';
import type { OverlayEntry, OverlayFile } from '@motcua/contract/files';
import type { JsonPath } from '../import/json-scanner.js';
import type { StoreWriter } from '../store/store-writer.js';
import { checkOverBase } from './base-checks.js';
import { basesOf, standing, type StandingBase } from './bases.js';

/** A procedure over which something is laid from the first day of an overlay on, or no longer is. */
export interface LaidEntry {
  code: string;
  /** Absent where only the overlay before had one. */
  entry?: OverlayEntry;
  /** What stands on the first day of the overlay or later, oldest first. */
  bases: StandingBase[];
}

/** Everything that changes with an overlay; `tell` is told what does not fit to what is below. */
export async function laidEntries(
  file: OverlayFile,
  known: readonly OverlayFile[],
  writer: StoreWriter,
  tell: (path: JsonPath, reason: string) => void,
): Promise<LaidEntry[]> {
  const entries: LaidEntry[] = [];
  for (const [at, entry] of file.procedures.entries()) {
    const { code } = entry;
    const bases = await basesUnder(file, code, writer);
    if (bases === undefined) tell(['procedures', at, 'code'], `"${code.slice(0, 60)}" is no known procedure`);
    else if (bases.length === 0)
      tell(['procedures', at, 'code'], `"${code}" is not in force when the overlay begins, nor later`);
    for (const base of bases ?? []) {
      checkOverBase(entry, base.procedure, (path, reason) => {
        tell(['procedures', at, ...path], reason);
      });
    }
    entries.push({ code, entry, bases: bases ?? [] });
  }
  if (file.kind !== 'province') return entries;
  const stated = new Set(file.procedures.map(({ code }) => code));
  const before = known.filter(({ id }) => id === file.id).at(-1)?.procedures ?? [];
  for (const { code } of before) {
    if (!stated.has(code)) entries.push({ code, bases: (await basesUnder(file, code, writer)) ?? [] });
  }
  return entries;
}

/**
 * What an overlay lies over, oldest first: for a province from its first day on, without any overlay; for a commune what the province has made of
 * it, today and later, because what was shown in the past is not for a person to decide any more. Undefined for a code that is not known.
 */
export async function basesUnder(
  file: Pick<OverlayFile, 'kind' | 'validFrom' | 'decision'>,
  code: string,
  writer: StoreWriter,
): Promise<StandingBase[] | undefined> {
  const rows = await writer.rowsOf(code);
  if (rows.length === 0) return undefined;
  const start = overlayStart(file);
  const isProvince = file.kind === 'province';
  const bases = standing(basesOf(rows, isProvince ? await writer.overlays.laid(code) : []));
  const today = dayInVietnam(Date.now());
  const from = isProvince || start > today ? start : today;
  return bases.filter(({ to }) => to === undefined || to >= from).sort((a, b) => (a.from < b.from ? -1 : 1));
}
