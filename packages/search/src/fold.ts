import { plainLetters } from './letters.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Syllables that are spelt with i or y alike: kỹ/kĩ, lý/lí, mỹ/mĩ, sỹ/sĩ, tỷ/tỉ, hy/hi, quy/qui. */
const I_FOR_Y = /^([hklmst]|qu)i$/;

/**
 * The words of a text as they were written: lower case, with their marks, without punctuation and look-alike letters.
 *
 * @example
 * words('Đăng ký khai sinh (lưu động)'); // ['đăng', 'ký', 'khai', 'sinh', 'lưu', 'động']
 */
export function words(text: string): string[] {
  return plainLetters(text).match(WORD) ?? [];
}

/** A text without marks: tones and shapes off, đ to d. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');
}

/** One spelling for a word without marks that may be written with i or y: `ki` to `ky`. */
export function oneSpelling(plain: string): string {
  return I_FOR_Y.test(plain) ? `${plain.slice(0, -1)}y` : plain;
}

/**
 * What two spellings of the same words share: lower case, no marks, đ as d, one spelling for i and y, one space between
 * words. Folding twice changes nothing.
 *
 * @example
 * fold('Kĩ thuật – Hoà Bình'); // 'ky thuat hoa binh'
 * fold('Kỹ thuật, Hòa Bình'); // 'ky thuat hoa binh'
 */
export function fold(text: string): string {
  return foldedWords(text).map(oneSpelling).join(' ');
}

/**
 * The id of a field or of anything else that is known by its name. Spellings that differ only in case, punctuation,
 * placement of tones or Unicode form share it. Empty when the name holds no letter and no digit.
 *
 * @example
 * slug('Hộ tịch'); // 'ho-tich'
 * slug('Thi đua – Khen thưởng') === slug('Thi đua, khen thưởng'); // true
 */
export function slug(name: string): string {
  return foldedWords(name).join('-');
}

function foldedWords(text: string): string[] {
  return withoutMarks(words(text).join(' ')).match(WORD) ?? [];
}
