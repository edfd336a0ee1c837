import { dayNumber } from './days.js';

/** A moment: a Date, milliseconds since 1970, or ISO 8601 with its offset (`2026-11-20T15:01+07:00`). */
export type Moment = Date | number | string;

const MOMENT = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function timeOf(moment: Moment): number {
  if (moment instanceof Date) return moment.getTime();
  if (typeof moment === 'number') return moment;
  if (!MOMENT.test(moment)) return NaN;
  // Refuses a day that does not exist, which Date.parse would move.
  dayNumber(moment.slice(0, 10));
  return Date.parse(moment);
}

/**
 * Milliseconds since 1970.
 *
 * @throws RangeError for what says no moment, such as a time without its offset
 */
export function msOf(moment: Moment): number {
  const time = timeOf(moment);
  if (Number.isFinite(time)) return time;
  throw new RangeError(
    `${String(moment)} says no moment: give a Date, milliseconds since 1970, or a time with its offset, as 2026-11-20T15:01+07:00.`,
  );
}
