import type { TimeLimit } from '@motcua/contract';

/**
 * A confirmed time limit as a duration of ISO 8601. A working day is none: how long seven of them take depends on the day on which they begin,
 * so what is counted in working days or hours is told in words only, and so is what is not confirmed.
 *
 * @example
 * durationOf({ amount: 15, unit: 'day', confirmed: true }); // 'P15D'
 * durationOf({ amount: 5, unit: 'workingDay', confirmed: true }); // undefined
 */
export function durationOf({ amount, unit, confirmed }: TimeLimit): string | undefined {
  if (!confirmed) return undefined;
  if (unit === 'sameDay') return 'P1D';
  if (amount === null || !(amount >= 0) || amount > 100_000) return undefined;
  switch (unit) {
    case 'hour':
      return hours(amount);
    case 'day':
      return Number.isInteger(amount) ? `P${amount}D` : hours(amount * 24);
    case 'month':
      return Number.isInteger(amount) ? `P${amount}M` : undefined;
    case 'year':
      return Number.isInteger(amount) ? `P${amount}Y` : undefined;
    default:
      return undefined;
  }
}

/** The one duration of limits that all say the same; undefined where they differ or one is told in words only. */
export function commonDuration(limits: readonly TimeLimit[]): string | undefined {
  const all = new Set(limits.map(durationOf));
  return all.size === 1 ? [...all][0] : undefined;
}

/** A fraction may stand only with seconds. */
function hours(amount: number): string {
  const minutes = Math.round(amount * 60);
  const rest = minutes % 60;
  return `PT${(minutes - rest) / 60}H${rest === 0 ? '' : `${rest}M`}`;
}
