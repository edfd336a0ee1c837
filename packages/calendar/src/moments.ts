import type { IsoDate } from './days.js';

/** A moment: a Date, milliseconds since 1970, or ISO 8601 with its offset (`2026-11-20T15:01+07:00`). */
export type Moment = Date | number | string;

/** The day of a moment in Việt Nam (+07:00), whatever the zone of the machine. */
export function dayInVietnam(moment: Moment): IsoDate {
  throw new Error(`not built yet: ${String(moment)}`);
}

/** The time of day of a moment in Việt Nam, `HH:MM`. */
export function timeInVietnam(moment: Moment): string {
  throw new Error(`not built yet: ${String(moment)}`);
}

/** The moment when clocks in Việt Nam show that time of that day; its beginning without a time. */
export function momentInVietnam(day: IsoDate, time = '00:00'): Date {
  throw new Error(`not built yet: ${day} ${time}`);
}
