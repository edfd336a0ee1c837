import { END, MAGIC, type Segment, SHORT, type Tokens } from '../segment.js';
import { ByteWriter } from './byte-writer.js';

const NATIONAL = /^[1-9]\.\d{6}$/;

/** Whether a code comes first, as a text: it is no national one. */
export function isOpaque(code: string): boolean {
  return !NATIONAL.test(code);
}

/** Writes a file of names; rows must stand in the order of {@link inCodeOrder}. */
export function writeSegment(segment: Segment): Uint8Array {
  const { rows } = segment;
  const to = new ByteWriter();
  to.byte(MAGIC);
  to.texts(segment.tokens);
  to.texts(segment.fields);
  to.texts(segment.agencies);
  writeCodes(
    to,
    rows.map(({ code }) => code),
  );
  const plane = (values: number[]): void => to.bytes(values);
  const wide = (values: number[]): void => {
    plane(values.map((value) => value & 255));
    plane(values.map((value) => value >> 8));
  };
  wide(rows.map(({ field }) => field));
  wide(rows.map(({ agency }) => agency));
  plane(rows.map(({ levels }) => levels));
  wide(rows.map(({ audiences }) => audiences));
  plane(rows.map(({ popularity, named }) => popularity | (named ? 8 : 0)));
  plane(rows.map(({ others }) => others.length));
  for (const { name } of rows) writeTokens(to, name);
  for (const { others } of rows) for (const other of others) writeTokens(to, other);
  const local = rows.flatMap(({ localCode }, row) => (localCode === '' ? [] : { row, localCode }));
  to.number(local.length);
  for (const { row, localCode } of local) {
    to.number(row);
    to.texts([localCode]);
  }
  return to.done();
}

function writeCodes(to: ByteWriter, codes: readonly string[]): void {
  to.texts(codes.filter(isOpaque));
  const national = codes.filter((code) => !isOpaque(code)).map((code) => Number(code.replace('.', '')));
  to.number(national.length);
  let last = 0;
  for (const code of national) {
    to.number(code - last);
    last = code;
  }
}

function writeTokens(to: ByteWriter, tokens: Tokens): void {
  for (const token of tokens) {
    if (token < SHORT) to.byte(token);
    else {
      to.byte(SHORT + ((token - SHORT) >> 8));
      to.byte((token - SHORT) & 255);
    }
  }
  to.byte(END);
}

/** The order of rows in a file: other codes first, then national ones by number. */
export function inCodeOrder(a: { code: string }, b: { code: string }): number {
  const opaque = Number(isOpaque(b.code)) - Number(isOpaque(a.code));
  return opaque !== 0 ? opaque : a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
