import type { IsoDate } from '@motcua/contract';

const DAY = 86_400_000;
/** Việt Nam has had UTC+7 without summer time since 1975. */
const OFFSET = 7 * 3_600_000;

let number = Number.NaN;
let name: IsoDate = '';

/** The calendar day in Việt Nam at a moment (milliseconds since 1970). Asked at every request, so the last one is kept. */
export function dayInVietnam(now: number): IsoDate {
  const day = Math.floor((now + OFFSET) / DAY);
  if (day !== number) {
    name = new Date(day * DAY).toISOString().slice(0, 10);
    number = day;
  }
  return name;
}

export function dayBefore(day: IsoDate): IsoDate {
  return new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
}

export function dayAfter(day: IsoDate): IsoDate {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}
