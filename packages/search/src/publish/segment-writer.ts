import { AUDIENCE_BITS, END, LEVEL_BITS, MAGIC, NAMED, SHORT, TOKEN } from '../segment.js';
import { ByteWriter } from './byte-writer.js';
import type { Prepared } from './prepared.js';

const NATIONAL = /^[1-9]\.\d{6}$/;

/** The order of rows in a file: other codes first, then national ones by number. */
export function inCodeOrder(a: { code: string }, b: { code: string }): number {
  const opaque = Number(NATIONAL.test(a.code)) - Number(NATIONAL.test(b.code));
  return opaque !== 0 ? opaque : a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

/** Writes a file of names; the documents must stand in the order of {@link inCodeOrder}. */
export function writeSegment(documents: readonly Prepared[]): Uint8Array {
  const texts = documents.map(({ name, shortName, keywords = [], lay }) =>
    [name, ...(shortName === undefined ? [] : [shortName]), ...keywords, ...lay].slice(0, 256).map(split),
  );
  const tokens = inTokenOrder(texts.flat(2));
  const number = new Map(tokens.map((token, at) => [token, at]));
  const fields = listOf(documents.map(({ field }) => field));
  const agencies = listOf(documents.map(({ agency }) => agency));
  const placeIn = (list: readonly string[], value: string | undefined): number =>
    value === undefined ? 0 : list.indexOf(tidy(value)) + 1;

  const to = new ByteWriter();
  to.byte(MAGIC);
  to.texts(tokens);
  to.texts(fields);
  to.texts(agencies);
  writeCodes(
    to,
    documents.map(({ code }) => code),
  );
  const wide = (values: readonly number[]): void => {
    to.bytes(values);
    to.bytes(values.map((value) => value >> 8));
  };
  wide(documents.map(({ field }) => placeIn(fields, field)));
  wide(documents.map(({ agency }) => placeIn(agencies, agency)));
  to.bytes(documents.map(({ levels }) => bits(LEVEL_BITS, levels)));
  wide(documents.map(({ audiences }) => bits(AUDIENCE_BITS, audiences)));
  to.bytes(
    documents.map(
      ({ popularity = 0, shortName }) => Math.max(0, Math.min(3, popularity)) | (shortName === undefined ? 0 : NAMED),
    ),
  );
  to.bytes(texts.map(({ length }) => length - 1));
  const written = new ByteWriter();
  for (const text of texts.flat()) {
    for (const token of text) writeToken(written, number.get(token) ?? 0);
    written.byte(END);
  }
  to.number(written.length);
  to.bytes(written.done());
  const local = documents.flatMap(({ localCode, code }, row) =>
    localCode === undefined || localCode.startsWith(code) ? [] : { row, localCode },
  );
  to.number(local.length);
  for (const { row, localCode } of local) {
    to.number(row);
    to.texts([tidy(localCode)]);
  }
  return to.done();
}

/** One space, composed letters, no breaks: what a name is shown as. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();
}

function split(text: string): string[] {
  return (tidy(text).match(TOKEN) ?? []).filter((token) => token !== ' ');
}

/** What is frequent first, each part in the order of letters, which compresses best. */
function inTokenOrder(all: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const token of all) count.set(token, (count.get(token) ?? 0) + 1);
  const frequent = [...count.keys()].sort((a, b) => count.get(b)! - count.get(a)! || (a < b ? -1 : 1));
  return [...frequent.slice(0, SHORT).sort(), ...frequent.slice(SHORT).sort()];
}

function writeCodes(to: ByteWriter, codes: readonly string[]): void {
  to.texts(codes.filter((code) => !NATIONAL.test(code)).map(tidy));
  const national = codes.filter((code) => NATIONAL.test(code)).map((code) => Number(code.replace('.', '')));
  to.number(national.length);
  let last = 0;
  for (const code of national) {
    to.number(code - last);
    last = code;
  }
}

function writeToken(to: ByteWriter, token: number): void {
  if (token < SHORT) to.byte(token);
  else {
    to.byte(SHORT + ((token - SHORT) >> 8));
    to.byte(token - SHORT);
  }
}

function listOf(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.flatMap((value) => (value === undefined ? [] : tidy(value))))].sort();
}

/** What has no bit of its own takes the last one. */
function bits(known: readonly string[], values: readonly string[] = []): number {
  return values.reduce(
    (all, value) => all | (1 << (known.includes(value) ? known.indexOf(value) : known.length - 1)),
    0,
  );
}
