import { type RatingCount, RATINGS_NEEDED } from '@motcua/contract';
import type { RatingCountRow } from '../store/tables.js';
import { wilson } from './wilson.js';

/** Below so many ratings it is not told how many were of which level: who knows who was there would know who said what. */
export const LEVELS_NEEDED = 5;

/** Ratings counted together. */
export interface Sum {
  verySatisfied: number;
  satisfied: number;
  dissatisfied: number;
  leftOut: number;
}

/** Sums of rows that have the same key, in the order in which the keys were met. */
export function sumsBy(rows: readonly RatingCountRow[], keyOf: (row: RatingCountRow) => string): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const row of rows) {
    const key = keyOf(row);
    let sum = sums.get(key);
    if (sum === undefined) sums.set(key, (sum = { verySatisfied: 0, satisfied: 0, dissatisfied: 0, leftOut: 0 }));
    sum.verySatisfied += row.very_satisfied;
    sum.satisfied += row.satisfied;
    sum.dissatisfied += row.dissatisfied;
    sum.leftOut += row.left_out;
  }
  return sums;
}

/** How many count. */
export function numberOf({ verySatisfied, satisfied, dissatisfied }: Sum): number {
  return verySatisfied + satisfied + dissatisfied;
}

/** Share of those who are satisfied; undefined while there are too few to tell. */
export function shareOf(sum: Sum): number | undefined {
  const n = numberOf(sum);
  return n < RATINGS_NEEDED ? undefined : (sum.verySatisfied + sum.satisfied) / n;
}

/** The published form of a sum. */
export function countOf(sum: Sum, isLevelTold = numberOf(sum) >= LEVELS_NEEDED): RatingCount {
  const n = numberOf(sum);
  const { verySatisfied, satisfied, dissatisfied, leftOut } = sum;
  const share = shareOf(sum);
  return {
    n,
    leftOut,
    ...(isLevelTold && { levels: { 'very-satisfied': verySatisfied, satisfied, dissatisfied } }),
    ...(share !== undefined && { share, interval: wilson(verySatisfied + satisfied, n) }),
  };
}

/**
 * The published form of the parts of a whole. Where the parts whose levels are not told have too few ratings even together, the smallest of the
 * others is not told either: else they would be what is missing to the whole.
 */
export function countsOf(parts: readonly Sum[]): RatingCount[] {
  const bySize = parts.filter((sum) => numberOf(sum) > 0).sort((a, b) => numberOf(a) - numberOf(b));
  const hidden = new Set(parts.filter((sum) => numberOf(sum) < LEVELS_NEEDED));
  let together = [...hidden].reduce((n, sum) => n + numberOf(sum), 0);
  for (const sum of bySize) {
    if (together === 0 || together >= LEVELS_NEEDED) break;
    if (hidden.has(sum)) continue;
    hidden.add(sum);
    together += numberOf(sum);
  }
  return parts.map((sum) => countOf(sum, !hidden.has(sum)));
}
