import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.js';

/**
 * A table as CSV (RFC 4180): UTF-8 with its mark, so that spreadsheets read Vietnamese. A text that a spreadsheet would take for a formula
 * begins with an apostrophe instead. Shares stand as numbers with a point.
 *
 * @example
 * csvOf({ name: 'Tổng hợp', columns: [{ title: 'Cơ quan', kind: 'text' }], rows: [['=1+1']] }); // Cơ quan, '=1+1
 */
export function csvOf({ columns, rows }: Table): Buffer {
  const text = stringify([columns.map(({ title }) => title), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  return Buffer.from(text);
}
