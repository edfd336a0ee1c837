/**
 * Letters that look like Vietnamese ones and stand in published names: Cyrillic `С` in "TT-BTС", Icelandic `ð` for `đ`,
 * `ƣ` for `ư`, Greek capitals. Read before lower case, because lower case separates them (`Н` looks like H, `н` does not).
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'АаΑ',
  b: 'ВΒ',
  c: 'Сс',
  e: 'ЕеΕ',
  h: 'НΗ',
  i: 'ІіΙı',
  j: 'Јј',
  k: 'КкΚ',
  m: 'МΜ',
  n: 'Ν',
  o: 'ОоΟο',
  p: 'РрΡ',
  s: 'Ѕѕ',
  t: 'ТΤ',
  x: 'ХхΧ',
  y: 'УуΥ',
  z: 'Ζ',
  đ: 'ÐðƉɖ',
  ư: 'Ƣƣ',
};
const LETTERS = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([letter, all]) => Array.from(all, (one): [string, string] => [one, letter])),
);
const LOOK_ALIKE = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');

/** Printable ASCII and the composed letters of Vietnamese: nearly every published name, and nothing to do but lower case. */
const ORDINARY = /^[ -~ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]*$/;

/**
 * Text with one way to write each letter: composed (NFC, compatibility forms resolved), lower case, look-alikes replaced,
 * invisible characters gone. Marks and punctuation stay.
 */
export function plainLetters(text: string): string {
  if (ORDINARY.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{Cf}+/gu, '')
    .replace(LOOK_ALIKE, (letter) => LETTERS.get(letter) ?? letter)
    .toLowerCase()
    .normalize('NFKC');
}
