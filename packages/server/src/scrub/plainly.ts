/** A text as patterns read it. */
export interface Plain {
  /** Full-width forms as ordinary ones, other digits as ours, nothing invisible. */
  plain: string;
  /** For each character of it, where in the text what it was read from begins, and ends. */
  starts: number[];
  ends: number[];
}

const INVISIBLE =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u20E3\uFE00-\uFE0F\uFEFF]/;

/**
 * Reads a text past what hides a number from a pattern: full-width and styled letters and digits, digits of other scripts, and
 * characters that nobody sees.
 */
export function plainly(text: string): Plain {
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let place = 0;
  for (const character of text) {
    if (!INVISIBLE.test(character)) {
      const read = readAs(character);
      for (let unit = 0; unit < read.length; unit += 1) {
        starts.push(place);
        ends.push(place + character.length);
      }
      plain += read;
    }
    place += character.length;
  }
  return { plain, starts, ends };
}

function readAs(character: string): string {
  if (character <= '\u024F') return character;
  if (/\p{Nd}/u.test(character)) return String(digitOf(character));
  // Little pictures stand between digits as dots do.
  if (/\p{Extended_Pictographic}/u.test(character)) return '·';
  const folded = character.normalize('NFKC');
  return folded.length === 1 ? folded : character;
}

/** Decimal digits stand in blocks of ten, each from 0 on. */
function digitOf(character: string): number {
  const code = character.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && zero % 16 !== 0 && zero % 16 !== 6)
    zero -= 1;
  return code - zero;
}
