import { elementsIn } from '../site/elements.js';
import type { Link, Page } from '../site/page.js';
import { codesIn, withoutCodes } from '../values/codes.js';
import { decisionsIn } from '../values/decisions.js';
import { feesIn } from '../values/fees.js';
import { timesIn } from '../values/times.js';
import { type Columns, columnsOf, firstLine, fitOf } from './columns.js';
import type { Listing, ListingCell, ListingRecord } from './listing.js';
import { ALIKE, type NameBook } from './name-book.js';
import type { PostedProcedure } from './posted.js';

const LONGEST_VALUE = 300;
/** What stands between values in one line. */
const BETWEEN = /\s[-–—|•·]\s|[;|•·\t]|\s{2,}/;

/** What a listing posts. Records that name nothing that can be told are left out. */
export function postingsOf(listing: Listing, page: Page, book: NameBook, place: string): PostedProcedure[] {
  const columns = columnsOf(listing, book);
  return listing.records.flatMap((record) => postingOf(record, columns, page, book, place) ?? []);
}

function postingOf(
  record: ListingRecord,
  columns: Columns,
  page: Page,
  book: NameBook,
  place: string,
): PostedProcedure | undefined {
  const code = record.code?.national ?? codeByName(record, columns, book);
  if (code === undefined) return undefined;
  const own = linksOf(record, page);
  const links =
    own.length > 0
      ? own
      : page.links.filter(({ url }) => codesIn(decoded(url)).some(({ national }) => national === code));
  const text = [...new Set(record.cells.map((cell) => cell.text))].join('\n');
  const name = nameOf(record, columns, code, book);
  const rest = record.cells.filter((cell) => cell !== name?.cell);
  const inLine = name === undefined || name.cell.column !== undefined ? [] : piecesBeside(name.cell.text, name.text);
  const timeCells = valuesIn(rest, inLine, columns.times, (value, unit) => timesIn(value, unit).length > 0);
  const feeCells = valuesIn(rest, inLine, columns.fees, (value) => isFee(value));
  const times = timeCells.flatMap(({ text: value, column }) =>
    timesIn(value, column === undefined ? undefined : columns.times.get(column)),
  );
  const fees = feeCells.map(({ text: value }) => feesIn(value));
  return {
    way: 'html',
    code,
    ...(record.codeSeen && record.code ? { printed: record.code.printed } : {}),
    ...(name === undefined ? {} : { name: name.text }),
    ...(times.length === 0 ? {} : { times, timeText: joined(timeCells) }),
    ...(fees.length === 0
      ? {}
      : {
          fee: {
            amounts: [...new Set(fees.flatMap(({ amounts }) => amounts))],
            free: fees.some(({ free }) => free),
            certain: fees.some(({ certain }) => certain),
          },
          feeText: joined(feeCells),
        }),
    decisions: decisionsIn(text),
    links,
    text,
    page: page.url.href,
    place: `${place} ${code} ${record.code?.service ?? ''}`,
  };
}

function codeByName({ cells }: ListingRecord, columns: Columns, book: NameBook): string | undefined {
  const named = cells.filter(({ column }) => columns.name === undefined || column === columns.name);
  return named.map(({ text }) => book.codeOf(firstLine(text)) ?? book.codeOf(text)).find((code) => code !== undefined);
}

function linksOf({ elements }: ListingRecord, page: Page): Link[] {
  const seen = new Set<string>();
  return elements
    .flatMap((element) => page.linksIn(element))
    .filter(({ url, text }) => {
      const key = `${url.href} ${text}`;
      return seen.has(key) ? false : (seen.add(key), true);
    });
}

function decoded(url: URL): string {
  try {
    return decodeURIComponent(url.pathname + url.search + url.hash)
      .replace(/[/?&=#_]+/g, ' ')
      .replace(/\.(?:html?|aspx|php)\b/gi, ' ');
  } catch {
    return url.pathname;
  }
}

/** The text that names the procedure: that of the column of names, else the line that does it best. */
function nameOf(
  record: ListingRecord,
  columns: Columns,
  code: string,
  book: NameBook,
): { cell: ListingCell; text: string } | undefined {
  if (columns.name !== undefined) {
    const cell = record.cells.find(({ column }) => column === columns.name);
    if (cell === undefined) return undefined;
    const plain = withoutCodes(cell.text);
    return { cell, text: book.fit(plain, code) === 1 ? plain : bestLine(plain, code, book) };
  }
  if (record.cells.some(({ column }) => column !== undefined)) return likelyName(record, columns);
  const lines = record.cells
    .filter(({ column }) => column === undefined)
    .flatMap((cell) => cell.text.split('\n').map((line) => ({ cell, text: withoutCodes(line) })))
    .flatMap(({ cell, text }) => [text, ...text.split(BETWEEN)].map((one) => ({ cell, text: one.trim() })))
    .filter(({ text }) => isWords(text));
  const best = lines
    .map((line) => ({ ...line, fit: fitOf(line.text, code, book) }))
    .sort((a, b) => b.fit - a.fit || a.text.length - b.text.length)[0];
  if (best !== undefined && best.fit >= ALIKE / 2) return { cell: best.cell, text: best.text };
  // None is near: the line beside the code, or the first that is no value, is what the page calls it.
  const beside =
    lines.find(({ cell }) => codesIn(cell.text).length > 0 && cell.text.length < LONGEST_VALUE) ?? lines[0];
  return beside && { cell: beside.cell, text: beside.text };
}

/** In a table in which no column names what it lists: the words that link to the procedure, else the longest. */
function likelyName(record: ListingRecord, columns: Columns): { cell: ListingCell; text: string } | undefined {
  const named = record.cells
    .filter(({ column }) => column === undefined || (!columns.times.has(column) && !columns.fees.has(column)))
    .map((cell) => ({ cell, text: withoutCodes(cell.text) }))
    .filter(({ text }) => isWords(text) && text.length <= LONGEST_VALUE);
  const links = named.filter(({ cell }) =>
    cell.elements.some((one) => [...elementsIn(one)].some(({ tagName }) => tagName === 'a')),
  );
  return (links.length > 0 ? links : named).sort((a, b) => b.text.length - a.text.length)[0];
}

/** Words that are no value: at least three, neither a time nor a fee nor a decision. */
function isWords(text: string): boolean {
  return (
    text.split(/\s+/).length >= 3 &&
    decisionsIn(text).length === 0 &&
    !isFee(text) &&
    !(text.length < 60 && timesIn(text).length > 0)
  );
}

function bestLine(text: string, code: string, book: NameBook): string {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.sort((a, b) => book.fit(b, code) - book.fit(a, code))[0] ?? text;
}

/** What stands in the same line as the name, in pieces: `… - 3 ngày làm việc - Miễn phí`. */
function piecesBeside(line: string, name: string): ListingCell[] {
  const at = line.indexOf(name);
  if (at < 0) return [];
  return `${line.slice(0, at)} | ${name} | ${line.slice(at + name.length)}`
    .split(BETWEEN)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((text) => ({ text, column: undefined, elements: [] }));
}

function isFee(text: string): boolean {
  const { certain, amounts } = feesIn(text);
  return (
    certain ||
    (amounts.length > 0 && /(?<!\p{L})phí(?!\p{L})/iu.test(text)) ||
    /^[^:]{0,40}phí[^:]{0,20}:\s*không\.?$/iu.test(text)
  );
}

/** The cells of the columns that hold a kind of value, and the short lines that do. */
function valuesIn(
  cells: readonly ListingCell[],
  beside: readonly ListingCell[],
  columns: { has(column: number): boolean; get?(column: number): Parameters<typeof timesIn>[1] },
  is: (text: string, unit?: Parameters<typeof timesIn>[1]) => boolean,
): ListingCell[] {
  return [...cells, ...beside].filter(({ column, text }) => {
    if (column !== undefined) return columns.has(column) && text !== '';
    return text.length <= LONGEST_VALUE && is(withoutCodes(text));
  });
}

function joined(cells: readonly ListingCell[]): string {
  return [...new Set(cells.map(({ text }) => text.replaceAll('\n', ' ')))].join('; ');
}
