import { words } from '@motcua/search';

/** U.B.N.D: letters with dots between them that begin and end a word. */
const DOTTED = /(^|[^\p{L}\p{N}])((?:\p{L}\.)+\p{L})(?![\p{L}\p{N}])/gu;
const NUMBER = /\d+(?:[.,]\d+)*/g;
const GROUPED = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/;
const DECIMAL = /^(\d+)[.,](\d{1,2})$/;
/** Signs that say something; all others are punctuation. */
const SIGNS: readonly [RegExp, string][] = [
  [/≥|>=/g, ' trênhoặcbằng '],
  [/≤|<=/g, ' dướihoặcbằng '],
  [/>(?=\s*\d)/g, ' trênsố '],
  [/<(?=\s*\d)/g, ' dướisố '],
  [/%/g, ' phầntrăm '],
  [/±/g, ' cộngtrừ '],
];
const TONE_BEFORE = /[òóỏõọ][ae]|[ùúủũụ]y/;
const TONES = '([\u0300\u0301\u0303\u0309\u0323])';
const OA = new RegExp(`o${TONES}([ae])`, 'g');
const UY = new RegExp(`u${TONES}y`, 'g');
/** So many texts are kept: the same one is asked for several times while two publications are compared. */
const KEPT = 300;
const known = new Map<string, string>();
const I_FOR_Y = /^([hklmst]|qu)([iìíỉĩị])$/;
const WITH_Y: Readonly<Record<string, string>> = { i: 'y', ì: 'ỳ', í: 'ý', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

/**
 * What two spellings of the same words share: case, punctuation, white space, the place of a tone (hòa, hoà), i or y (kỹ, kĩ), dots in
 * abbreviations and between thousands, and zeros before a number make no difference. Unlike `fold` of the search it keeps every tone and shape:
 * "bản chính" is not "bán chính".
 *
 * @example
 * meaningOf('Lệ phí: 08 (tám) bản × 1.500 đồng'); // 'lệ phí 8 tám bản 1500 đồng'
 */
export function meaningOf(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= KEPT) known.clear();
  const meaning = readMeaning(text);
  known.set(text, meaning);
  return meaning;
}

function readMeaning(text: string): string {
  let plain = text
    .replace(DOTTED, (_, before: string, dotted: string) => before + dotted.replaceAll('.', ''))
    .replace(NUMBER, plainNumber);
  for (const [sign, word] of SIGNS) plain = plain.replace(sign, word);
  return words(plain).map(oneSpelling).join(' ');
}

/** 1.500.000 to 1500000, 7,5 and 7.5 to 7p5, 05 to 5; a date or a code stays. */
function plainNumber(number: string): string {
  if (GROUPED.test(number)) return number.replace(/[.,]/g, '');
  return number.replace(DECIMAL, '$1p$2').replace(/^0(?=\d$)/, '');
}

function oneSpelling(word: string): string {
  const moved = TONE_BEFORE.test(word)
    ? word.normalize('NFD').replace(OA, 'o$2$1').replace(UY, 'uy$1').normalize('NFC')
    : word;
  return moved.replace(I_FOR_Y, (_, before: string, i: string) => before + (WITH_Y[i] ?? i));
}
