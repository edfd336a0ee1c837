import type { TimeLimit } from '@motcua/contract';
import type { Agreement } from './agreement.js';

/** A length of time as it is posted. */
export interface PostedTime {
  amount: number;
  unit: 'sameDay' | 'hour' | 'workingHour' | 'day' | 'workingDay' | 'month' | 'year' | 'unspecified';
}

const DATE =
  /ngày\s+\d{1,2}\s*(?:\/|-|tháng\s)\s*\d{1,2}(?:\s*(?:\/|-|năm\s)\s*\d{2,4})?|\b\d{1,2}[/-]\d{1,2}[/-]\d{4}|tháng\s+\d{1,2}\s*[/-]?\s*(?:năm\s+)?\d{4}/giu;
const NUMBER = String.raw`(\d{1,4}(?:[.,]\d{1,2})?)(?:\s*[-–]\s*(\d{1,4}))?\s*\)?\s*(?:\([^()\d]{1,20}\)\s*)?`;
const UNIT =
  '(ng[àa]y\\s+l[àa]m\\s+vi[ệe]c|ng[àa]y\\s+lv|ng[àa]y|gi[ờo]\\s+l[àa]m\\s+vi[ệe]c|gi[ờo]|th[áa]ng|năm|' +
  'working\\s+days?|business\\s+days?|days?|working\\s+hours?|hours?|months?|years?)';
const LENGTH = new RegExp(`(?<![\\d.,/])${NUMBER}${UNIT}(?![\\p{L}])`, 'giu');
const HALF = /(?<![\d/])1\/2\s*(?=ng[àa]y)/giu;
const SAME_DAY =
  /trong\s+(?:cùng\s+)?(?:ngày(?!\s*\d)(?!\s+thứ)|buổi)|ngay\s+(?:sau\s+khi|khi|trong|tại\s+chỗ)|(?:giải\s+quyết|trả(?:\s+kết\s+quả)?|cấp)\s+ngay|^\s*(?:trả\s+)?ngay\s*$|cùng\s+ngày|same\s+(?:working\s+)?day|immediate/iu;

/**
 * The lengths of time that a text names.
 *
 * @param unit that a heading gives for numbers without one: `(ngày làm việc)`
 * @example
 * timesIn('03 (ba) ngày làm việc'); // [{ amount: 3, unit: 'workingDay' }]
 */
export function timesIn(text: string, unit?: PostedTime['unit']): PostedTime[] {
  const plain = text.normalize('NFC').replace(DATE, ' ').replace(HALF, '0,5 ');
  const found: PostedTime[] = [];
  for (const [, first = '', second, name = ''] of plain.matchAll(LENGTH)) {
    for (const number of [first, second]) {
      if (number !== undefined) found.push({ amount: Number(number.replace(',', '.')), unit: unitOf(name) });
    }
  }
  if (SAME_DAY.test(plain)) found.push({ amount: 0, unit: 'sameDay' });
  if (found.length === 0 && unit !== undefined && /^\s*\d{1,3}(?:[.,]\d)?\s*$/.test(plain)) {
    found.push({ amount: Number(plain.trim().replace(',', '.')), unit });
  }
  return found;
}

/** The unit that a heading names, for columns of bare numbers. */
export function unitIn(heading: string): PostedTime['unit'] | undefined {
  const [, name] = new RegExp(`(?<![\\p{L}])${UNIT}(?![\\p{L}])`, 'iu').exec(heading.normalize('NFC')) ?? [];
  return name === undefined ? undefined : unitOf(name);
}

function unitOf(name: string): PostedTime['unit'] {
  const word = name.toLowerCase();
  const working = /l[àa]m|lv|working|business/.test(word);
  if (/^(?:năm|year)/.test(word)) return 'year';
  if (/^th|month/.test(word)) return 'month';
  if (/^gi|hour/.test(word)) return working ? 'workingHour' : 'hour';
  return working ? 'workingDay' : 'day';
}

/** One spelling for what is equally long: 8 working hours are a working day, 30 days a month. */
function keyOf({ amount, unit }: PostedTime): string {
  if (unit === 'sameDay') return 'same';
  if (unit === 'workingDay') return `w${amount * 8}`;
  if (unit === 'workingHour') return `w${amount}`;
  if (unit === 'month') return `d${amount * 30}`;
  if (unit === 'year') return `d${amount * 365}`;
  return unit === 'hour' ? `h${amount}` : unit === 'day' ? `d${amount}` : `u${amount}`;
}

/** The lengths that a publication states, with those that its text names beside the value. */
export function publishedTimes(limits: readonly TimeLimit[]): PostedTime[] {
  return limits.flatMap(({ amount, unit, before, raw, note }) => [
    ...(unit === 'sameDay' || amount !== null ? [{ amount: amount ?? 0, unit: unit as PostedTime['unit'] }] : []),
    ...(before === undefined ? [] : [{ amount: before.amount, unit: before.unit as PostedTime['unit'] }]),
    ...timesIn(raw ?? ''),
    ...timesIn(note ?? ''),
  ]);
}

/** Whether what is posted is what is published. */
export function timesAgree(posted: readonly PostedTime[], limits: readonly TimeLimit[]): Agreement {
  const published = publishedTimes(limits);
  if (posted.length === 0 || published.length === 0) return 'unknown';
  const known = new Set(published.map(keyOf));
  const wanted = new Set(posted.map(keyOf));
  const shared = [...wanted].filter((key) => known.has(key));
  if (shared.length === wanted.size) return 'same';
  const stated = new Set(
    limits.filter(({ amount, unit }) => unit === 'sameDay' || amount !== null).map((one) => keyOf(one as PostedTime)),
  );
  if (shared.length > 0)
    return wanted.size === stated.size && [...stated].some((key) => !wanted.has(key)) ? 'part' : 'same';
  if (!limits.every(({ confirmed, unit }) => confirmed && unit !== 'unspecified')) return 'unsure';
  return posted.some((one) => published.some((other) => nearlyEqual(one, other))) ? 'unsure' : 'different';
}

/** The same number of days, working or not; the same day and one day. */
function nearlyEqual(one: PostedTime, other: PostedTime): boolean {
  if (one.unit === 'unspecified' || other.unit === 'unspecified') return one.amount === other.amount;
  const days = ({ amount, unit }: PostedTime) =>
    unit === 'sameDay' ? 1 : unit === 'workingHour' ? amount / 8 : unit === 'hour' ? amount / 24 : amount;
  const short = (unit: PostedTime['unit']) => unit !== 'month' && unit !== 'year';
  return short(one.unit) === short(other.unit) && days(one) === days(other);
}
