/** As many stars whatever they stand for, so that they do not tell how long a word is. */
const STARS = '***';

/**
 * A name of which each word shows its first letter: `N*** V*** A***`. Of an organisation too: a small one is called after its owner.
 *
 * @example
 * maskName('Nguyễn Văn An'); // 'N*** V*** A***'
 */
export function maskName(name: string): string {
  const words = name
    .normalize('NFC')
    // Signs that are not seen, but for the one that joins emoji.
    .replace(/(?!\u200D)\p{Cf}/gu, '')
    .split(/[\s\p{P}\p{Cc}]+/u)
    .filter((word) => word !== '');
  return words.map((word) => firstOf(word).toLocaleUpperCase('vi') + STARS).join(' ') || STARS;
}

const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** What a reader takes for one sign: a letter with its marks, a family of emoji. */
function firstOf(word: string): string {
  for (const { segment } of letters.segment(word)) return segment;
  return '';
}
