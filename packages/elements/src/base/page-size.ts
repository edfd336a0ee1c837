/** The most rows one request may ask for. */
export const MOST_ROWS = 500;

/** Rows of a page as an author wrote them; 20 when that cannot be meant. */
export function pageSizeOf(written: string | number | null | undefined): number {
  const size = Math.trunc(Number(written));
  return size >= 1 && size <= MOST_ROWS ? size : 20;
}
