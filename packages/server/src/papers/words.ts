import type { IsoDate, IsoMoment } from '@motcua/contract';

/** Việt Nam has one time the whole year round. */
const OFFSET = 7 * 60 * 60 * 1000;

const two = (number: number) => String(number).padStart(2, '0');

/** The day in Việt Nam on which a moment falls. */
export function dayOf(moment: IsoMoment): IsoDate {
  return new Date(Date.parse(moment) + OFFSET).toISOString().slice(0, 10);
}

/**
 * A day as papers write it: what could be added to is written with two digits (NĐ 30/2020 Phụ lục I).
 *
 * @example
 * dayInWords('2026-10-05'); // 'ngày 05 tháng 10 năm 2026'
 */
export function dayInWords(day: IsoDate): string {
  const [year, month = 0, date = 0] = day.split('-').map(Number);
  return `ngày ${two(date)} tháng ${month < 3 ? two(month) : month} năm ${year}`;
}

/**
 * A moment as papers write it, in the time of Việt Nam.
 *
 * @example
 * momentInWords('2026-10-05T02:12:00Z'); // '09 giờ 12 phút, ngày 05 tháng 10 năm 2026'
 */
export function momentInWords(moment: IsoMoment): string {
  const local = new Date(Date.parse(moment) + OFFSET);
  return `${two(local.getUTCHours())} giờ ${two(local.getUTCMinutes())} phút, ${dayInWords(dayOf(moment))}`;
}

/**
 * An amount of đồng.
 *
 * @example
 * amountInWords(100_000); // '100.000 đồng'
 */
export function amountInWords(amount: number): string {
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')} đồng`;
}

/** With the first letter as a capital, for the start of a line. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
