import type { CalendarYear } from './calendar-year.js';
import { dayNumber, type IsoDate, isoDate, weekday } from './days.js';
import { YEARS } from './years.js';

/** Which days offices work. Days are `YYYY-MM-DD`; every method throws a RangeError for anything else. */
export interface Calendar {
  isWorkingDay(day: IsoDate): boolean;
  /** Name of the holiday, in Vietnamese; also where it falls on a weekend. */
  nameOf(day: IsoDate): string | undefined;
  /**
   * True when some day of the closed interval is not officially settled: of a provisional year, unsettled itself, or of a year
   * without data, of which only the weekends are known.
   */
  isProvisional(from: IsoDate, to: IsoDate): boolean;
  /** The day itself when it is a working day, else the next one. */
  workingDayFrom(day: IsoDate): IsoDate;
  /**
   * The working day that is `count` after the day, which is not counted itself; before it when negative. 0 gives the day.
   *
   * @throws RangeError for a count that is no whole number, or leads outside the years 0 to 9999
   */
  addWorkingDays(day: IsoDate, count: number): IsoDate;
  /**
   * Inverse of `addWorkingDays`: working days after `from` up to and with `to`. When `to` is earlier, those from `to` up to `from`,
   * without it, as a negative number.
   */
  workingDaysBetween(from: IsoDate, to: IsoDate): number;
}

const yearOf = (day: number) => Number(isoDate(day).slice(0, 4));

/** Days of ten thousand years. Numbers far beyond are not exact, and a search between them would not end. */
const MOST_DAYS = 3_652_425;

/** Working days a week without holidays. */
const A_WEEK = 5;

/** Mondays to Fridays up to and with a day, counted from a Monday in 1969. */
function weekdaysUntil(day: number): number {
  return Math.floor((day + 3) / 7) * A_WEEK + Math.min(weekday(day) + 1, A_WEEK);
}

/** The first number from `low` on, and before `high`, of which `holds` is true; it stays true from there on. */
function firstThat(low: number, high: number, holds: (number: number) => boolean): number {
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What the years say, by number of day. */
interface Known {
  names: Map<number, string>;
  /** -1 for a weekday off, 1 for a day of a weekend that is worked. */
  changes: Map<number, number>;
  settledYears: Set<number>;
  unsettled: number[];
}

function read(years: readonly CalendarYear[]): Known {
  const known: Known = { names: new Map(), changes: new Map(), settledYears: new Set(), unsettled: [] };
  const seen = new Set<number | string>();
  const once = (one: number | string) => {
    if (seen.has(one)) throw new RangeError(`${one} stands twice in the data of the calendar.`);
    seen.add(one);
  };
  for (const { year, provisional = false, unsettled = [], off, work } of years) {
    const within = (date: IsoDate) => {
      const day = dayNumber(date);
      if (Number(date.slice(0, 4)) !== year) throw new RangeError(`${date} stands under ${year}.`);
      return day;
    };
    once(year);
    if (!provisional) known.settledYears.add(year);
    known.unsettled.push(...unsettled.map(within));
    for (const { date, name } of off) {
      const day = within(date);
      once(date);
      known.names.set(day, name);
      if (weekday(day) < A_WEEK) known.changes.set(day, -1);
    }
    for (const { date, for: exchanged } of work) {
      const day = within(date);
      once(date);
      dayNumber(exchanged);
      if (weekday(day) < A_WEEK) throw new RangeError(`${date} is worked anyway: it is no Saturday or Sunday.`);
      known.changes.set(day, 1);
    }
  }
  return known;
}

/**
 * A calendar over one's own data. Years without data have their weekends off, and are provisional.
 *
 * @throws RangeError naming what is wrong in the data: a date that does not exist or stands under another year, a date or a year
 * that stands twice, a worked day that is no Saturday or Sunday
 * @example
 * const calendar = createCalendar([...YEARS.filter(({ year }) => year !== 2027), ourYear2027]);
 */
export function createCalendar(years: readonly CalendarYear[] = YEARS): Calendar {
  const { names, changes, settledYears, unsettled } = read(years);
  const changed = [...changes.keys()].sort((a, b) => a - b);
  /** By how many days the weekdays up to a day are wrong, for a day with `index` changed days before it. */
  const sums = [0];
  for (const day of changed) sums.push(sums.at(-1)! + changes.get(day)!);

  const isWorking = (day: number) => (changes.get(day) ?? (weekday(day) < A_WEEK ? 1 : -1)) > 0;
  /** Working days up to and with a day. The other questions are differences of two of them, so that no loop runs over days. */
  const countUntil = (day: number) =>
    weekdaysUntil(day) + sums[firstThat(0, changed.length, (index) => changed[index]! > day)]!;
  /** The working day with that count. */
  const dayOf = (count: number) => {
    const about = Math.floor(count / A_WEEK) * 7;
    const off = (changed.length + 1) * 7;
    return firstThat(about - off, about + off, (day) => countUntil(day) >= count);
  };

  return {
    isWorkingDay: (day) => isWorking(dayNumber(day)),
    nameOf: (day) => names.get(dayNumber(day)),
    isProvisional: (from, to) => {
      const [first, last] = [dayNumber(from), dayNumber(to)].sort((a, b) => a - b) as [number, number];
      if (unsettled.some((day) => day >= first && day <= last)) return true;
      const lastYear = yearOf(last);
      for (let year = yearOf(first); year <= lastYear; year++) if (!settledYears.has(year)) return true;
      return false;
    },
    workingDayFrom: (day) => isoDate(dayOf(countUntil(dayNumber(day) - 1) + 1)),
    addWorkingDays: (day, count) => {
      if (!Number.isInteger(count) || Math.abs(count) > MOST_DAYS)
        throw new RangeError(
          `${count} is no count of working days: give a whole number that leads to the years 0 to 9999.`,
        );
      const number = dayNumber(day);
      if (count === 0) return day;
      return isoDate(dayOf(count > 0 ? countUntil(number) + count : countUntil(number - 1) + count + 1));
    },
    workingDaysBetween: (from, to) => {
      const [first, last] = [dayNumber(from), dayNumber(to)];
      // A day is never counted on the side on which one stands.
      return last < first ? countUntil(last - 1) - countUntil(first - 1) : countUntil(last) - countUntil(first);
    },
  };
}

/** The calendar of Vietnamese offices over `YEARS`. */
export const vietnam: Calendar = /*#__PURE__*/ createCalendar(YEARS);
