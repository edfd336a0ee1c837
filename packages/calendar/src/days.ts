/** A calendar day in Việt Nam, `YYYY-MM-DD`. It carries no time and no zone. */
export type IsoDate = string;

const WRITTEN = /^\d{4}-\d\d-\d\d$/;
const MS_A_DAY = 86_400_000;

/**
 * Number of a day, counted from 1970-01-01 as 0: what the rest of this package calculates with.
 *
 * @throws RangeError for anything but a day that exists, written `YYYY-MM-DD`
 */
export function dayNumber(day: IsoDate): number {
  const number = WRITTEN.test(day) ? Date.parse(`${day}T00:00Z`) / MS_A_DAY : NaN;
  // Date.parse takes the 30th of February for the 2nd of March.
  if (Number.isNaN(number) || isoDate(number) !== day)
    throw new RangeError(`${day} is no day: write it as YYYY-MM-DD, as in 2026-11-25.`);
  return number;
}

/** @throws RangeError outside the years 0 to 9999 */
export function isoDate(number: number): IsoDate {
  const date = new Date(number * MS_A_DAY);
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999))
    throw new RangeError('This leads outside the years 0 to 9999: give a smaller amount or a nearer day.');
  return date.toISOString().slice(0, 10);
}

/** 0 is Monday, 6 is Sunday. */
export function weekday(number: number): number {
  // 1970-01-01 was a Thursday; days before it have negative numbers.
  return (((number + 3) % 7) + 7) % 7;
}

/**
 * The day so many days later, working or not; earlier when negative.
 *
 * @throws RangeError for what is no day, and for a count that is no whole number or leads outside the years 0 to 9999
 */
export function addDays(day: IsoDate, count: number): IsoDate {
  if (!Number.isInteger(count)) throw new RangeError(`${count} is no count of days: give a whole number.`);
  return isoDate(dayNumber(day) + count);
}
