import type { IsoDate, IsoMoment } from '@motcua/contract';
import { dateInWords } from '../wording/dates.js';
import type { View } from './view.js';

/** Of Việt Nam, which has no summer time; in milliseconds. */
const OFFSET = 7 * 3_600_000;

/**
 * A moment by the clock of Việt Nam, wherever the reader is.
 *
 * @example
 * momentInWords('2026-11-20T08:01:00Z', view); // '15:01 ngày 20/11/2026'
 */
export function momentInWords(moment: IsoMoment, { own, text }: View): string {
  const there = new Date(Date.parse(moment) + OFFSET).toISOString();
  return own.at(there.slice(11, 16), dateInWords(there, text.wording));
}

/**
 * @example
 * dayInWords('2026-11-27', view); // 'Thứ Sáu, 27/11/2026'
 */
export function dayInWords(day: IsoDate, { own, text }: View): string {
  return own.onDay(own.weekdays[new Date(`${day}T00:00Z`).getUTCDay()]!, dateInWords(day, text.wording));
}
