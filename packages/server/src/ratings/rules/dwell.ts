import { RATING_RULES } from './rules.js';

/** True for what was sent before anyone can have read the question. Who does not tell is not suspected: a script would lie. */
export function isTooSoon(dwell: number | undefined): boolean {
  return dwell !== undefined && dwell < RATING_RULES.shortestDwell;
}
