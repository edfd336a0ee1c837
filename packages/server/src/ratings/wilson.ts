import type { Interval } from '@motcua/contract';

/** 95 of 100 chances, two-sided. */
const Z = 1.959963984540054;

/**
 * Where the true share lies when `hits` of `n` were found (Wilson's score interval). Unlike the textbook's ± it never leaves 0 to 1, and is right
 * for shares close to them, as shares of satisfied people are.
 *
 * @example
 * wilson(95, 100); // { low: 0.888…, high: 0.978… }
 */
export function wilson(hits: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const share = hits / n;
  const z2 = Z * Z;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return { low: hits === 0 ? 0 : Math.max(0, middle - half), high: hits === n ? 1 : Math.min(1, middle + half) };
}
