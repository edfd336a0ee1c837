import type { Fee } from '@motcua/contract';
import type { Agreement } from './agreement.js';

/** What is posted about what is to be paid. */
export interface PostedFee {
  /** In đồng. */
  amounts: number[];
  /** It says that nothing is due. */
  free: boolean;
  /** It can only be of a fee: it has a currency or the word for it. */
  certain: boolean;
}

const NOT_MONEY =
  /\d+\s*\/\s*(?:\d{4}\s*\/\s*)?[A-ZĐ][A-ZĐ\d&]*(?:\s*[-–]\s*[A-ZĐ\d&]+)*|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|[1-9]\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2})?/gu;
const MONEY =
  /(?<![\d.,])(\d{1,3}(?:[.,\s]\d{3})+|\d+(?:[.,]\d+)?)\s*(nghìn|ngàn|triệu|tr|k)?\s*(đồng|đ|vnđ|vnd|₫|d(?=\/)|dong)(?!\p{L})/giu;
const IN_WORDS = /(?<![\d.,])(\d+(?:[.,]\d+)?)\s*(nghìn|ngàn|triệu)(?!\p{L})/giu;
const BARE = /(?<![\d.,/-])(\d{1,3}(?:[.,]\d{3})+)(?![\d.,-])/gu;
const FREE =
  /miễn\s+(?:thu\s+)?(?:lệ\s+)?phí|miễn\s+thu|không\s+(?:thu|mất|phải\s+nộp|có|quy\s+định|tính)(?:\s+(?:thu\s+)?(?:phí|lệ\s+phí))|không\s+(?:thu|phí|lệ\s+phí)|(?<![\d.,])0\s*(?:đồng|đ|vnđ|vnd)|\bfree\b|no\s+(?:fee|charge)/iu;
const NOTHING = /^\s*(?:không|không có|none|no|0|nil)\s*\.?\s*$/iu;

/**
 * The amounts that a text names, and whether it says that nothing is due.
 *
 * @example
 * feesIn('8.000 đồng/bản sao').amounts; // [8000]
 * feesIn('Miễn phí').free; // true
 */
export function feesIn(text: string): PostedFee {
  const plain = text.normalize('NFC').replace(NOT_MONEY, ' ');
  const amounts: number[] = [];
  let rest = plain;
  for (const pattern of [MONEY, IN_WORDS]) {
    for (const [, number = '', scale] of rest.matchAll(pattern)) amounts.push(amountOf(number, scale));
    rest = rest.replace(pattern, ' ');
  }
  const certain = amounts.length > 0;
  for (const [, number = ''] of rest.matchAll(BARE)) amounts.push(amountOf(number));
  const free = FREE.test(plain);
  return {
    amounts: [...new Set(amounts)].filter((amount) => amount > 0),
    free:
      free ||
      (amounts.length === 0 && NOTHING.test(plain)) ||
      (amounts.length > 0 && amounts.every((one) => one === 0)),
    certain: certain || free,
  };
}

function amountOf(number: string, scale?: string): number {
  const grouped = /^\d{1,3}(?:[.,\s]\d{3})+$/.test(number);
  const plain = grouped ? Number(number.replace(/[.,\s]/g, '')) : Number(number.replace(',', '.'));
  if (scale === undefined) return plain;
  return Math.round(plain * (/^tr/i.test(scale) ? 1_000_000 : 1000));
}

/** Whether what is posted is what is published. A fee that a tariff or the province sets is not compared. */
export function feesAgree(posted: PostedFee, fees: readonly Fee[]): Agreement {
  if (!posted.free && posted.amounts.length === 0) return 'unknown';
  if (fees.length === 0 || fees.some((fee) => fee.amount === null && fee.kind !== 'free')) return 'unknown';
  const stated = new Set(
    fees
      .flatMap(({ amount, amountTo }) => [amount, amountTo])
      .filter((one) => one !== null && one !== undefined && one > 0),
  );
  const noted = new Set([
    ...stated,
    ...fees.flatMap(({ raw, note }) => [...feesIn(raw ?? '').amounts, ...feesIn(note ?? '').amounts]),
  ]);
  const free = fees.some(({ kind, amount }) => kind === 'free' || amount === 0);
  const shared = posted.amounts.filter((amount) => noted.has(amount));
  if (shared.length === posted.amounts.length && (posted.amounts.length > 0 || free)) return 'same';
  if (shared.length > 0) return posted.amounts.length === stated.size ? 'part' : 'same';
  if (posted.free && free) return 'same';
  return fees.every(({ confirmed }) => confirmed) ? 'different' : 'unsure';
}
