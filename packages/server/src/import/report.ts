import type { OverlayConflict } from '../overlays/conflicts.js';
import type { OverlaysLaid } from '../overlays/held-versions.js';
import { printFault, type Fault } from '../refusal.js';

/** How often a kind of defect of the source occurred. */
export interface DefectCount {
  kind: string;
  /** What it is. */
  what: string;
  /** What was done about it. */
  did: string;
  records: number;
  places: number;
  /** Code of the first record that has it. */
  example: string;
}

/** Entries of one kind: agencies or fields. */
export interface EntryCounts {
  added: number;
  changed: number;
  unchanged: number;
}

/** What an import did. */
export interface ImportReport {
  format: 'motcua-catalogue' | 'corpus';
  files: string[];
  /** Procedures (versions of them) read from the files. */
  read: number;
  /** Procedures that the store did not have. */
  added: number;
  /** New versions of procedures that it had. */
  newVersions: number;
  unchanged: number;
  /** Records that were read but not stored, each with its reason. */
  leftOut: Fault[];
  fields: EntryCounts;
  agencies: EntryCounts;
  /** Procedures of earlier imports that these files do not mention. They stay as they are. */
  notMentioned: number;
  /** What became of the overlays of provinces. */
  overlays: OverlaysLaid;
  defects: DefectCount[];
  revision: string;
  /** False when the catalogue is the same as before. */
  changed: boolean;
  seconds: number;
}

/** The report for a person at a terminal. */
export function printReport(report: ImportReport): string {
  const { fields, agencies } = report;
  const lines = [
    `Imported ${report.files.length} file(s) in the ${report.format} format in ${report.seconds.toFixed(1)} s.`,
    '',
    `  procedures read         ${count(report.read)}`,
    `    new                   ${count(report.added)}`,
    `    new versions          ${count(report.newVersions)}`,
    `    unchanged             ${count(report.unchanged)}`,
    `    left out              ${count(report.leftOut.length)}`,
    `  fields                  ${count(fields.added)} new, ${fields.changed} changed, ${fields.unchanged} unchanged`,
    `  agencies                ${count(agencies.added)} new, ${agencies.changed} changed, ${agencies.unchanged} unchanged`,
  ];
  if (report.notMentioned > 0) {
    lines.push(`  ${report.notMentioned} procedures of earlier imports are not in these files and stay as they are.`);
  }
  const { laid, conflicts, onConflict, communes } = report.overlays;
  if (laid > 0) lines.push(`  ${laid} of them lie under the overlay of a province.`);
  if (conflicts.length > 0) {
    const what = onConflict === 'keep' ? 'the overlay stands and is marked as doubtful' : 'what came in stands';
    lines.push('', `Contradictions to overlays; ${what}:`, ...conflicts.map(inALine));
  }
  if (communes.length > 0) {
    const what = 'Contradictions to overlays of communes, which stand until they are looked at:';
    lines.push('', what, ...communes.map(inALine));
  }
  if (report.leftOut.length > 0)
    lines.push('', 'Left out:', ...report.leftOut.map((fault) => `  ${printFault(fault)}`));
  if (report.defects.length > 0) lines.push('', 'Defects of the source:', ...table(report.defects));
  lines.push(
    '',
    report.changed ? `The catalogue is now at revision ${report.revision}.` : 'The catalogue is the same as before.',
  );
  return lines.join('\n');
}

function inALine({ overlay, code, member }: OverlayConflict): string {
  return `  ${overlay} ${code} ${member.path} (${member.state})`;
}

function count(value: number): string {
  return String(value).padStart(6);
}

function table(defects: readonly DefectCount[]): string[] {
  const widest = Math.max(...defects.map((one) => one.kind.length));
  return [
    `  ${'kind'.padEnd(widest)}  records  places  example     what it is -> what was done`,
    ...defects.map(
      (one) =>
        `  ${one.kind.padEnd(widest)}  ${String(one.records).padStart(7)}  ${String(one.places).padStart(6)}  ` +
        `${one.example.padEnd(10)}  ${one.what} -> ${one.did}`,
    ),
  ];
}
