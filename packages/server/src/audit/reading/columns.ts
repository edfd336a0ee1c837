import { feesIn } from '../values/fees.js';
import { withoutCodes } from '../values/codes.js';
import { type PostedTime, timesIn, unitIn } from '../values/times.js';
import type { Listing, ListingCell, ListingRecord } from './listing.js';
import type { NameBook } from './name-book.js';

/** Which columns of a listing hold what, told by what stands in them. */
export interface Columns {
  name: number | undefined;
  times: Map<number, PostedTime['unit'] | undefined>;
  fees: Set<number>;
}

/** A column is what most of its cells are. */
const SHARE = 0.4;
/** A value is short; longer text only mentions one. */
const LONGEST_VALUE = 300;
/** Year numbers, ordinals and counts look like amounts without a currency. */
const FEE_HEADING = /(?<!\p{L})(?:phí|lệ\s*phí|phi|fees?|charges?|đồng|vnđ|vnd)(?!\p{L})/iu;

/** Finds the columns. Headings only help with bare numbers: `3` under "Thời hạn (ngày làm việc)". */
export function columnsOf({ records, headings }: Listing, book: NameBook): Columns {
  const cells = new Map<number, { record: ListingRecord; cell: ListingCell }[]>();
  for (const record of records) {
    for (const cell of record.cells) {
      if (cell.column === undefined) continue;
      cells.set(cell.column, [...(cells.get(cell.column) ?? []), { record, cell }]);
    }
  }
  const name = nameColumn(cells, book);
  const times: Columns['times'] = new Map();
  const fees: Columns['fees'] = new Set();
  for (const [column, all] of cells) {
    if (column === name) continue;
    const filled = all.map(({ cell }) => cell.text).filter((text) => text !== '' && text.length <= LONGEST_VALUE);
    if (filled.length === 0) continue;
    const heading = headings[column] ?? '';
    const share = (is: (text: string) => boolean) => filled.filter(is).length / filled.length;
    const unit = unitIn(heading);
    if (share((text) => timesIn(text, isOrdinal(filled) ? undefined : unit).length > 0) >= SHARE)
      times.set(column, unit);
    const sure = share((text) => feesIn(text).certain);
    const likely = share((text) => feesIn(text).free || feesIn(text).amounts.length > 0);
    if (
      (sure >= SHARE || (sure > 0 && likely >= SHARE) || (likely >= SHARE && FEE_HEADING.test(heading))) &&
      !times.has(column)
    ) {
      fees.add(column);
    } else if (likely >= 0.8 && filled.some((text) => feesIn(text).amounts.length > 0)) fees.add(column);
  }
  return { name, times, fees };
}

function nameColumn(
  cells: ReadonlyMap<number, { record: ListingRecord; cell: ListingCell }[]>,
  book: NameBook,
): number | undefined {
  let found: number | undefined;
  let best = 0.45;
  for (const [column, all] of cells) {
    const known = all.filter(
      ({ record, cell }) => cell.text !== '' && record.code !== undefined && book.knows(record.code.national),
    );
    const fits = known.map(({ record, cell }) => fitOf(cell.text, record.code!.national, book));
    const plain = all
      .filter(({ record }) => record.code === undefined || !book.knows(record.code.national))
      .filter(({ cell }) => book.codeOf(firstLine(cell.text)) !== undefined);
    const count = known.length + plain.length;
    const mean = count === 0 ? 0 : (fits.reduce((sum, fit) => sum + fit, 0) + plain.length) / count;
    if (mean > best) [found, best] = [column, mean];
  }
  return found;
}

/** How well the best line of a cell names a procedure. */
export function fitOf(text: string, code: string, book: NameBook): number {
  const plain = withoutCodes(text);
  return Math.max(...[plain, ...plain.split('\n')].map((line) => book.fit(line, code)));
}

export function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

/** True for 1, 2, 3 …: numbers of rows. */
function isOrdinal(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(text.replace(/\.$/, '')));
  return numbers.length > 1 && numbers.every((number, at) => at === 0 || number === numbers[at - 1]! + 1);
}
