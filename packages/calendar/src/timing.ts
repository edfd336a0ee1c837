import type { Clock } from './clock.js';
import type { DueOptions } from './due-date.js';
import type { Moment } from './moments.js';

/**
 * Whether an office keeps its time. Finished: `before-due`, `on-due`, `late`. Under way: `running`, `due-soon`, `overdue`;
 * `waiting` while the clock stands still; `unknown` without a due date, before receipt and after an end without a result.
 */
export type Timing = 'before-due' | 'on-due' | 'late' | 'running' | 'due-soon' | 'overdue' | 'waiting' | 'unknown';

export interface TimingOf {
  timing: Timing;
  /** Working days: left (0 today), or late when negative. */
  workingDaysLeft?: number;
  /** True when it is late by the date that held before a re-appointment. */
  lateAgainstFirst?: boolean;
}

export interface TimingOptions extends DueOptions {
  /** Working days before the due date from which on it is `due-soon`; 1 when absent. */
  soon?: number;
}

export function timingOf(clock: Clock, now: Moment, options: TimingOptions = {}): TimingOf {
  throw new Error(`not built yet: ${clock.state} ${String(now)} ${String(options)}`);
}
