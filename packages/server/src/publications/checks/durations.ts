import type { TimeUnit } from '@motcua/contract';

/** Shortest and longest time that a limit can mean, in days of the calendar. */
type Span = readonly [least: number, most: number];

/**
 * Working days are told apart from days only where it is sure: 5 working days are at least 5 days, and at most the 9 that they are over two
 * weekends. Holidays stretch them further, so what is said to be longer is longer without them.
 */
const SPANS: Readonly<Record<string, (amount: number) => Span>> = {
  sameDay: () => [0, 1],
  // An office that writes "28 giờ" may mean hours of work, which are 3,5 days.
  hour: (amount) => [amount / 24, amount / 8 + Math.ceil(amount / 40) * 2],
  workingHour: (amount) => [amount / 24, amount / 8 + Math.ceil(amount / 40) * 2],
  workingDay: (amount) => [amount, amount + Math.ceil(amount / 5) * 2 + 2],
  day: (amount) => [amount, amount],
  month: (amount) => [amount * 28, amount * 31],
  year: (amount) => [amount * 365, amount * 366],
};

/** A number of a unit. */
export interface Duration {
  amount: number | null;
  unit: TimeUnit;
}

/**
 * True where `one` is longer than `other` in whatever way both are counted; false where they are equal, or it depends.
 *
 * @example
 * isLonger({ amount: 15, unit: 'workingDay' }, { amount: 15, unit: 'day' }); // false: not surely
 */
export function isLonger(one: Duration, other: Duration): boolean {
  if (one.amount === null || other.amount === null) return false;
  if (one.unit === other.unit && one.unit !== 'unspecified') return one.amount > other.amount;
  const [least] = SPANS[one.unit]?.(one.amount) ?? [];
  const [, most] = SPANS[other.unit]?.(other.amount) ?? [];
  return least !== undefined && most !== undefined && least > most;
}

/** True for the same number of the same unit. */
export function isSameTime(one: Duration, other: Duration): boolean {
  return one.amount === other.amount && one.unit === other.unit;
}
