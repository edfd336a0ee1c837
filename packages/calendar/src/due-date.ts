import { type Calendar, vietnam } from './calendar.js';
import { count } from './counting.js';
import type { IsoDate } from './days.js';
import { checkLimit, type Limit } from './limits.js';
import { type Moment, msOf } from './instants.js';
import { dayInVietnam, momentOf } from './moments.js';
import { officeDay } from './office-day.js';
import { OFFICE_HOURS, type OfficeOptions } from './office-hours.js';

/** Whose days and hours, and how they are counted. */
export interface DueOptions extends OfficeOptions {
  /**
   * Where counting in working days begins. `processing` (default): on the first day of processing, which the 15:00 rule shifts;
   * `receipt`: on the day of receipt whatever the hour, as some provinces do.
   */
  countFrom?: 'processing' | 'receipt';
  /** `workingHour`: a working day is counted as the office's hours of a day, from the minute of receipt. Else `workingDay`. */
  daysAs?: 'workingDay' | 'workingHour';
}

/** When a dossier is due. */
export interface Due {
  receivedAt: Date;
  /** First day of processing. */
  start: IsoDate;
  /** Where the limit ends by plain counting, before it moves off a day off. */
  rawEnd: IsoDate;
  /** The day on which the result is due; always a working day. */
  due: IsoDate;
  /** Its exact end: the end of office hours for limits in days, of a block for half days, to the minute for limits in hours. */
  dueAt: Date;
  /**
   * Latest day for the written apology: one working day before `due` (NĐ 61/2018 Đ19), though never before the dossier was
   * received.
   */
  apologyBy: IsoDate;
  /** True when these dates depend on days off that are not officially settled. */
  provisional: boolean;
}

/** Units that run over days off; only their two ends depend on the calendar. */
const RUN_ON: readonly string[] = ['hour', 'day', 'month', 'year'];

/** Latest day for an apology. */
export function apologyDay(calendar: Calendar, due: IsoDate, received: IsoDate): IsoDate {
  const earliest = calendar.workingDayFrom(received);
  if (earliest > due) return due;
  const before = calendar.addWorkingDays(due, -1);
  return before > earliest ? before : earliest;
}

/**
 * When a dossier is due.
 *
 * - Working days: what is received after 15:00 or on a day off starts on the next working day (NĐ 61/2018 Đ18); the first day is
 *   not counted (Bộ luật Dân sự 2015 Đ147(2)).
 * - Days, months and years run over days off, so they are counted from the day of receipt, which is not counted itself. A month
 *   ends on its corresponding day (Đ148(3)).
 * - Hours start at the minute of receipt (Đ147(1)): `hour` runs on, `workingHour` through office hours.
 * - An end on a day off moves to the end of the next working day (Đ148(5)).
 *
 * What is left of a minute is dropped, so that the time printed on a receipt gives the same date: 15:00:30 is not after 15:00.
 *
 * @throws RangeError for what says no moment, a limit that cannot be counted, hours that make no day
 * @example
 * dueDate('2026-08-28T16:10+07:00', { amount: 1, unit: 'workingDay' }).due; // '2026-09-04'
 */
export function dueDate(receivedAt: Moment, limit: Limit, options: DueOptions = {}): Due {
  const { calendar = vietnam, hours = OFFICE_HOURS } = options;
  checkLimit(limit);
  const received = dayInVietnam(receivedAt);
  const { start, rawEnd, minute } = count(receivedAt, limit, { ...options, calendar, hours });
  const moved = calendar.workingDayFrom(rawEnd);
  // A limit of no days at all is not over before it starts.
  const due = moved < start ? start : moved;
  const apologyBy = apologyDay(calendar, due, received);
  return {
    receivedAt: new Date(msOf(receivedAt)),
    start,
    rawEnd,
    due,
    // Moved, it ends with that working day (Đ148(5)).
    dueAt: momentOf(due, due === rawEnd ? minute : officeDay(hours).closing),
    apologyBy,
    provisional: RUN_ON.includes(limit.unit)
      ? calendar.isProvisional(received, start) || calendar.isProvisional(apologyBy < rawEnd ? apologyBy : rawEnd, due)
      : calendar.isProvisional(received, due),
  };
}
