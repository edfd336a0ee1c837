import { RATINGS_NEEDED } from '@motcua/contract';

/** Of the standard normal distribution, for 95 of 100 chances. */
const Z = 1.959964;
/** Half the width of the interval that a sample is to give, as a share. */
const MARGIN = 0.05;
/** Answers needed of a population without end, at the share of which the most are needed: one half. */
const ENDLESS = (Z * Z * 0.25) / (MARGIN * MARGIN);

/**
 * How many of a population are to be asked so that a share is known to 5 points with 95 of 100 chances: Cochran's n₀ = z²·¼ / 0.05²,
 * narrowed for a finite population, n = n₀ / (1 + (n₀ − 1) / N), rounded up (Cochran, Sampling Techniques, 3rd ed. 1977, 4.4). Never fewer
 * than are needed for a share to be published, where the population has as many.
 *
 * @param served people served; without it the population is taken to have no end
 * @example
 * sampleSize(1000); // 278
 * sampleSize(20); // 20
 * sampleSize(undefined); // 385
 */
export function sampleSize(served: number | undefined): number {
  if (served === undefined) return Math.ceil(ENDLESS);
  if (served === 0) return 0;
  const needed = Math.ceil(ENDLESS / (1 + (ENDLESS - 1) / served));
  return Math.min(served, Math.max(RATINGS_NEEDED, needed));
}
