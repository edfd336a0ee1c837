import { RATING_RULES } from './rules.js';

/** Ratings at one device, told one after another. */
export interface Rhythm {
  /** The last moments, oldest first, no more than the rule needs. */
  moments: number[];
  /** True of each that came after too many others. */
  isRushed: boolean[];
}

/**
 * Finds the ratings at a device that came too fast: each that has six others in the minute before it. It rests on what came before alone, so
 * that it does not matter in which portions a device sends.
 *
 * @param before the last moments that were kept, milliseconds since 1970
 * @param moments of the ratings that follow, in the order in which they were given
 */
export function rhythmOf(before: readonly number[], moments: readonly number[]): Rhythm {
  const { most, within } = RATING_RULES.rhythm;
  const kept = [...before];
  const isRushed = moments.map((moment) => {
    const near = kept.filter((one) => one <= moment && moment - one < within);
    kept.push(moment);
    kept.sort((a, b) => a - b);
    if (kept.length > most) kept.shift();
    return near.length >= most;
  });
  const last = kept.at(-1) ?? 0;
  return { moments: kept.filter((one) => last - one < within), isRushed };
}
