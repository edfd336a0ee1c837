import type { Dated } from './clock.js';
import { RATING_RULES } from './rules.js';

/** In which minute or day a rating at a device is counted, and how many of it count. */
export interface Pace {
  /** `2026-11-29T05:00`, UTC; `2026-11-29`, a day of Việt Nam. */
  period: string;
  most: number;
}

/**
 * By what the rhythm of a device is told: ratings that came too fast are those beyond `most` of their minute, whatever queue or portion
 * they come in. Where the day is certain and the moment is not, the day is what is counted. Where neither is, the rule `clock` holds.
 *
 * @example
 * paceOf(dated); // { period: '2026-11-29T05:00', most: 10 }
 */
export function paceOf({ told, day, isTimed, isTrusted }: Dated): Pace | undefined {
  const { ofMinute, ofDay } = RATING_RULES.rhythm;
  if (isTimed) return { period: new Date(told).toISOString().slice(0, 16), most: ofMinute };
  return isTrusted ? { period: day, most: ofDay } : undefined;
}
