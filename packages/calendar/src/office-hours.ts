import { type Calendar, vietnam } from './calendar.js';
import { type Moment, msOf } from './instants.js';
import { clockInVietnam, minutesOf, momentOf } from './moments.js';
import { officeDay } from './office-day.js';

/** When an office works on a working day. Times are `HH:MM` in Việt Nam. */
export interface OfficeHours {
  /** Its blocks in order, as `['07:00', '11:00']`: open from the first time, closed at the second. */
  blocks: readonly (readonly [from: string, to: string])[];
  /** A dossier received later than this is transferred on the next working day. */
  cutOff: string;
}

/** Cà Mau, 2025: 07:00–11:00 and 13:00–17:00; the cut-off is NĐ 61/2018 Đ18. */
export const OFFICE_HOURS: OfficeHours = {
  blocks: [
    ['07:00', '11:00'],
    ['13:00', '17:00'],
  ],
  cutOff: '15:00',
};

/** Whose days and hours. */
export interface OfficeOptions {
  /** `vietnam` when absent. */
  calendar?: Calendar;
  /** `OFFICE_HOURS` when absent. */
  hours?: OfficeHours;
}

/**
 * Whether the office is open: a working day, within its hours.
 *
 * @throws RangeError for what says no moment, and for hours that make no day
 */
export function isOpen(moment: Moment, options: OfficeOptions = {}): boolean {
  return nextOpening(moment, options).getTime() === msOf(moment);
}

/**
 * The moment itself when the office is open, else when it next opens.
 *
 * @throws RangeError for what says no moment, and for hours that make no day
 */
export function nextOpening(moment: Moment, options: OfficeOptions = {}): Date {
  const { calendar = vietnam, hours = OFFICE_HOURS } = options;
  const { day, minute } = clockInVietnam(moment);
  const { blocks } = officeDay(hours);
  if (!calendar.isWorkingDay(day)) return momentOf(calendar.workingDayFrom(day), blocks[0]!.from);
  const block = blocks.find(({ to }) => minute < to);
  if (!block) return momentOf(calendar.addWorkingDays(day, 1), blocks[0]!.from);
  return minute >= block.from ? new Date(msOf(moment)) : momentOf(day, block.from);
}

/** Whether a dossier received at that minute of a working day has to wait for the next one. */
export function isAfterCutOff(minute: number, hours: OfficeHours): boolean {
  return minute > minutesOf(hours.cutOff);
}
