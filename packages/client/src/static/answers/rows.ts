import { publicationOn, summaryOn } from '@motcua/catalogue';
import type { IsoDate, ProcedureSummary, Version } from '@motcua/contract';
import type { StaticRows, StoredRow } from '@motcua/contract/files';

/** A row with what decides on which days it applies. */
export interface RowPublication {
  declared: number;
  version: Version;
  row: StoredRow;
}

type RowsFile = Pick<StaticRows, 'rows' | 'declared'>;

const read = new WeakMap<RowsFile, Map<string, RowPublication[]>>();

/** Every publication of a procedure that a file has rows of, oldest first; undefined where it has none. */
export function publicationsIn(file: RowsFile, code: string): RowPublication[] | undefined {
  let byCode = read.get(file);
  if (byCode === undefined) {
    byCode = new Map();
    for (const row of file.rows) {
      const { version } = row;
      const key = `${row.code} ${version.number}`;
      const declared = Object.hasOwn(file.declared, key) ? file.declared[key]! : version.number;
      const same = byCode.get(row.code);
      if (same) same.push({ declared, version, row });
      else byCode.set(row.code, [{ declared, version, row }]);
    }
    read.set(file, byCode);
  }
  return byCode.get(code);
}

/** The row of a procedure in the listing of a day. */
export function summaryIn(file: RowsFile, code: string, day: IsoDate): ProcedureSummary | undefined {
  const publication = publicationOn(publicationsIn(file, code) ?? [], day);
  return publication && summaryOn(publication.row, day);
}
