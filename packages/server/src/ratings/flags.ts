import type { RatingFlag } from '@motcua/contract';
import type { KeptRating } from '../store/rating-rows.js';

/**
 * By which rules a rating is left out now: none when it counts, `reviewed` too when that was decided.
 *
 * @example
 * flagsOf(kept); // ['dwell', 'reviewed']
 */
export function flagsOf({ row, counts, reviews }: KeptRating): RatingFlag[] {
  if (counts) return [];
  const decided = reviews.some(({ kind }) => kind !== 'appeal');
  return [...readFlags(row.flags), ...(decided ? ['reviewed' as const] : [])];
}

/** Flags as they are stored, with spaces between. */
export function readFlags(stored: string): RatingFlag[] {
  return stored === '' ? [] : stored.split(' ');
}
