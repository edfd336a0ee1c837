import type { MergedMember } from '@motcua/catalogue/overlays';
import type { IsoDate } from '@motcua/contract';
import type { OverlayFile } from '@motcua/contract/files';
import { withLines } from '../import/document-faults.js';
import type { JsonPath } from '../import/json-scanner.js';
import { type Fault, Refusal } from '../refusal.js';

/** A value of an overlay where the layer below now says something that neither was nor is stated. */
export interface OverlayConflict {
  /** Id and number of the overlay. */
  overlay: string;
  number: number;
  /** National code. */
  code: string;
  /** First day of the version below; absent when it stood since ever. */
  from?: IsoDate;
  member: MergedMember;
}

/** What to do where an overlay and the layer below contradict each other: the overlay stands, marked as doubtful, or the layer below does. */
export type OnConflict = 'keep' | 'drop';

/** Input that is refused because a person must decide between two layers. Ends a command with status 3. */
export class ConflictRefusal extends Refusal {
  constructor(
    message: string,
    faults: readonly Fault[],
    readonly conflicts: readonly OverlayConflict[],
  ) {
    super(message, faults, conflicts.length);
  }
}

/** Conflicts as faults of the file of the overlay, with their lines. */
export function conflictFaults(
  conflicts: readonly OverlayConflict[],
  file: OverlayFile,
  { source, raw }: { source: string; raw: string },
): Fault[] {
  const document = { file: source, text: raw, value: undefined };
  return withLines(conflicts.map((one) => ({ document, path: placeOf(file, one), reason: conflictInWords(one) })));
}

/** Path in the file of the overlay. */
function placeOf({ procedures }: OverlayFile, { code, member: { path } }: OverlayConflict): JsonPath {
  return ['procedures', procedures.findIndex((one) => one.code === code), 'set', ...membersOfPath(path)];
}

/** The members that a path leads through; the id of a case may have a "/" in it. */
export function membersOfPath(path: string): string[] {
  if (!path.startsWith('cases/')) return [path];
  const end = path.lastIndexOf('/');
  return ['cases', path.slice('cases/'.length, end), path.slice(end + 1)];
}

/** What of a value is told. */
const TOLD = 160;

function conflictInWords({ code, from, member: { path, state, was, now, set } }: OverlayConflict): string {
  const version = from === undefined ? code : `${code} from ${from}`;
  if (state === 'case-gone')
    return `${version} no longer has the case of ${path}; take the entry out, or move it to another case`;
  return `${version} now says ${inJson(now)}, it said ${inJson(was)}, and the overlay says ${inJson(set)}; decide, then set "was" to what it says now`;
}

function inJson(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > TOLD ? `${text.slice(0, TOLD)}…` : text;
}
