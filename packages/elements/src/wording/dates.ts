import type { IsoDate } from '@motcua/contract';
import type { CommonLocale } from '../locales/locale.js';

/**
 * A day in words, read from its digits so that no time zone can shift it. What is not a day is given back as it is.
 *
 * @example
 * dateInWords('2025-07-01', vi.wording); // '01/07/2025'
 */
export function dateInWords(date: IsoDate, words: CommonLocale['wording']): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  return year && month && day ? words.date(year, month, day) : date;
}

/** Today in Việt Nam (UTC+7, no summer time), wherever the reader is. */
export function today(): IsoDate {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
}
