import type { IsoDate } from './days.js';

/**
 * A day on which offices are closed. `statutory`: Bộ luật Lao động 2019 Đ112; `makeup`: the working day after a holiday that fell
 * on a weekend (Đ111(3)); `swap`: off in exchange for a Saturday worked.
 */
export interface DayOff {
  date: IsoDate;
  /** `Tết Nguyên đán`; of a `makeup` or `swap`, the holiday that it belongs to. */
  name: string;
  kind: 'statutory' | 'makeup' | 'swap';
}

/** A day of a weekend on which offices work. */
export interface WorkedSaturday {
  date: IsoDate;
  /** The day off in exchange for it; may be of another year. */
  for: IsoDate;
  /** Number of the notice: `TB 9441/TB-BNV`. */
  source?: string;
}

/** What is known of a year. Every other day is off on Saturday and Sunday, and worked otherwise. */
export interface CalendarYear {
  year: number;
  /** The notice of the year is not out: days may still be added. */
  provisional?: boolean;
  /** Days of a settled year that somebody still has to decide on. */
  unsettled?: readonly IsoDate[];
  off: readonly DayOff[];
  work: readonly WorkedSaturday[];
}
