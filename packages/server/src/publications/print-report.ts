import type { PublicationFinding, PublicationReport } from '@motcua/contract';
import type { PublicationFile } from '@motcua/contract/files';
import { type JsonDocument, linesOf } from '../import/documents.js';
import { readPath } from './paths.js';

/** A finding with the line of the file it is about. */
export interface PlacedFinding extends PublicationFinding {
  file: string;
  line: number;
}

/** Where findings stand in the file. */
export function placedFindings(
  findings: readonly PublicationFinding[],
  document: JsonDocument,
  file: PublicationFile,
): PlacedFinding[] {
  const lines = linesOf(
    document,
    findings.map(({ path }) => readPath(file, path)),
  );
  return findings.map((finding, at) => ({ ...finding, file: document.file, line: lines[at] ?? 1 }));
}

/** The report for a person at a terminal. */
export function printPublication(
  { decision, versions, published }: PublicationReport,
  placed: readonly PlacedFinding[],
): string {
  const lines = [
    `Decision ${decision.number} of ${decision.date ?? '?'}, ${decision.issuer ?? '?'}, effective ${decision.effectiveFrom ?? '?'}.`,
  ];
  for (const { file, line, severity, kind, path, message } of placed)
    lines.push(`${file}:${line} ${severity} ${kind} ${path}`, `    ${message}`);
  if (placed.some(({ severity }) => severity !== 'note')) lines.push(summaryOf(placed));
  const does = published ? 'Published' : 'Would publish';
  if (!placed.some(({ severity }) => severity !== 'warning'))
    for (const { code, number, change, validFrom } of versions)
      lines.push(`${does} ${code} version ${number} (${change}) from ${validFrom ?? '?'}.`);
  return lines.join('\n');
}

function summaryOf(findings: readonly PublicationFinding[]): string {
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  return `${count('error')} error(s), ${count('warning')} warning(s).`;
}
