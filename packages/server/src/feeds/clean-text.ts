/** What XML 1.0 has no place for, and C1 controls, which it advises against; tabs and line breaks stay. */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
/** They turn the text after them round, also that of whoever shows the feed. */
const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const HALVES = /\p{Surrogate}/gu;

/** Text as it may stand in a feed: NFC, without control characters, halves of characters and turns of direction. */
export function cleanText(text: string): string {
  return text.replace(HALVES, '').replace(CONTROLS, '').replace(DIRECTIONS, '').normalize('NFC');
}

/** One line, cut at a whole character where it is too long to be read as one. */
export function lineOf(text: string, most = 300): string {
  const letters = Array.from(cleanText(text).replace(/\s+/g, ' ').trim());
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : letters.join('');
}
