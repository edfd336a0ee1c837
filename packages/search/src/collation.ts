import { words } from './fold.js';

/** Letters of the Vietnamese alphabet that stand after a Latin one: a ă â, d đ, e ê, o ô ơ, u ư. `~` sorts after `z`. */
const AFTER: Readonly<Record<string, string>> = { ă: 'a~', â: 'a~~', đ: 'd~', ê: 'e~', ô: 'o~', ơ: 'o~~', ư: 'u~' };
/** Tones in dictionary order: level, grave, hook, tilde, acute, dot below. */
const TONES: Readonly<Record<string, string>> = {
  '\u0300': '1',
  '\u0309': '2',
  '\u0303': '3',
  '\u0301': '4',
  '\u0323': '5',
};
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A key whose plain binary order is the order of Vietnamese names: a ă â b c d đ e ê …, and tones only where the letters
 * are the same. For `<`, for SQLite's BINARY and for PostgreSQL's `COLLATE "C"`, none of which know the alphabet.
 *
 * @example
 * names.map((name) => ({ name, key: collationKey(name) })).sort((a, b) => (a.key < b.key ? -1 : 1));
 */
export function collationKey(text: string): string {
  const letters: string[] = [];
  let tones = '';
  for (const word of words(text)) {
    const apart = word.normalize('NFD');
    tones += (apart.match(TONE) ?? []).map((tone) => TONES[tone]).join('') || '0';
    const shaped = apart.replace(TONE, '').normalize('NFC');
    letters.push(
      shaped
        .replace(/[ăâđêôơư]/g, (letter) => AFTER[letter] ?? letter)
        .normalize('NFD')
        .replace(/\p{M}+/gu, ''),
    );
  }
  return `${letters.join(' ')}\u0001${tones}`;
}

/**
 * Order of two names for `Array.prototype.sort`. For long lists sort by {@link collationKey}, computed once a name.
 *
 * @example
 * ['Đất đai', 'Hộ tịch', 'Dân tộc', 'Ân xá', 'An ninh'].sort(compareVietnamese);
 * // ['An ninh', 'Ân xá', 'Dân tộc', 'Đất đai', 'Hộ tịch']
 */
export function compareVietnamese(a: string, b: string): number {
  const left = collationKey(a);
  const right = collationKey(b);
  if (left !== right) return left < right ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}
