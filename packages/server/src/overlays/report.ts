import type { IsoDate } from '@motcua/contract';
import { type Fault, printFault } from '../refusal.js';
import type { OverlayConflict } from './conflicts.js';

/** What publishing an overlay did, or would do. */
export interface OverlayReport {
  file: string;
  /** Absent where the file could not be read as an overlay. */
  id?: string;
  number?: number;
  kind?: string;
  agency?: string;
  /** Procedures in it. */
  procedures: number;
  /** `published`: it is in force in the store. `fits`: it was checked, and would be. `unchanged`: it was there already. `refused`, `conflicts`: nothing was written. */
  outcome: 'published' | 'fits' | 'unchanged' | 'refused' | 'conflicts';
  /** What is wrong in the file. */
  faults: Fault[];
  /** Where the layer below has moved to something else. */
  conflicts: (OverlayConflict & { fault: Fault })[];
  /** Values that the layer below says by now, too: they may be taken out. */
  redundant: { code: string; path: string }[];
  /** Versions of procedures that were written, or would be; none for a commune, whose overlay is laid over when it is shown. */
  versions: { code: string; number: number; validFrom: IsoDate }[];
}

/** 0 when all is well, 1 when something is wrong, 3 when a person must decide between two layers. */
export function exitStatus(reports: readonly OverlayReport[]): 0 | 1 | 3 {
  if (reports.some(({ outcome }) => outcome === 'refused')) return 1;
  return reports.some(({ outcome }) => outcome === 'conflicts') ? 3 : 0;
}

/** The report for a person at a terminal. */
export function printOverlayReport(report: OverlayReport): string {
  const { file, id, number, outcome, procedures, faults, conflicts, redundant, versions } = report;
  const what = id === undefined ? file : `${file}: overlay ${id} number ${number}, ${procedures} procedure(s)`;
  const lines = [`${what}: ${inWords(outcome)}`];
  if (versions.length > 0) lines.push(`  ${versions.length} new version(s) of procedures`);
  lines.push(...faults.map((fault) => `  wrong: ${printFault(fault)}`));
  lines.push(...conflicts.map(({ fault }) => `  conflict: ${printFault(fault)}`));
  lines.push(...redundant.map(({ code, path }) => `  not needed: ${code} ${path}, the layer below says the same`));
  return lines.join('\n');
}

function inWords(outcome: OverlayReport['outcome']): string {
  switch (outcome) {
    case 'published':
      return 'published';
    case 'fits':
      return 'fits';
    case 'unchanged':
      return 'is in force already';
    case 'refused':
      return 'has faults';
    case 'conflicts':
      return 'contradicts the layer below';
  }
}
