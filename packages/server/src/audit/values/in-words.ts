import type { Fee, IsoDate, TimeLimit } from '@motcua/contract';

const UNITS: Readonly<Record<string, string>> = {
  workingDay: 'ngày làm việc',
  day: 'ngày',
  workingHour: 'giờ làm việc',
  hour: 'giờ',
  month: 'tháng',
  year: 'năm',
};

const number = (value: number) => {
  const [whole = '', part] = String(value).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, '.') + (part === undefined ? '' : `,${part}`);
};

/** Published time limits in one line. */
export function timesInWords(limits: readonly TimeLimit[]): string {
  const words = limits.map(({ amount, unit, raw }) => {
    if (unit === 'sameDay') return 'trong ngày';
    return amount === null ? (raw ?? 'không nêu') : `${number(amount)} ${UNITS[unit] ?? unit}`;
  });
  return [...new Set(words)].join('; ');
}

/** Published fees in one line. */
export function feesInWords(fees: readonly Fee[]): string {
  const words = fees.map(({ kind, amount, amountTo, per, raw }) => {
    if (kind === 'free' || amount === 0) return 'không thu';
    if (amount === null) return raw ?? 'theo quy định';
    return `${number(amount)}${amountTo === undefined ? '' : `–${number(amountTo)}`} đồng${per === undefined ? '' : `/${per}`}`;
  });
  return [...new Set(words)].join('; ');
}

/** A day as people write it. */
export function dayInWords(day: IsoDate): string {
  return day.split('-').reverse().join('/');
}
