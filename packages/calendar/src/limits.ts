/** Unit of a time limit. `day` is a calendar day, `workingDay` is not (Bộ luật Dân sự 2015 Đ147–148). */
export type LimitUnit = 'sameDay' | 'workingHour' | 'hour' | 'workingDay' | 'day' | 'month' | 'year';

/** How long an office may take. */
export interface Limit {
  /** Number of units; fractions are allowed (7.5 working days). Says nothing with `sameDay`. */
  amount: number;
  unit: LimitUnit;
}
