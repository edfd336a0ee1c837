import type { Fee, TimeLimit } from '@motcua/contract';
import { quoted } from './texts.js';

const UNITS: Readonly<Record<string, string>> = {
  workingHour: 'giờ làm việc',
  hour: 'giờ',
  workingDay: 'ngày làm việc',
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
};
const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** A duration as an office writes it: `5 ngày làm việc`. */
export function timeInWords({ amount, unit, raw }: Pick<TimeLimit, 'amount' | 'unit' | 'raw'>): string {
  if (unit === 'sameDay') return 'trong ngày';
  if (amount === null) return raw === undefined ? 'không ghi' : quoted(raw);
  return `${NUMBER.format(amount)}${UNITS[unit] === undefined ? '' : ` ${UNITS[unit]}`}`;
}

/** A fee as an office writes it: `8.000 đồng`. */
export function feeInWords({ kind, amount, amountTo, currency = 'VND', raw }: Fee): string {
  if (kind === 'free') return 'miễn phí';
  if (amount === null) return raw === undefined ? 'không ghi' : quoted(raw);
  const unit = currency === 'VND' ? 'đồng' : currency;
  return `${NUMBER.format(amount)}${amountTo === undefined ? '' : `–${NUMBER.format(amountTo)}`} ${unit}`;
}
