/**
 * Letters that look like Vietnamese ones and stand in published names: Cyrillic `С` in "TT-BTС", Icelandic `ð` for `đ`,
 * `ƣ` for `ư`, Greek capitals. Read before lower case, because lower case separates them (`Н` looks like H, `н` does not).
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: 'a',
  В: 'b',
  Е: 'e',
  З: '3',
  І: 'i',
  Ј: 'j',
  К: 'k',
  М: 'm',
  Н: 'h',
  О: 'o',
  Р: 'p',
  С: 'c',
  Т: 't',
  У: 'y',
  Х: 'x',
  Ѕ: 's',
  а: 'a',
  е: 'e',
  і: 'i',
  ј: 'j',
  к: 'k',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  ѕ: 's',
  Α: 'a',
  Β: 'b',
  Ε: 'e',
  Ζ: 'z',
  Η: 'h',
  Ι: 'i',
  Κ: 'k',
  Μ: 'm',
  Ν: 'n',
  Ο: 'o',
  Ρ: 'p',
  Τ: 't',
  Υ: 'y',
  Χ: 'x',
  ο: 'o',
  Ð: 'đ',
  ð: 'đ',
  Ɖ: 'đ',
  ɖ: 'đ',
  Ƣ: 'ư',
  ƣ: 'ư',
  ı: 'i',
};
const LOOK_ALIKE = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}]`, 'gu');

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
    .replace(LOOK_ALIKE, (letter) => LOOK_ALIKES[letter] ?? letter)
    .toLowerCase()
    .normalize('NFKC');
}
