import type { IsoDate } from './dates.js';

/** What a dossier code as printed tells; see {@link parseDossierCode}. */
export interface DossierCode {
  /** The key: without spaces, in capitals, NFC. Two printed forms of one code have one key. */
  key: string;
  /**
   * Generation whose pattern it has: `2018` (TT 01/2018/TT-VPCP Đ19), `2020` (after QĐ 20/2020/QĐ-TTg), `2026` (TT 04/2025/TT-VPCP
   * Đ23(2)); the last also has the pattern of the second. `opaque` for anything else, which is a code all the same.
   */
  generation: '2018' | '2020' | '2026' | 'opaque';
  /** Day of receipt that stands in it; absent where none can be seen. */
  day?: IsoDate;
}

const GENERATIONS: readonly (readonly [DossierCode['generation'], RegExp])[] = [
  ['2018', /^\d{3}\.\d{2}\.\d{2}\.[A-Y]\d{2}-(\d{6})-\d{4,}$/],
  ['2026', /^[A-Y]\d{2}\.\d{3}\.\d{2}-(\d{6})-\d{6,}$/],
  ['2020', /^[A-Y]\d{2}(?:\.\d{1,3}){0,3}-(\d{6})-\d{4,}$/],
];

/** Dashes and dots that phones, word processors and scanners put in place of the plain ones. */
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const DOTS = /[\u3002\uFF0E\u2024]/g;
const UNSEEN = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g;

/**
 * Reads a dossier code in any form in use and never throws: spaces, small letters and typographic dashes are forgiven. Codes
 * are opaque: an office may number otherwise, so nothing is refused for its pattern.
 *
 * @example
 * parseDossierCode(' h12.44 – 250707 – 0013 '); // { key: 'H12.44-250707-0013', generation: '2020', day: '2025-07-07' }
 */
export function parseDossierCode(printed: string): DossierCode {
  const plain = printed.normalize('NFC').replace(DASHES, '-').replace(DOTS, '.').replace(UNSEEN, '');
  // A capital, and what stood on both sides of a hidden mark, may compose anew.
  const key = plain.toUpperCase().normalize('NFC');
  for (const [generation, pattern] of GENERATIONS) {
    const digits = pattern.exec(key)?.[1];
    if (digits === undefined) continue;
    const day = dayOf(digits);
    return { key, generation, ...(day === undefined ? {} : { day }) };
  }
  return { key, generation: 'opaque' };
}

/** `250707` as a day; undefined for the 31st of February. */
function dayOf(digits: string): IsoDate | undefined {
  const day = `20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4)}`;
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day) ? day : undefined;
}
