import type { Calendar } from './calendar.js';
import type { Moment } from './moments.js';

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

export interface OfficeOptions {
  /** `vietnam` when absent. */
  calendar?: Calendar;
  /** `OFFICE_HOURS` when absent. */
  hours?: OfficeHours;
}

/** Whether the office is open: a working day, within its hours. */
export function isOpen(moment: Moment, options: OfficeOptions = {}): boolean {
  throw new Error(`not built yet: ${String(moment)} ${String(options)}`);
}

/** The moment itself when the office is open, else when it next opens. */
export function nextOpening(moment: Moment, options: OfficeOptions = {}): Date {
  throw new Error(`not built yet: ${String(moment)} ${String(options)}`);
}
