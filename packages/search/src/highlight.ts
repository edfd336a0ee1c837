import { codesIn, compactCode } from './codes.js';
import { words } from './fold.js';
import { AGREEMENT, agreement, type Reading, readWord } from './marks.js';
import { goesOn, LONGEST } from './query.js';

/** A piece of a text; the pieces joined are the text. */
export interface Segment {
  text: string;
  match: boolean;
}

const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu;
const LETTER = /[\p{L}\p{N}][\p{M}\p{Cf}]*/gu;
const CODE = /[0-9A-Za-z]+(?:[-._][0-9A-Za-z]+)+/g;

interface Span {
  start: number;
  end: number;
}

/**
 * Splits a text at what a query finds in it, for `<mark>`. Of several readings of a typed word only those that agree
 * best are marked: `trả` marks "trả", and "tra" only where there is no "trả".
 *
 * @example
 * highlight('Đăng ký khai sinh', 'khai sinh');
 * // [{ text: 'Đăng ký ', match: false }, { text: 'khai sinh', match: true }]
 */
export function highlight(text: string, query: string): Segment[] {
  const runs = [...text.matchAll(RUN)].map((run) => ({
    start: run.index,
    text: run[0],
    read: words(run[0]).map(readWord),
  }));
  const spans: Span[] = codeSpans(text, query);
  /** What agrees only against its marks: shown where nothing agrees better. */
  const doubtful: Span[] = [];
  const typed = [...new Set(words(query.slice(0, LONGEST)))];
  const open = goesOn(query);
  for (const word of typed.map(readWord)) {
    // The last word may go on.
    const unfinished = open && word.plain === readWord(typed.at(-1)!).plain;
    let best = 0;
    let found: Span[] = [];
    for (const run of runs) {
      const fit = Math.max(0, ...run.read.map((read) => fitOf(word, read, unfinished)));
      if (fit === 0 || fit < best) continue;
      if (fit > best) found = [];
      best = fit;
      const whole = run.read.some((read) => read.key === word.key);
      found.push({
        start: run.start,
        end: run.start + (whole ? run.text.length : beginning(run.text, word.plain.length)),
      });
    }
    (best < AGREEMENT.missing ? doubtful : spans).push(...found);
  }
  return cut(text, spans.length > 0 ? spans : doubtful);
}

function fitOf(word: Reading, read: Reading, unfinished: boolean): number {
  if (read.key === word.key) return agreement(word, read) + 0.5;
  // A beginning is marked only where it does not contradict what was typed.
  const agreed = unfinished && read.plain.startsWith(word.plain) ? agreement(word, read) : 0;
  return agreed === AGREEMENT.conflicting ? 0 : agreed;
}

/** Length of the first `letters` letters with their marks. */
function beginning(run: string, letters: number): number {
  const found = run.match(LETTER)?.slice(0, letters) ?? [];
  return found.join('').length;
}

function codeSpans(text: string, query: string): Span[] {
  const typed = codesIn(query);
  if (typed.length === 0) return [];
  return [...text.matchAll(CODE)]
    .filter((code) => {
      const compact = compactCode(code[0]);
      return typed.some((one) => compact.startsWith(one) || (compact.length >= 7 && one.startsWith(compact)));
    })
    .map((code) => ({ start: code.index, end: code.index + code[0].length }));
}

/** Cuts a text at spans; matches with only space between them become one. */
function cut(text: string, spans: Span[]): Segment[] {
  const merged: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && (span.start <= last.end || /^\s+$/.test(text.slice(last.end, span.start))))
      last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end } of merged) {
    if (start > at) segments.push({ text: text.slice(at, start), match: false });
    segments.push({ text: text.slice(start, end), match: true });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), match: false });
  return segments;
}
