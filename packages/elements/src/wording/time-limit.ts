import type { TimeLimit, TimeUnit } from '@motcua/contract';
import type { WordedLocale } from '../locales/locale.js';
import { doubtInWords } from './doubt.js';
import { known } from './known.js';
import { numberInWords } from './numbers.js';
import type { Worded } from './worded.js';

/**
 * A number of units.
 *
 * @example
 * durationInWords(7.5, 'workingDay', vi); // '7,5 ngày làm việc'
 */
export function durationInWords(amount: number, unit: TimeUnit, locale: WordedLocale): string {
  const { wording } = locale;
  if (unit === 'sameDay') return wording.sameDay;
  const number = numberInWords(amount, locale);
  if (unit === 'unspecified') return wording.noUnit(number);
  return known(wording.units, unit)?.(number, amount === 1) ?? `${number} ${unit}`;
}

/**
 * A time limit in words: the value, how much the province shortened it, and what is doubtful.
 *
 * @example
 * timeLimitInWords({ amount: 48, unit: 'day', before: { amount: 60, unit: 'day' }, confirmed: true }, vi);
 * // { text: '48 ngày', details: ['giảm 12 ngày so với quy định 60 ngày'] }
 */
export function timeLimitInWords(limit: TimeLimit, locale: WordedLocale): Worded {
  const { amount, unit, before, raw, channel, note } = limit;
  const { wording } = locale;
  const details: string[] = [];
  if (before) {
    const ministry = durationInWords(before.amount, before.unit, locale);
    details.push(
      amount !== null && before.unit === unit && before.amount > amount
        ? wording.shortened(durationInWords(before.amount - amount, unit, locale), ministry)
        : wording.normally(ministry),
    );
  }
  let text = wording.noTime;
  if (unit === 'sameDay' || amount !== null) text = durationInWords(amount ?? 0, unit, locale);
  else if (raw?.trim()) text = wording.quoted(raw.trim());
  return { text, details, doubt: doubtInWords(limit, 'time', locale), channel, note };
}
