import type { IsoDate } from './days.js';
import type { DueOptions } from './due-date.js';
import type { Limit } from './limits.js';
import { type Moment, msOf } from './instants.js';
import { createRun } from './run.js';

/** What starts, stops or moves the clock of a dossier. */
export type ClockEvent =
  /** A due date given by the office wins over the limit. Received again, it only adds what the first time left out. */
  | { kind: 'received'; at: Moment; limit?: Limit | undefined; due?: IsoDate | undefined }
  /** Papers are missing: the clock stops. */
  | { kind: 'supplementAsked'; at: Moment }
  /**
   * The dossier is complete: time is counted anew from here (NĐ 61/2018 Đ19). Where only a due date of the office is known, and no
   * limit, that date moves by the working days waited.
   */
  | { kind: 'supplemented'; at: Moment }
  /** A fee is due, say: the clock stands still, and the due date moves by the working days until it is resumed. */
  | { kind: 'paused'; at: Moment }
  | { kind: 'resumed'; at: Moment }
  /** An apology with a new date. */
  | { kind: 'reappointed'; at: Moment; due: IsoDate }
  /** The work is done. */
  | { kind: 'finished'; at: Moment }
  /** Withdrawn, stopped or refused: there will be no result. When it is received after that, all starts anew. */
  | { kind: 'ended'; at: Moment };

/**
 * What the law does not allow or foresee, and happened:
 *
 * - `second-supplement`: papers asked for more than once, before the receipt or after it (NĐ 61/2018 Đ17, Đ19)
 * - `late-supplement-request`: asked for later than three working days after the start (Đ19)
 * - `second-reappointment`: more than one apology with a new date (Đ19)
 * - `late-apology`: the apology came after `apologyBy` (Đ19)
 * - `date-moved-back`: the new date is earlier than the one it replaces
 * - `due-on-day-off`: the office gave a date on which it does not work; it is judged by the next working day
 * - `without-receipt`: finished, and never received
 * - `event-after-end`: something after the dossier was finished or ended; it changes nothing
 */
export type Irregularity =
  | 'second-supplement'
  | 'late-supplement-request'
  | 'second-reappointment'
  | 'late-apology'
  | 'date-moved-back'
  | 'due-on-day-off'
  | 'without-receipt'
  | 'event-after-end';

/** The dates of a clock, as far as they are known. */
export interface ClockDates {
  /** First day of processing; of the complete dossier, after a supplement. */
  start?: IsoDate;
  /** The due date promised at receipt. */
  first?: IsoDate;
  /** The due date after supplements, pauses and a re-appointment. */
  current?: IsoDate;
  /** `current`, had there been no re-appointment. */
  withoutReappointment?: IsoDate;
  /** Latest day for an apology with a new date; absent once there was one, because there is no second. */
  apologyBy?: IsoDate;
  /** When the work was done. */
  finishedAt?: Date;
}

/** How the clock of a dossier stands. */
export interface Clock extends ClockDates {
  /** `waiting` for papers, `paused` for another thing; `finished` with a result, `ended` without; `none` before receipt. */
  state: 'none' | 'running' | 'waiting' | 'paused' | 'finished' | 'ended';
  /** How many apologies gave a new date. */
  reappointments: number;
  /** How often papers were asked for. */
  supplements: number;
  /** True when a date that was computed depends on days off that are not officially settled. */
  provisional: boolean;
  /** In the order in which they first happened. */
  irregularities: readonly Irregularity[];
}

/**
 * The clock of a dossier after all that happened to it. Events may come in any order: they are taken by their moments, those of one
 * moment in the given order.
 *
 * @throws RangeError for a moment, a day or a limit that is none
 * @example
 * clockOf([
 *   { kind: 'received', at: '2026-11-02T09:00+07:00', limit: { amount: 10, unit: 'workingDay' } },
 *   { kind: 'paused', at: '2026-11-04T09:00+07:00' },
 *   { kind: 'resumed', at: '2026-11-06T09:00+07:00' },
 * ]).current; // '2026-11-18', and `first` is '2026-11-16'
 */
export function clockOf(events: readonly ClockEvent[], options: DueOptions = {}): Clock {
  const run = createRun(options);
  const ordered = events.map((event) => ({ event, at: msOf(event.at) })).sort((a, b) => a.at - b.at);
  for (const { event } of ordered) run.take(event);
  return run.clock();
}
