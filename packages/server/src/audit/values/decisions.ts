import type { Decision, IsoDate } from '@motcua/contract';

/** A decision that a text names. */
export interface PostedDecision {
  number: string;
  date?: IsoDate;
}

const NUMBER = /(?<![\d/])(\d{1,6})\s*\/\s*(?:\d{4}\s*\/\s*)?(Q[ĐD]\s*[-–]\s*[A-ZĐ&]+)(?:\s*\.\s*[A-Z]+)?/giu;
const DATE =
  /^\s*[,;(–-]?\s*(?:(?:được\s+)?(?:ký|ban\s+hành)?\s*ngày\s*|dated?\s*)?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/iu;

/**
 * The decisions of publication that a text names, each with the day that stands right behind it.
 *
 * @example
 * decisionsIn('Quyết định số 1242/QĐ-UBND ngày 19/11/2025'); // [{ number: '1242/QĐ-UBND', date: '2025-11-19' }]
 */
export function decisionsIn(text: string): PostedDecision[] {
  const plain = text.normalize('NFC');
  return [...plain.matchAll(NUMBER)].map((match) => {
    const [whole] = match;
    const [, day, month, year] = DATE.exec(plain.slice(match.index + whole.length)) ?? [];
    const date = year && `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
    return { number: whole.replace(/\s/g, ''), ...(date ? { date } : {}) };
  });
}

/** One spelling for a number: without leading zeros and spaces, Đ as D. */
export function decisionKey(number: string): string {
  return number
    .normalize('NFC')
    .toUpperCase()
    .replace(/\s/g, '')
    .replaceAll('Đ', 'D')
    .replaceAll('–', '-')
    .replace(/^0+(?=\d)/, '');
}

/** The posted decisions that have the number of a published one. */
export function sameDecision(posted: readonly PostedDecision[], published: Decision): PostedDecision[] {
  const key = decisionKey(published.number);
  return posted.filter(({ number }) => decisionKey(number) === key);
}
