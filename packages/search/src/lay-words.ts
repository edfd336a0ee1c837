/** What people call a procedure, by its code. */
export type LayWords = ReadonlyMap<string, readonly string[]>;

/**
 * Reads lines of a code and the phrases people look for it by.
 *
 * @example
 * readLayWords('1.001193\tcon mới sanh | làm giấy khai sanh').get('1.001193'); // ['con mới sanh', 'làm giấy khai sanh']
 */
export function readLayWords(text: string): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const [code = '', phrases] = line.split('\t');
    if (phrases === undefined) continue;
    const known = words.get(code.trim()) ?? [];
    words.set(code.trim(), [...known, ...phrases.split('|').map((phrase) => phrase.trim())]);
  }
  return words;
}
