import {
  addDays,
  dayInVietnam,
  type Due,
  dueDate,
  type Limit,
  nextOpening,
  OFFICE_HOURS,
  timeInVietnam,
  vietnam,
} from '@motcua/calendar';
import type { Channel, IsoDate, TimeLimit } from '@motcua/contract';

/** When a result is due by a limit. */
export interface DueBy {
  limit: TimeLimit;
  /** Ways of filing that it is for; empty when it is for all. */
  channels: string[];
  day: IsoDate;
  /** `HH:MM`, when it is due before the office closes on that day. */
  time?: string;
}

/** A holiday that offices keep, with the first and the last of its days. */
export interface Holiday {
  name: string;
  from: IsoDate;
  to: IsoDate;
}

/** What becomes of a dossier that is filed now. */
export interface DueNow {
  today: IsoDate;
  /** When the office opens again; absent while it is open. */
  opening?: { day: IsoDate; time: string };
  /** Whether what is counted can be filed at a desk, and online. */
  desk: boolean;
  online: boolean;
  /** The case has more than one limit, so that each date has to be told whose it is. */
  several: boolean;
  due: DueBy[];
  /** Whether the rule of 15:00 (NĐ 61/2018 Đ18) holds by now, or will later today; absent where it plays no part. */
  cutOff?: 'over' | 'ahead';
  holidays: Holiday[];
  /** True when it depends on days off that are not officially settled. */
  provisional: boolean;
}

/** Units that are counted in the hours and days of an office; the others run over days off. */
const OFFICE_UNITS: readonly string[] = ['sameDay', 'workingHour', 'workingDay'];
/** Units that start on the next working day after 15:00. */
const CUT_OFF_UNITS: readonly string[] = ['sameDay', 'workingDay'];

/**
 * When the result of what is filed at a moment is due. While an office is closed it receives nothing, neither at its desk nor from
 * the network, so all limits run from when it opens. What goes by post arrives nobody knows when, and has no due date.
 *
 * @param now milliseconds since 1970
 * @param ways how the procedure can be filed; at the desk when that is not published
 * @returns undefined when no limit is confirmed and can be counted
 */
export function dueNow(now: number, limits: readonly TimeLimit[], ways: readonly Channel[]): DueNow | undefined {
  const today = dayInVietnam(now);
  const received = nextOpening(now);
  const first = dayInVietnam(received);
  const kinds = ways.length ? ways.map(({ kind }) => kind) : ['direct'];
  const groups = byLimit(limits);
  const counted = groups.flatMap(({ limit, channels }) => {
    const by = channels.length ? channels : kinds;
    const [desk, online] = [by.includes('direct'), by.includes('online')];
    const due = desk || online ? dueOf(received, limit) : undefined;
    return due ? [{ limit, channels, desk, online, due }] : [];
  });
  if (!counted.length) return undefined;

  const open = received.getTime() === now;
  const by = (units: readonly string[]) => counted.some(({ limit }) => units.includes(limit.unit));
  return {
    today,
    ...(open ? {} : { opening: { day: first, time: timeInVietnam(received) } }),
    desk: counted.some(({ desk }) => desk),
    online: counted.some(({ online }) => online),
    several: groups.length > 1,
    due: counted.map(({ limit, channels, due }) => ({ limit, channels, day: due.due, ...timeOf(due) })),
    ...(open && by(CUT_OFF_UNITS) ? { cutOff: timeInVietnam(now) > OFFICE_HOURS.cutOff ? 'over' : 'ahead' } : {}),
    holidays: holidaysOf([
      [today, first],
      ...counted.map(
        ({ limit, due }) => [OFFICE_UNITS.includes(limit.unit) ? first : due.rawEnd, due.due] as [IsoDate, IsoDate],
      ),
    ]),
    provisional: vietnam.isProvisional(today, first) || counted.some(({ due }) => due.provisional),
  };
}

/** Limits with the ways of filing that share them. */
function byLimit(limits: readonly TimeLimit[]): { limit: TimeLimit; channels: string[] }[] {
  const found = new Map<string, { limit: TimeLimit; channels: string[] }>();
  for (const limit of limits) {
    const { amount, unit, channel, confirmed, note } = limit;
    const key = JSON.stringify([amount, unit, confirmed, note, channel === undefined]);
    const known = found.get(key) ?? { limit, channels: [] };
    found.set(key, known);
    if (channel !== undefined) known.channels.push(channel);
  }
  return [...found.values()];
}

/** A number that is not confirmed never becomes a date. */
function dueOf(received: Date, { amount, unit, confirmed }: TimeLimit): Due | undefined {
  if (!confirmed || (unit !== 'sameDay' && !(amount && amount > 0))) return undefined;
  try {
    return dueDate(received, { amount: amount ?? 0, unit: unit as Limit['unit'] });
  } catch {
    // A unit without a meaning, or more than can be counted.
    return undefined;
  }
}

function timeOf({ dueAt }: Due): { time?: string } {
  const time = timeInVietnam(dueAt);
  return time === OFFICE_HOURS.blocks.at(-1)![1] ? {} : { time };
}

/** Holidays in these intervals that take a working day. */
function holidaysOf(intervals: readonly (readonly [IsoDate, IsoDate])[]): Holiday[] {
  const days = new Set<IsoDate>();
  for (const [from, to] of intervals) for (let day = from; day <= to; day = addDays(day, 1)) days.add(day);
  const found = new Map<string, Holiday>();
  for (const day of [...days].sort()) {
    const name = vietnam.nameOf(day);
    if (name === undefined || vietnam.isWorkingDay(day)) continue;
    found.set(name, { name, from: found.get(name)?.from ?? day, to: day });
  }
  return [...found.values()];
}
