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
/** Flag of a row whose second text is a name that people use. */
export const NAMED = 8;

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

/** About a thousand procedures, as a file holds them. Planes have a value a row. */
export interface Segment {
  /** Words as they are written, and what stands between them. */
  tokens: readonly string[];
  /** Names of fields and offices; planes name them by place plus one, 0 is none. */
  fields: readonly string[];
  agencies: readonly string[];
  /** Codes that are no national ones; the first rows have them. */
  opaque: readonly string[];
  /** National codes without the dot, of the rows after those. */
  national: Uint32Array;
  localCodes: ReadonlyMap<number, string>;
  field: Uint16Array;
  agency: Uint16Array;
  levels: Uint8Array;
  audiences: Uint16Array;
  flags: Uint8Array;
  /** First text of each row, and one more. A row's texts are its name, and other names and lay words of it. */
  firstText: Uint16Array;
  /** Where each text begins in `texts`. */
  starts: Uint32Array;
  texts: Uint8Array;
}

/**
 * Reads a file of names.
 *
 * @throws {RangeError} when it is cut off or of another format
 */
export function readSegment(bytes: Uint8Array): Segment {
  const from = new ByteReader(bytes);
  if (from.byte() !== MAGIC) throw new RangeError('This is no file of names, or one of another version.');
  const [tokens, fields, agencies, opaque] = [from.texts(), from.texts(), from.texts(), from.texts()];
  let last = 0;
  const national = Uint32Array.from({ length: from.number() }, () => (last += from.number()));
  const count = opaque.length + national.length;
  const plane = (): Uint8Array => from.take(count);
  const wide = (): Uint16Array => {
    const values = Uint16Array.from(plane());
    const high = plane();
    for (let row = 0; row < count; row++) values[row]! += 256 * high[row]!;
    return values;
  };
  const [field, agency, levels, audiences, flags, more] = [wide(), wide(), plane(), wide(), plane(), plane()];
  const firstText = new Uint16Array(count + 1);
  more.forEach((others, row) => (firstText[row + 1] = firstText[row]! + 1 + others));
  const texts = from.take(from.number());
  const starts = new Uint32Array(firstText[count]!);
  for (let at = 0, text = 0; text < starts.length; text++) {
    starts[text] = at;
    while (texts[at]! < END) at += texts[at]! < SHORT ? 1 : 2;
    at++;
    if (at > texts.length) throw new RangeError('The search file is cut off.');
  }
  const localCodes = new Map(
    Array.from({ length: from.number() }, (): [number, string] => [from.number(), from.texts()[0]!]),
  );
  return {
    tokens,
    fields,
    agencies,
    opaque,
    national,
    localCodes,
    field,
    agency,
    levels,
    audiences,
    flags,
    firstText,
    starts,
    texts,
  };
}

/** A text as it is written. */
export function writtenOf({ tokens, texts, starts }: Segment, text: number): string {
  let whole = '';
  let word = false;
  for (let at = starts[text]!, byte = texts[at]!; byte !== END; byte = texts[++at]!) {
    const written = tokens[byte < SHORT ? byte : SHORT + (byte - SHORT) * 256 + texts[++at]!]!;
    const isWord = IS_WORD.test(written);
    whole += word && isWord ? ` ${written}` : written;
    word = isWord;
  }
  return whole;
}

/** The code of a row. */
export function codeOf({ opaque, national }: Segment, row: number): string {
  if (row < opaque.length) return opaque[row]!;
  const digits = String(national[row - opaque.length]);
  return `${digits[0]!}.${digits.slice(1)}`;
}
