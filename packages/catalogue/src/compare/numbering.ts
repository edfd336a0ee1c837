/** The letters of points in a Vietnamese list. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const MARK = /^\s*(?:bước\s+(\d{1,3})\s*[.):]?|(\d{1,3})[.)](?!\d)|([a-zđ])\))\s*/iu;

/**
 * A text without the number that its place in the list gives it: "Bước 3: Nộp hồ sơ" as the third of its list. So what follows an
 * inserted step, and is only numbered anew, is not a difference. A number that does not fit the place stays.
 */
export function unnumbered(text: string, place: number): string {
  const mark = MARK.exec(text);
  if (!mark) return text;
  const [whole, step, digits, letter] = mark;
  const number = letter === undefined ? Number(step ?? digits) : LETTERS.indexOf(letter.toLowerCase()) + 1;
  return number === place + 1 ? text.slice(whole.length) : text;
}

/** A text without whatever number stands before it. */
export function withoutNumber(text: string): string {
  return text.replace(MARK, '');
}
