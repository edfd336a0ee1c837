import { storedRowOf } from '@motcua/catalogue';
import type { ChangeClass, Comparison, Procedure } from '@motcua/contract';
import type { FileHash, StaticRows, StoredRow } from '@motcua/contract/files';
import type { Entry } from '../catalogue/entries.js';

/** What the rows hold of one procedure. */
export interface ProcedureRows {
  code: string;
  /** Of every publication, oldest first. */
  rows: StoredRow[];
  declared: [number: number, declared: number][];
  /** By number of the version. */
  classes: ReadonlyMap<number, ChangeClass[]>;
  page: FileHash;
}

/** Reads the rows of a procedure's publications. */
export function rowsOf(
  entries: readonly Entry[],
  wholes: readonly Procedure[],
  comparisons: readonly Comparison[],
  page: FileHash,
): ProcedureRows {
  return {
    code: entries[0]?.code ?? '',
    rows: wholes.map(storedRowOf),
    declared: entries
      .filter(({ declared, version }) => declared !== version.number)
      .map(({ declared, version }) => [version.number, declared]),
    classes: new Map(comparisons.map(({ after, classes }) => [after.number, classes])),
    page,
  };
}

/** The content of a file of rows, its format aside. */
export function rowsFile(procedures: readonly ProcedureRows[]): Omit<StaticRows, 'format'> {
  const named = <Value>(pick: (one: ProcedureRows) => readonly [number, Value][]) =>
    Object.fromEntries(
      procedures.flatMap((one) =>
        pick(one).map(([number, value]): [string, Value] => [`${one.code} ${number}`, value]),
      ),
    );
  return {
    rows: procedures.flatMap(({ rows }) => rows),
    declared: named(({ declared }) => declared),
    pages: Object.fromEntries(procedures.map(({ code, page }) => [code, page])),
    classes: named(({ classes }) => [...classes]),
  };
}
