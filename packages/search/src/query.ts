/** So many letters of a query are read. */
export const LONGEST = 600;

/** Whether the last word of a query may go on: no space follows it. */
export function goesOn(query: string): boolean {
  return /[\p{L}\p{N}\p{M}\p{Cf}]$/u.test(query);
}
