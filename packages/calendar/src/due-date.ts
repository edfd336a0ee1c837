import type { IsoDate } from './days.js';
import type { Limit } from './limits.js';
import type { Moment } from './moments.js';
import type { OfficeOptions } from './office-hours.js';

export interface DueOptions extends OfficeOptions {
  /**
   * Where counting in days begins. `processing` (default): on the first day of processing, which the 15:00 rule shifts;
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
  /** Its exact end: the end of office hours for limits in days, to the minute for limits in hours. */
  dueAt: Date;
  /** Latest day for the written apology: one working day before `due` (NĐ 61/2018 Đ19). */
  apologyBy: IsoDate;
  /** True when these dates depend on days off that are not officially settled. */
  provisional: boolean;
}

export function dueDate(receivedAt: Moment, limit: Limit, options: DueOptions = {}): Due {
  throw new Error(`not built yet: ${String(receivedAt)} ${limit.unit} ${String(options)}`);
}
