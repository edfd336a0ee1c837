import type { IsoDate } from '@motcua/contract';

const DAY = 86_400_000;
/** Việt Nam has had UTC+7 without summer time since 1975. */
const OFFSET = 7 * 3_600_000;

/** The calendar day in Việt Nam at a moment (milliseconds since 1970). */
export function dayInVietnam(now: number): IsoDate {
  return new Date(now + OFFSET).toISOString().slice(0, 10);
}

export function dayBefore(day: IsoDate): IsoDate {
  return new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
}

export function dayAfter(day: IsoDate): IsoDate {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}
