import { dayNumber, type IsoDate, isoDate } from './days.js';
import { type Moment, msOf } from './instants.js';

export const MS_A_MINUTE = 60_000;
export const MINUTES_A_DAY = 1440;

/** Việt Nam is at +07:00 the whole year, so no data on zones is needed. */
const OFFSET_IN_MINUTES = 420;

const TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/**
 * Minutes from midnight of a time of day, `HH:MM` up to `24:00`.
 *
 * @throws RangeError for anything else
 */
export function minutesOf(time: string): number {
  if (!TIME.test(time)) throw new RangeError(`${time} is no time of day: write it as HH:MM, as in 07:30.`);
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Day and minute of the day in Việt Nam. What is left of a minute is dropped: papers show none of it. */
export function clockInVietnam(moment: Moment): { day: IsoDate; minute: number } {
  const minutes = Math.floor(msOf(moment) / MS_A_MINUTE) + OFFSET_IN_MINUTES;
  const number = Math.floor(minutes / MINUTES_A_DAY);
  return { day: isoDate(number), minute: minutes - number * MINUTES_A_DAY };
}

/** The moment of a minute of a day in Việt Nam. */
export function momentOf(day: IsoDate, minute: number): Date {
  return new Date((dayNumber(day) * MINUTES_A_DAY + minute - OFFSET_IN_MINUTES) * MS_A_MINUTE);
}

/**
 * The day of a moment in Việt Nam (+07:00), whatever the zone of the machine.
 *
 * @throws RangeError for what says no moment
 * @example
 * dayInVietnam('2026-11-20T23:30:00Z'); // '2026-11-21'
 */
export function dayInVietnam(moment: Moment): IsoDate {
  return clockInVietnam(moment).day;
}

/**
 * The time of day of a moment in Việt Nam, `HH:MM`.
 *
 * @throws RangeError for what says no moment
 */
export function timeInVietnam(moment: Moment): string {
  const { minute } = clockInVietnam(moment);
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * The moment when clocks in Việt Nam show that time of that day; its beginning without a time, its end with `24:00`.
 *
 * @throws RangeError for what is no day or no time of day
 */
export function momentInVietnam(day: IsoDate, time = '00:00'): Date {
  return momentOf(day, minutesOf(time));
}
