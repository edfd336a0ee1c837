import { type Element, elementsIn } from '../site/elements.js';
import { codesIn, different, hiddenCodesIn, hiddenCodesOf, type PrintedCode } from '../values/codes.js';
import { feesIn } from '../values/fees.js';
import { timesIn } from '../values/times.js';
import { type Grid, type GridCell, gridOf } from './grid.js';
import type { Listing, ListingRecord } from './listing.js';

/** A row with longer text and nothing else tells more of the procedure above it. */
const LONG_TEXT = 200;
/** Cells with more codes hold a list of their own. */
const MOST_CODES = 3;

/**
 * The tables of a page that list procedures. A table that only lays out the page is none, one inside it may be.
 *
 * @param isName true for the name of a procedure, so that tables without codes are found
 */
export function tablesIn(root: Parameters<typeof elementsIn>[0], isName: (text: string) => boolean): Listing[] {
  const tables = [...elementsIn(root)].filter(({ tagName }) => tagName === 'table');
  // From the inside out: what an inner table lists is no text of the outer one's cells.
  const found = new Map<Element, Listing>();
  for (const table of tables.reverse()) {
    const listing = listingOf(
      gridOf(table, (element) => found.has(element)),
      isName,
    );
    if (listing !== undefined) found.set(table, listing);
  }
  return [...found.values()].reverse();
}

interface CodedCell {
  seen: PrintedCode[];
  hidden: PrintedCode[];
}

function listingOf(grid: Grid, isName: (text: string) => boolean): Listing | undefined {
  const codes = new Map<GridCell, CodedCell>();
  for (const { places } of grid.rows) {
    for (const cell of places) {
      if (cell === undefined || codes.has(cell)) continue;
      const inner = [...elementsIn(cell.element)].some(({ tagName }) => tagName === 'table');
      codes.set(cell, { seen: codesIn(cell.text), hidden: inner ? [] : hiddenCodesIn(cell.element) });
    }
  }
  const width = Math.max(0, ...grid.rows.map(({ places }) => places.length));
  const count = (of: (cell: CodedCell) => PrintedCode[], column: number) =>
    new Set(
      grid.rows.flatMap(({ places }) => {
        const cell = places[column];
        const all = cell === undefined ? [] : different(of(codes.get(cell)!));
        return all.length === 1 ? all : [];
      }),
    ).size;
  const best = (of: (cell: CodedCell) => PrintedCode[]) => {
    const counts = Array.from({ length: width }, (_, column) => count(of, column));
    const most = Math.max(0, ...counts);
    return { column: most === 0 ? -1 : counts.indexOf(most), most };
  };
  const crowded = [...codes.values()].some(({ seen }) => different(seen).length > MOST_CODES);
  const seen = best((cell) => cell.seen);
  const hidden = best((cell) => cell.hidden);
  if (crowded && seen.most < 2) return undefined;
  // Addresses may hold codes of related procedures as well: they decide only where no code is printed.
  const inText = seen.most > 0 && seen.most * 2 >= hidden.most;
  const column = inText ? seen.column : hidden.column;
  const codeOf = (places: readonly (GridCell | undefined)[], row: Element): PrintedCode | undefined => {
    const cell = places[column];
    const own = cell && codes.get(cell);
    const printed = own && (different(own.seen).length === 1 ? own.seen[0] : undefined);
    if (printed !== undefined) return printed;
    const attributes = hiddenCodesOf(row);
    if (attributes.length > 0) return attributes[0];
    const unseen = own && (different(own.hidden).length === 1 ? own.hidden[0] : undefined);
    if (unseen !== undefined) return unseen;
    const all = places.flatMap((one) => (one === undefined ? [] : codes.get(one)!.hidden));
    return different(all).length === 1 ? all[0] : undefined;
  };
  const records: ListingRecord[] = [];
  const headings: string[][] = [];
  let last: { record: ListingRecord; cell: GridCell | undefined } | undefined;
  for (const { element, places } of grid.rows) {
    const cells = new Set(places.filter((cell) => cell !== undefined));
    const code = codeOf(places, element);
    const codeCell = code === undefined ? undefined : places[column];
    const named = code === undefined && cells.size > 1 && [...cells].some(({ text }) => isName(text));
    if (code !== undefined && last !== undefined && codeCell !== undefined && codeCell === last.cell) {
      addRow(last.record, element, places);
    } else if (code !== undefined || named) {
      const record: ListingRecord = {
        ...(code === undefined ? {} : { code }),
        codeSeen: code !== undefined && [...cells].some((cell) => codes.get(cell)!.seen.includes(code)),
        cells: [],
        elements: [],
      };
      addRow(record, element, places);
      records.push(record);
      last = { record, cell: codeCell };
    } else if (last === undefined) {
      places.forEach((cell, at) => cell && (headings[at] ??= []).push(cell.text));
    } else if (cells.size > 1 || [...cells].some(({ text }) => text.length > LONG_TEXT)) {
      addRow(last.record, element, places);
    }
  }
  const shown = records.filter(({ code }) => code !== undefined).length;
  // One name without a code may stand anywhere; with a time or a fee beside it, it is posted.
  if (shown === 0 && !(records.length > 1 || records.some((record) => hasValue(record, isName)))) return undefined;
  // One row around other tables is the frame of a page, also when that page names one procedure.
  const isFrame = [...elementsIn(grid.table)].some(({ tagName }) => tagName === 'table');
  if (isFrame && records.length < 2) return undefined;
  return { element: grid.table, headings: headings.map((texts) => [...new Set(texts)].join(' ')), records };
}

function hasValue({ cells }: ListingRecord, isName: (text: string) => boolean): boolean {
  return cells.some(
    ({ text }) => text.length < LONG_TEXT && !isName(text) && (timesIn(text).length > 0 || feesIn(text).certain),
  );
}

function addRow(record: ListingRecord, row: Element, places: readonly (GridCell | undefined)[]): void {
  record.elements.push(row);
  const seen = new Set<GridCell>();
  places.forEach((cell, column) => {
    if (cell === undefined || seen.has(cell)) return;
    seen.add(cell);
    const known = record.cells.find((one) => one.column === column);
    if (known === undefined) {
      record.cells.push({ text: cell.text, column, elements: [cell.element] });
    } else if (!known.elements.includes(cell.element)) {
      known.text += `\n${cell.text}`;
      known.elements.push(cell.element);
    }
    if (!record.elements.includes(cell.element)) record.elements.push(cell.element);
  });
}
