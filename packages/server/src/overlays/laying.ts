import { applyOverlay, membersOf, type MergeResult, overlayLayer, threeWay } from '@motcua/catalogue/overlays';
import type { Agency, IsoDate, Procedure } from '@motcua/contract';
import type { OverlayFile, OverlayValues } from '@motcua/contract/files';
import type { StandingBase } from './bases.js';
import type { OnConflict, OverlayConflict } from './conflicts.js';
import type { Laid } from './province-overlays.js';

/** A procedure with an overlay over it. */
export interface LaidProcedure {
  procedure: Procedure;
  merge: MergeResult;
  conflicts: OverlayConflict[];
}

/** Lays an overlay over a base. Where they contradict each other, `onConflict` decides; without it what the overlay says stands. */
export function layOver(
  base: StandingBase,
  { file, entry }: Laid,
  agency: Agency | undefined,
  onConflict?: OnConflict,
): LaidProcedure {
  const merge = threeWay(entry, base.procedure);
  const conflicts = merge.conflicts.map((member) => ({
    overlay: file.id,
    number: file.number,
    code: entry.code,
    ...(base.from === '' ? {} : { from: base.from }),
    member,
  }));
  const paths = new Set(merge.conflicts.map(({ path }) => path));
  const set = onConflict === undefined || paths.size === 0 ? entry.set : decided(entry.set, paths, onConflict);
  return { procedure: applyOverlay(base.procedure, { set }, overlayLayer(file, agency)), merge, conflicts };
}

/**
 * A procedure as the version with which an overlay begins, or ends, over a base that stood already. Its number is given by the store.
 *
 * @param laid what lies over it; absent where an overlay ends
 */
export function begun(
  procedure: Procedure,
  { by, laid, base, from }: { by: OverlayFile; laid?: Laid; base: StandingBase; from: IsoDate },
): Procedure {
  const { validTo } = base.procedure.version;
  const [stated] = laid ? membersOf(laid.entry.set) : [];
  const layer = stated && procedure.provenance?.[stated.path];
  return {
    ...procedure,
    version: {
      number: 0,
      change: 'amended',
      validFrom: from,
      ...(validTo === undefined ? {} : { validTo }),
      ...(by.decision === undefined ? {} : { decision: by.decision }),
    },
    ...(layer === undefined ? {} : { provenance: { ...procedure.provenance, version: layer } }),
  };
}

/** What an overlay states once its conflicts are decided. */
function decided(set: OverlayValues, conflicts: ReadonlySet<string>, onConflict: OnConflict): OverlayValues {
  const { cases = {}, ...members } = set;
  const isLeft = (path: string) => onConflict === 'keep' || !conflicts.has(path);
  const values = Object.fromEntries(Object.entries(members).filter(([name]) => isLeft(name)));
  const inCases = Object.entries(cases).map(([id, one]): [string, object] => [
    id,
    Object.fromEntries(
      Object.entries(one)
        .filter(([name]) => isLeft(`cases/${id}/${name}`))
        .map(([name, stated]) => [name, conflicts.has(`cases/${id}/${name}`) ? doubted(stated) : stated]),
    ),
  ]);
  return { ...values, cases: Object.fromEntries(inCases) };
}

/** A value that the layer below contradicts never drives a deadline. */
function doubted(stated: unknown): unknown {
  if (!Array.isArray(stated)) return stated;
  return stated.map((one: object) => ({ ...one, confirmed: false, doubt: 'contradicted' }));
}
