import { type Finding, type FindingKind, FINDINGS } from './findings.js';

/** How often a kind of defect occurred. */
export interface FindingCount {
  kind: FindingKind;
  what: string;
  did: string;
  /** Records with at least one. */
  records: number;
  /** Places in all of them. */
  places: number;
  /** Code of the first record that has it. */
  example: string;
}

/** Counts defects record by record, so that a whole corpus need not be held. */
export class FindingSummary {
  readonly #counts = new Map<FindingKind, FindingCount>();

  add(code: string, findings: readonly Finding[]): void {
    const here = new Set<FindingKind>();
    for (const { kind } of findings) {
      let count = this.#counts.get(kind);
      if (!count) {
        const [what, did] = FINDINGS[kind];
        this.#counts.set(kind, (count = { kind, what, did, records: 0, places: 0, example: code }));
      }
      count.places++;
      if (!here.has(kind)) count.records++;
      here.add(kind);
    }
  }

  /** Most frequent first. */
  counts(): FindingCount[] {
    return [...this.#counts.values()].sort((a, b) => b.records - a.records || (a.kind < b.kind ? -1 : 1));
  }

  /** A table for a terminal: kind, records, places, an example, what it is and what was done. */
  toString(): string {
    const head = ['kind', 'records', 'places', 'example', 'what it is -> what was done'];
    const rows = this.counts().map((one) => [
      one.kind,
      String(one.records),
      String(one.places),
      one.example,
      `${one.what} -> ${one.did}`,
    ]);
    if (rows.length === 0) return 'no findings';
    const widths = head
      .slice(0, 4)
      .map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
    const line = (row: string[]) =>
      row
        .map((cell, at) => (at === 1 || at === 2 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join('  ');
    return [head, ...rows].map((row) => line(row).trimEnd()).join('\n');
  }
}

/**
 * Counts the defects of records that are at hand, as a readable table.
 *
 * @example
 * console.log(summariseFindings(entries).toString());
 */
export function summariseFindings(entries: Iterable<{ code: string; findings: readonly Finding[] }>): FindingSummary {
  const summary = new FindingSummary();
  for (const { code, findings } of entries) summary.add(code, findings);
  return summary;
}
