import type { IsoMoment } from '@motcua/contract';
import type { CommonLocale } from '../locales/locale.js';
import { dateInWords } from './dates.js';

/** Of Việt Nam, which has no summer time; in milliseconds. */
const OFFSET = 7 * 3_600_000;

/** How an element says a time of a day. */
interface MomentWords {
  own: { at: (time: string, day: string) => string };
  text: CommonLocale;
}

/**
 * A moment by the clock of Việt Nam, wherever the reader is.
 *
 * @example
 * momentInWords('2026-11-20T08:01:00Z', view); // '15:01 ngày 20/11/2026'
 */
export function momentInWords(moment: IsoMoment, { own, text }: MomentWords): string {
  const there = new Date(Date.parse(moment) + OFFSET).toISOString();
  return own.at(there.slice(11, 16), dateInWords(there, text.wording));
}
