import type { Interval } from '@motcua/contract';
import { wilson } from '../ratings/wilson.js';

/**
 * Where the true share of a population lies, with 95 of 100 chances: Wilson's score interval (JASA 22 (1927) 209–212) for the n that a
 * population without end would need to give the same variance. A share of n out of N varies by p(1 − p)/n · (N − n)/(N − 1) (Cochran, Sampling
 * Techniques, 3rd ed. 1977, 3.2), so that
 *
 *     n′ = n · (N − 1) / (N − n)
 *     ( p + z²/2n′  ±  z · √( p(1 − p)/n′ + z²/4n′² ) ) / (1 + z²/n′)
 *
 * Where everyone was asked nothing is left to chance, and the interval is the share.
 *
 * @param share 0 to 1
 * @param people who were asked, at least one
 * @param population of which they were; without it, one without end
 */
export function surveyInterval(share: number, people: number, population?: number): Interval {
  if (population === undefined) return wilson(share * people, people);
  if (people >= population) return { low: share, high: share };
  const n = (people * (population - 1)) / (population - people);
  return wilson(share * n, n);
}
