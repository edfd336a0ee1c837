import { oneSpelling, withoutMarks } from './fold.js';

/** A written word taken apart, so that `hoà` and `hòa` read the same. */
export interface Reading {
  /** Letters with their shapes but without tone: `giây` of `giấy`. */
  letters: string;
  /** Tone marks in the order they stand; empty for the level tone. */
  tone: string;
  /** Letters without any mark: `giay`. */
  plain: string;
  /** `plain` in one spelling of i and y; see {@link oneSpelling}. */
  key: string;
}

/** How well the marks of a typed word agree with those of a written one; greater is better. */
export const AGREEMENT = { conflicting: 1, missing: 2, same: 3 } as const;
export type Agreement = (typeof AGREEMENT)[keyof typeof AGREEMENT];

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Shape, tone and plain letter of the letters with marks: of `ấ` they are `â`, acute and `a`. */
const LETTERS = /*#__PURE__*/ new Map(
  Array.from('aăâeêioôơuưy').flatMap((shape) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone): [string, [string, string, string]] => [
      (shape + tone).normalize('NFC'),
      [shape, tone, withoutMarks(shape)],
    ]),
  ),
).set('đ', ['đ', '', 'd']);

/** Takes a word of `words()` apart. */
export function readWord(word: string): Reading {
  let letters = '';
  let tone = '';
  let plain = '';
  for (const letter of word) {
    const known = LETTERS.get(letter);
    if (known) {
      letters += known[0];
      tone += known[1];
      plain += known[2];
    } else if (letter <= 'z') {
      letters += letter;
      plain += letter;
    } else return readOther(word);
  }
  const key = oneSpelling(plain);
  // One text in memory where they are the same, as they mostly are.
  return { letters: letters === plain ? plain : letters, tone, plain, key: key === plain ? plain : key };
}

/** A word with letters of another alphabet. */
function readOther(word: string): Reading {
  const apart = word.normalize('NFD');
  const letters = apart.replace(TONES, '').normalize('NFC');
  const plain = withoutMarks(letters);
  return { letters, tone: (apart.match(TONES) ?? []).join(''), plain, key: oneSpelling(plain) };
}

/**
 * Compares the marks of a typed word, or of its first letters, with a written one that has the same letters.
 * `tra` typed for `trả` misses a mark; `trá` conflicts with it.
 */
export function agreement(typed: Reading, written: Reading): Agreement {
  let missing = false;
  if (typed.tone !== written.tone) {
    if (typed.tone !== '') return AGREEMENT.conflicting;
    missing = true;
  }
  if (written.letters.startsWith(typed.letters)) return missing ? AGREEMENT.missing : AGREEMENT.same;
  for (let at = 0; at < typed.letters.length; at++) {
    const letter = typed.letters[at] ?? '';
    const other = written.letters[at] ?? '';
    if (letter === other) continue;
    if (letter !== typed.plain[at] || letter !== written.plain[at]) {
      // i for y is a spelling, not a mark.
      if (typed.key === written.key && typed.plain[at] !== written.plain[at]) continue;
      return AGREEMENT.conflicting;
    }
    missing = true;
  }
  return missing ? AGREEMENT.missing : AGREEMENT.same;
}
