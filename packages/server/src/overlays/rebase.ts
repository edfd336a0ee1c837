import { threeWay, valuesBelow } from '@motcua/catalogue/overlays';
import type { Procedure } from '@motcua/contract';
import type { OverlayEntry, OverlayFile, OverlayValues } from '@motcua/contract/files';
import { type DocumentFault, withLines } from '../import/document-faults.js';
import { readDocument } from '../import/documents.js';
import { Refusal } from '../refusal.js';
import type { Store } from '../store/store.js';
import { basesUnder } from './laid-entries.js';
import { readOverlay } from './read-overlay.js';

/** An overlay with what was below it brought up to date. */
export interface Rebased {
  file: OverlayFile;
  /** Values that the layer below says by now, too. */
  redundant: { code: string; path: string }[];
  /** Values that are as they were, because a person must decide. */
  conflicts: { code: string; path: string; now?: unknown }[];
}

/**
 * Brings `was` up to date with the store, wherever that contradicts nothing.
 *
 * @throws {Refusal} for what is no overlay, or names a procedure that is not there
 */
export async function rebaseOverlay(store: Store, path: string): Promise<Rebased> {
  const document = await readDocument(path);
  const faults: DocumentFault[] = [];
  const file = readOverlay(document, faults);
  if (file === undefined) throw new Refusal(`${path} is no overlay that can be read.`, withLines(faults));
  const rebased: Rebased = { file, redundant: [], conflicts: [] };
  const procedures: OverlayEntry[] = [];
  await store.write(async (writer) => {
    for (const entry of file.procedures) {
      const [base] = (await basesUnder(file, entry.code, writer)) ?? [];
      if (base === undefined) throw new Refusal(`${entry.code} is not in force. Take it out of ${path}.`);
      procedures.push(rebaseEntry(entry, base.procedure, rebased));
    }
  });
  return { ...rebased, file: { ...file, procedures } };
}

/** The entry upon a procedure; `into` is told what was found. */
export function rebaseEntry(entry: OverlayEntry, below: Procedure, into: Omit<Rebased, 'file'>): OverlayEntry {
  const { code, set, was } = entry;
  const { members } = threeWay(entry, below);
  const stays = new Set<string>();
  for (const { path, state, now } of members) {
    if (state === 'redundant') into.redundant.push({ code, path });
    if (state !== 'conflict' && state !== 'case-gone') continue;
    stays.add(path);
    into.conflicts.push({ code, path, ...(now === undefined ? {} : { now }) });
  }
  return { code, set, was: merged(valuesBelow(below, set), was, stays) };
}

/** Values of `now`, but for those paths that stay as they were. */
function merged(now: OverlayValues, was: OverlayValues, stays: ReadonlySet<string>): OverlayValues {
  const pick = (from: object, of: object, prefix: string): Record<string, unknown> => {
    const names = new Set([...Object.keys(from), ...Object.keys(of)]);
    return Object.fromEntries(
      [...names].flatMap((name) => {
        const value = (stays.has(`${prefix}${name}`) ? of : from)[name as never] as unknown;
        return value === undefined ? [] : [[name, value]];
      }),
    );
  };
  const { cases: casesNow = {}, ...membersNow } = now;
  const { cases: casesThen = {}, ...membersThen } = was;
  const ids = [...new Set([...Object.keys(casesNow), ...Object.keys(casesThen)])];
  const cases = ids
    .map((id): [string, object] => [id, pick(ownOf(casesNow, id), ownOf(casesThen, id), `cases/${id}/`)])
    .filter(([, one]) => Object.keys(one).length > 0);
  return { ...pick(membersNow, membersThen, ''), ...(cases.length > 0 ? { cases: Object.fromEntries(cases) } : {}) };
}

function ownOf<One extends object>(cases: Record<string, One>, id: string): Partial<One> {
  return (Object.hasOwn(cases, id) ? cases[id] : undefined) ?? {};
}
