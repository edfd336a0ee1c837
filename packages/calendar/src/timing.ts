import { vietnam } from './calendar.js';
import type { Clock } from './clock.js';
import type { DueOptions } from './due-date.js';
import { type Moment } from './instants.js';
import { dayInVietnam } from './moments.js';

/**
 * Whether an office keeps its time. Finished: `before-due`, `on-due`, `late`. Under way: `running`, `due-soon`, `overdue`;
 * `waiting` while the clock stands still; `unknown` without a due date, before receipt and after an end without a result.
 */
export type Timing = 'before-due' | 'on-due' | 'late' | 'running' | 'due-soon' | 'overdue' | 'waiting' | 'unknown';

/** Whether an office keeps its time, and by how much. */
export interface TimingOf {
  timing: Timing;
  /** Working days: left (0 today), or late when negative. Of a finished dossier, on the day when it was finished. */
  workingDaysLeft?: number;
  /** True when it is late by the date that held before a re-appointment. */
  lateAgainstFirst?: boolean;
}

/** Whose days, and what is soon. */
export interface TimingOptions extends DueOptions {
  /** Working days before the due date from which on it is `due-soon`; 1 when absent. */
  soon?: number;
}

/**
 * Whether an office keeps its time. It has the whole of the due day; of a date on a day off, the whole of the next working day (Bộ
 * luật Dân sự 2015 Đ148(5)).
 *
 * @throws RangeError for what says no moment
 * @example
 * timingOf(clock, Date.now()); // { timing: 'due-soon', workingDaysLeft: 1, lateAgainstFirst: false }
 */
export function timingOf(clock: Clock, now: Moment, options: TimingOptions = {}): TimingOf {
  const { calendar = vietnam, soon = 1 } = options;
  const { state, current, withoutReappointment = current, finishedAt } = clock;
  const day = dayInVietnam(finishedAt ?? now);
  if (state === 'waiting' || state === 'paused') return { timing: 'waiting' };
  if (state === 'none' || state === 'ended' || !current || !withoutReappointment) return { timing: 'unknown' };

  const due = calendar.workingDayFrom(current);
  const workingDaysLeft = calendar.workingDaysBetween(day, due);
  const timing = (): Timing => {
    if (state === 'finished') return day < due ? 'before-due' : day === due ? 'on-due' : 'late';
    if (day > due) return 'overdue';
    return workingDaysLeft <= soon ? 'due-soon' : 'running';
  };
  return { timing: timing(), workingDaysLeft, lateAgainstFirst: day > calendar.workingDayFrom(withoutReappointment) };
}
