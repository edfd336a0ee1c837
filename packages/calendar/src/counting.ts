import type { Calendar } from './calendar.js';
import { addDays, type IsoDate } from './days.js';
import type { DueOptions } from './due-date.js';
import type { Limit } from './limits.js';
import { type Moment } from './instants.js';
import { clockInVietnam, MINUTES_A_DAY } from './moments.js';
import { addMonths } from './months.js';
import { minuteAfter, officeDay, workedUntil } from './office-day.js';
import { isAfterCutOff, nextOpening, type OfficeHours } from './office-hours.js';

/** What counting gives: the first day of processing, and where the limit ends. */
export interface Counted {
  start: IsoDate;
  rawEnd: IsoDate;
  /** Minute of that day. */
  minute: number;
}

type Counting = DueOptions & { calendar: Calendar; hours: OfficeHours };

/** The first day of processing: the next working day for what comes after the cut-off or on a day off (NĐ 61/2018 Đ18). */
export function processingFrom(receivedAt: Moment, { calendar, hours }: Counting): IsoDate {
  const { day, minute } = clockInVietnam(receivedAt);
  if (!calendar.isWorkingDay(day)) return calendar.workingDayFrom(day);
  return isAfterCutOff(minute, hours) ? calendar.addWorkingDays(day, 1) : day;
}

/** Hours run through the blocks of working days, from the minute of receipt. */
function countWorkingMinutes(receivedAt: Moment, minutes: number, options: Counting): Counted {
  const office = officeDay(options.hours);
  const { day, minute } = clockInVietnam(nextOpening(receivedAt, options));
  const worked = workedUntil(office, minute) + minutes;
  const days = Math.max(0, Math.ceil(worked / office.length) - 1);
  return {
    start: day,
    rawEnd: options.calendar.addWorkingDays(day, days),
    minute: minuteAfter(office, worked - days * office.length).minute,
  };
}

function countMinutes(receivedAt: Moment, minutes: number, { calendar }: Counting): Counted {
  const { day, minute } = clockInVietnam(receivedAt);
  const end = minute + minutes;
  return {
    start: calendar.workingDayFrom(day),
    rawEnd: addDays(day, Math.floor(end / MINUTES_A_DAY)),
    minute: end % MINUTES_A_DAY,
  };
}

/** Half a month is 15 days, half a year six months (Bộ luật Dân sự 2015 Đ146). */
function afterMonths(day: IsoDate, months: number): IsoDate {
  const whole = Math.floor(months);
  return addDays(addMonths(day, whole), Math.round((months - whole) * 30));
}

/** Where a limit ends by plain counting. */
export function count(receivedAt: Moment, { amount, unit }: Limit, options: Counting): Counted {
  const { calendar, countFrom, daysAs } = options;
  const office = officeDay(options.hours);
  if (unit === 'hour') return countMinutes(receivedAt, Math.round(amount * 60), options);
  if (unit === 'workingHour') return countWorkingMinutes(receivedAt, Math.round(amount * 60), options);
  if (unit === 'workingDay' && daysAs === 'workingHour')
    return countWorkingMinutes(receivedAt, Math.round(amount * office.length), options);

  const start = processingFrom(receivedAt, options);
  const { day: received } = clockInVietnam(receivedAt);
  const until = (rawEnd: IsoDate, minute = office.closing): Counted => ({ start, rawEnd, minute });
  switch (unit) {
    case 'sameDay':
      return until(start);
    case 'workingDay': {
      // Half a day ends with the block in which half of the office's hours are over.
      const share = amount % 1 || 1;
      const from = countFrom === 'receipt' ? received : start;
      return until(
        calendar.addWorkingDays(from, Math.ceil(amount)),
        minuteAfter(office, share * office.length).blockEnd,
      );
    }
    case 'day':
      return until(addDays(received, Math.ceil(amount)));
    case 'month':
      return until(afterMonths(received, amount));
    case 'year':
      return until(afterMonths(received, amount * 12));
  }
}
