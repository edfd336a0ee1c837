import { type RatingCount, RATINGS_NEEDED } from '@motcua/contract';
import type { RatingSum } from '../store/rating-store.js';
import { wilson } from './wilson.js';

/** Below so many ratings it is not told how many were of which level: who knows who was there would know who said what. */
export const LEVELS_NEEDED = 5;

/** No rating. */
export const NONE: RatingSum = { verySatisfied: 0, satisfied: 0, dissatisfied: 0, leftOut: 0 };

/** Several sums as one. */
export function together(sums: Iterable<RatingSum>): RatingSum {
  const all = { ...NONE };
  for (const sum of sums) {
    all.verySatisfied += sum.verySatisfied;
    all.satisfied += sum.satisfied;
    all.dissatisfied += sum.dissatisfied;
    all.leftOut += sum.leftOut;
  }
  return all;
}

/** How many count. */
export function numberOf({ verySatisfied, satisfied, dissatisfied }: RatingSum): number {
  return verySatisfied + satisfied + dissatisfied;
}

/** Share of those who are satisfied; undefined while there are too few to tell. */
export function shareOf(sum: RatingSum): number | undefined {
  const n = numberOf(sum);
  return n < RATINGS_NEEDED ? undefined : (sum.verySatisfied + sum.satisfied) / n;
}

/** The published form of a sum. */
export function countOf(sum: RatingSum, isLevelTold = numberOf(sum) >= LEVELS_NEEDED): RatingCount {
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
export function countsOf(parts: readonly RatingSum[]): RatingCount[] {
  const bySize = parts.filter((sum) => numberOf(sum) > 0).sort((a, b) => numberOf(a) - numberOf(b));
  const hidden = new Set(parts.filter((sum) => numberOf(sum) < LEVELS_NEEDED));
  let missing = [...hidden].reduce((n, sum) => n + numberOf(sum), 0);
  for (const sum of bySize) {
    if (missing === 0 || missing >= LEVELS_NEEDED) break;
    if (hidden.has(sum)) continue;
    hidden.add(sum);
    missing += numberOf(sum);
  }
  return parts.map((sum) => countOf(sum, !hidden.has(sum)));
}
