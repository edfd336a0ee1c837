import type { IsoDate, IsoMoment } from '@motcua/contract';

const DAY = 86_400_000;
/** Before the first one-stop desks (1995) nothing was received. */
const FIRST = Date.parse('1990-01-01T00:00:00+07:00');
/** Clocks differ, days do not. */
const TOLERANCE = DAY;
/** No office appoints anyone for later than that. */
const LONGEST = 100 * 366 * DAY;

/** True for a moment when something can have happened. What is stored cannot be corrected, so a mistake is told at once. */
export function canHaveHappened(moment: IsoMoment, now: number): boolean {
  const at = Date.parse(moment);
  return at >= FIRST && at <= now + TOLERANCE;
}

/** True for a day that an office may name for the result; none given is none wrong. */
export function canBeDue(day: IsoDate | undefined, now: number): boolean {
  const at = day === undefined ? now : Date.parse(day);
  return at >= FIRST && at <= now + LONGEST;
}
