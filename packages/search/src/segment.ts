import { ByteReader } from './bytes.js';

/** Words and what stands between them where that is not one space. */
export const TOKEN = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu;
/** A token that is a word. */
export const IS_WORD = /[\p{L}\p{N}]/u;
/** First byte of a file of names; the digit is the version of the format. */
export const MAGIC = 0x51;
/** Tokens below it take one byte, others two. What is frequent comes first. */
export const SHORT = 224;
/** Ends a text. */
export const END = 255;

/** The order in which levels and audiences take their bits; what is not known has the last one. */
export const LEVEL_BITS = ['central', 'province', 'district', 'commune', 'other'] as const;
export const AUDIENCE_BITS = [
  'citizen',
  'overseas-vietnamese',
  'foreigner',
  'official',
  'business',
  'foreign-invested-business',
  'organisation',
  'foreign-organisation',
  'cooperative',
  'party-member',
  'other',
] as const;

/** A text as numbers of tokens of its segment. */
export type Tokens = readonly number[];

/** About a thousand procedures, as a file holds them. */
export interface Segment {
  /** Words as they are written, and what stands between them. */
  tokens: string[];
  /** Names of fields and offices. */
  fields: string[];
  agencies: string[];
  rows: SegmentRow[];
}

export interface SegmentRow {
  code: string;
  localCode: string;
  name: Tokens;
  /** Other names of it: the short one first when `named`, then keywords and lay words. */
  others: Tokens[];
  /** The first of `others` is a name that people use. */
  named: boolean;
  /** Place in `fields` plus one; 0 for none. */
  field: number;
  agency: number;
  levels: number;
  audiences: number;
  popularity: number;
}

/**
 * Reads a file of names.
 *
 * @throws {RangeError} when it is cut off or of another format
 */
export function readSegment(bytes: Uint8Array): Segment {
  const from = new ByteReader(bytes);
  if (from.byte() !== MAGIC) throw new RangeError('This is no file of names, or one of another version.');
  const tokens = from.texts();
  const fields = from.texts();
  const agencies = from.texts();
  const codes = readCodes(from);
  const count = codes.length;
  const plane = (): Uint8Array => from.take(count);
  const wide = (): number[] => {
    const low = plane();
    const high = plane();
    return Array.from(low, (byte, at) => byte + 256 * (high[at] ?? 0));
  };
  const field = wide();
  const agency = wide();
  const levels = plane();
  const audiences = wide();
  const flags = plane();
  const more = plane();
  const names = codes.map(() => readTokens(from));
  const rows = codes.map((code, at): SegmentRow => {
    const flag = flags[at] ?? 0;
    return {
      code,
      localCode: '',
      name: names[at] ?? [],
      others: Array.from({ length: more[at] ?? 0 }, () => readTokens(from)),
      named: (flag & 8) > 0,
      field: field[at] ?? 0,
      agency: agency[at] ?? 0,
      levels: levels[at] ?? 0,
      audiences: audiences[at] ?? 0,
      popularity: flag & 3,
    };
  });
  for (let left = from.number(); left > 0; left--) {
    const row = rows[from.number()];
    const [localCode = ''] = from.texts();
    if (row) row.localCode = localCode;
  }
  return { tokens, fields, agencies, rows };
}

/** Codes `d.dddddd` as distances, others as texts; they come first. */
function readCodes(from: ByteReader): string[] {
  const codes = from.texts();
  let last = 0;
  for (let left = from.number(); left > 0; left--) {
    last += from.number();
    const digits = String(last).padStart(7, '0');
    codes.push(`${digits[0] ?? ''}.${digits.slice(1)}`);
  }
  return codes;
}

function readTokens(from: ByteReader): number[] {
  const tokens: number[] = [];
  for (;;) {
    const byte = from.byte();
    if (byte === END) return tokens;
    tokens.push(byte < SHORT ? byte : SHORT + (byte - SHORT) * 256 + from.byte());
  }
}
