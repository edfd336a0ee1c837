import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import type { Cell, Column, Table } from './table.js';

const WIDTH = 14;
const FORMATS = { count: '#,##0', share: '0.0%' } as const;
/** What XML 1.0 cannot hold at all. */
const NOT_XML =
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Tables as a workbook, a sheet each. Every text is a text, whatever it begins with: no cell is a formula, and no link leads out.
 *
 * @example
 * const bytes = await xlsxOf([{ name: 'Tổng hợp', columns, rows }]);
 */
export function xlsxOf(tables: readonly Table[]): Promise<Buffer> {
  return writeExcelFile(
    tables.map(({ name, columns, rows }) => ({
      sheet: name,
      data: [
        columns.map(({ title }): CellObject => ({ type: String, value: title, fontWeight: 'bold', wrap: true })),
        ...rows.map((row) => columns.map((column, at) => cellOf(row[at], column))),
      ],
      columns: columns.map(({ width = WIDTH }) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}

function cellOf(value: Cell, { kind }: Column): CellObject | null {
  if (value === undefined || value === '') return null;
  if (kind === 'text' || typeof value === 'string') {
    return { type: String, value: String(value).replace(NOT_XML, ''), wrap: true, alignVertical: 'top' };
  }
  return { type: Number, value, format: FORMATS[kind], alignVertical: 'top' };
}
