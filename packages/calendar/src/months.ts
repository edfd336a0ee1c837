import { dayNumber, type IsoDate, isoDate } from './days.js';

/**
 * The same date so many whole months later; the last day of that month where it has no such date (Bộ luật Dân sự 2015 Đ148(3)).
 *
 * @throws RangeError beyond the year 9999
 */
export function addMonths(day: IsoDate, count: number): IsoDate {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const firstOf = (month: number) => {
    const year = Math.floor(month / 12);
    if (year > 9999) throw new RangeError('This leads beyond the year 9999: give a smaller amount.');
    return dayNumber(`${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`);
  };
  const first = firstOf(months);
  const length = firstOf(months + 1) - first;
  return isoDate(first + Math.min(Number(day.slice(8)), length) - 1);
}
