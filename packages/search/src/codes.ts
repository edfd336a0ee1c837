import { plainLetters } from './letters.js';

/** A whole national code somewhere in a text, with or without dots, filler, agency and number of the service. */
const WHOLE =
  /(?<![0-9a-z.])[1-9]\s?\.?\s?\d{6}(?:\s?\.?\s?\d{3}\s?\.?\s?\d{2}\s?\.?\s?\d{2})?(?:\s?\.?\s?[a-y]\d{2})?(?:\s?\.\s?\d{2})?(?![0-9a-z])/g;
/** So many codes of a query are looked for. */
const MOST = 4;
/** The beginning of a code as it is typed. */
const BEGUN = /^[1-9]\s?\.\s?\d{0,5}$|^[1-9]\d{3,5}$|^0\d{5}$/;

/** A code without what people leave out or put in: dots, hyphens, spaces, capitals. */
export function compactCode(code: string): string {
  return plainLetters(code).replace(/[^0-9a-z]+/g, '');
}

/** The codes in a query, compact: whole ones, else the one that is being typed, else none. */
export function codesIn(query: string): string[] {
  const text = plainLetters(query).trim();
  const whole = text.match(WHOLE);
  if (whole) return whole.slice(0, MOST).map(compactCode);
  if (BEGUN.test(text)) return [compactCode(text)];
  // Codes of other systems (T-CMU-102030-TT): one word with letters, digits and a joint.
  return /^[0-9a-z]+(?:[-._/][0-9a-z]+)+$/.test(text) && /\d/.test(text) ? [compactCode(text)] : [];
}

/**
 * How well a compact typed code fits the compact codes of a row, 0 to 1. 1 is the row's own code, with or without
 * filler and agency; less is a beginning of it.
 */
export function codeFit(typed: string, code: string, localCode: string): number {
  if (typed === '' || code === '') return 0;
  if (typed === code || typed === localCode) return 1;
  if (/^[1-9]\d{6}/.test(code) && typed.startsWith(code)) return 0.9;
  if (code.startsWith(typed) || localCode.startsWith(typed))
    return 0.1 + (0.7 * typed.length) / Math.max(code.length, typed.length);
  return typed.length === 6 && code.slice(1) === typed ? 0.8 : 0;
}
