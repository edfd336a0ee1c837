/** Unit of a time limit. `day` is a calendar day, `workingDay` is not (Bộ luật Dân sự 2015 Đ147–148). */
export type LimitUnit = 'sameDay' | 'workingHour' | 'hour' | 'workingDay' | 'day' | 'month' | 'year';

/** How long an office may take. */
export interface Limit {
  /** Number of units; fractions are allowed (7.5 working days). Says nothing with `sameDay`. */
  amount: number;
  unit: LimitUnit;
}

const UNITS: readonly string[] = ['sameDay', 'workingHour', 'hour', 'workingDay', 'day', 'month', 'year'];

/** No office takes longer, in whatever unit; a number beyond it is a mistake of the one who calls. */
const MOST = 10_000;

/** @throws RangeError for an amount that no limit has, or a unit that is none */
export function checkLimit({ amount, unit }: Limit): void {
  if (!UNITS.includes(unit)) throw new RangeError(`${unit} is no unit of a limit: give one of ${UNITS.join(', ')}.`);
  // NaN fails both comparisons.
  if (!(amount >= 0 && amount <= MOST))
    throw new RangeError(`A limit of ${amount} ${unit} cannot be counted: give an amount from 0 to ${MOST}.`);
}
