import type { FindingKind, FindingList } from './findings.js';

/** What cleaning can find in a text. */
type TextDefect = Extract<
  FindingKind,
  | 'not-nfc'
  | 'invisible-characters'
  | 'unusual-spaces'
  | 'private-use-bullets'
  | 'cyrillic-lookalikes'
  | 'eth-for-d-stroke'
  | 'markup'
  | 'markdown-emphasis'
>;

const INVISIBLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\p{Cf}\p{Cs}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFE00-\uFE0F\uFFA0]/gu;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const PRIVATE_AT_LINE_START = /^[^\S\n]*\p{Co}+[^\S\n]*/gmu;
const PRIVATE = /\p{Co}+/gu;
const WORD_WITH_CYRILLIC = /[\p{L}\p{M}]*[\u0400-\u052F][\p{L}\p{M}]*/gu;
const BREAK_TAG = /<br\s*\/?>|<\/(?:p|div|li|tr|h[1-6])>/gi;
const TAG = /<\/?[a-z][^<>]*>/i;
const EMPHASIS = /\*{2,}([^*\n]+)\*{2,}/g;

const LATIN: Record<string, string> = Object.fromEntries(
  Array.from('АВЕКМНОРСТУХІЅЈаеорсухіѕјԁи', (letter, at) => [letter, 'ABEKMHOPCTYXISJaeopcyxisjdu'[at] ?? letter]),
);

/** Replaces Cyrillic letters only inside a word that also has Latin ones: "BTС" is meant to be BTC, "Москва" is not. */
function latinise(word: string): string {
  if (!/\p{Script=Latin}/u.test(word)) return word;
  return word.replace(/[\u0400-\u052F]/g, (letter) => LATIN[letter] ?? letter);
}

/**
 * Brings a text to the form everything else relies on: NFC, plain spaces, `\n` as the only control character, at most
 * one empty line, no blanks at the ends. Cleaning twice changes nothing. Tags other than line breaks stay as text: data
 * is never markup, and whoever shows it shows characters.
 *
 * @example
 * cleanText('Thông tư 85/2024/TT-BTС ').text; // 'Thông tư 85/2024/TT-BTC'
 */
export function cleanText(raw: string): { text: string; defects: TextDefect[] } {
  const defects: TextDefect[] = [];
  let text = raw;
  const step = (defect: TextDefect, change: (text: string) => string) => {
    const next = change(text);
    if (next !== text) defects.push(defect);
    text = next;
  };
  text = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\t/g, ' ');
  step('invisible-characters', (t) => t.replace(INVISIBLE, ''));
  step('unusual-spaces', (t) => t.replace(SPACES, ' '));
  step('not-nfc', (t) => t.normalize('NFC'));
  if (TAG.test(text)) {
    defects.push('markup');
    text = text.replace(BREAK_TAG, '\n');
  }
  step('markdown-emphasis', (t) => t.replace(EMPHASIS, '$1'));
  step('private-use-bullets', (t) => t.replace(PRIVATE_AT_LINE_START, '- ').replace(PRIVATE, ' '));
  step('eth-for-d-stroke', (t) => t.replace(/[\u00D0\u0189]/g, 'Đ').replace(/[\u00F0\u0256]/g, 'đ'));
  step('cyrillic-lookalikes', (t) => t.replace(WORD_WITH_CYRILLIC, latinise));
  text = text
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text, defects };
}

/** The cleaned text of a source value, its defects reported; undefined when nothing is left of it. */
export function readText(value: string | null | undefined, path: string, findings: FindingList): string | undefined {
  if (!value) return undefined;
  const { text, defects } = cleanText(value);
  for (const defect of defects) findings.add(defect, path, value);
  return text === '' ? undefined : text;
}

/** A text of one line. */
export function readLine(value: string | null | undefined, path: string, findings: FindingList): string | undefined {
  return readText(value, path, findings)?.replace(/\n+/g, ' ').replace(/ {2,}/g, ' ');
}

/** Without the bullets a list put before it. */
export function withoutBullet(text: string): string {
  return text.replace(/^(?:[-–—+*•·●▪◦❖➢✓⃰]+\s*)+/u, '');
}

/** Without the full stops, commas and semicolons a list put behind it. */
export function withoutTrailingMark(text: string): string {
  return text.replace(/[\s.,;:]+$/u, '');
}
