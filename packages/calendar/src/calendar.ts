import type { CalendarYear } from './calendar-year.js';
import type { IsoDate } from './days.js';
import { YEARS } from './years.js';

/** Which days offices work. Days are `YYYY-MM-DD`; every method throws a RangeError for anything else. */
export interface Calendar {
  isWorkingDay(day: IsoDate): boolean;
  /** Name of the holiday, in Vietnamese; also where it falls on a weekend. */
  nameOf(day: IsoDate): string | undefined;
  /**
   * True when some day of the closed interval is not officially settled: of a provisional year, unsettled itself, or of a year
   * without data, of which only the weekends are known.
   */
  isProvisional(from: IsoDate, to: IsoDate): boolean;
  /** The day itself when it is a working day, else the next one. */
  workingDayFrom(day: IsoDate): IsoDate;
  /** The working day that is `count` after the day, which is not counted itself; before it when negative. 0 gives the day. */
  addWorkingDays(day: IsoDate, count: number): IsoDate;
  /** Inverse of `addWorkingDays`: working days after `from` up to and with `to`; negative when `to` is earlier. */
  workingDaysBetween(from: IsoDate, to: IsoDate): number;
}

export function createCalendar(years: readonly CalendarYear[] = YEARS): Calendar {
  throw new Error(`not built yet: ${years.length} years`);
}

export const vietnam: Calendar = {} as Calendar;
