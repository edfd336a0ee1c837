import type { IsoDate } from '@motcua/contract';
import { dateInWords } from '../wording/dates.js';
import type { View } from './view.js';

/**
 * @example
 * dayInWords('2026-11-27', view); // 'Thứ Sáu, 27/11/2026'
 */
export function dayInWords(day: IsoDate, { own, text }: View): string {
  return own.onDay(own.weekdays[new Date(`${day}T00:00Z`).getUTCDay()]!, dateInWords(day, text.wording));
}
