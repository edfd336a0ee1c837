import type { IsoDate } from './days.js';
import type { DueOptions } from './due-date.js';
import type { Limit } from './limits.js';
import type { Moment } from './moments.js';

/** What starts, stops or moves the clock of a dossier. */
export type ClockEvent =
  /** A due date given by the office wins over the limit. */
  | { kind: 'received'; at: Moment; limit?: Limit | undefined; due?: IsoDate | undefined }
  /** Papers are missing: the clock stops. */
  | { kind: 'supplementAsked'; at: Moment }
  /** The dossier is complete: time is counted anew from here (NĐ 61/2018 Đ19). */
  | { kind: 'supplemented'; at: Moment }
  /** A fee is due, say: the clock stands still, and the due date moves by the working days until it is resumed. */
  | { kind: 'paused'; at: Moment }
  | { kind: 'resumed'; at: Moment }
  /** An apology with a new date. */
  | { kind: 'reappointed'; at: Moment; due: IsoDate }
  /** The work is done. */
  | { kind: 'finished'; at: Moment }
  /** Withdrawn, stopped or refused: there will be no result. */
  | { kind: 'ended'; at: Moment };

/** How the clock of a dossier stands. */
export interface Clock {
  /** `waiting` for papers, `paused` for another thing; `finished` with a result, `ended` without; `none` before receipt. */
  state: 'none' | 'running' | 'waiting' | 'paused' | 'finished' | 'ended';
  /** First day of processing. */
  start?: IsoDate;
  /** The due date promised at receipt. */
  first?: IsoDate;
  /** The due date after supplements, pauses and a re-appointment. */
  current?: IsoDate;
  /** Latest day for an apology. */
  apologyBy?: IsoDate;
  reappointments: number;
  supplements: number;
  provisional: boolean;
  finishedAt?: Date;
  /** What the law does not allow, and happened. */
  irregularities: readonly string[];
}

export function clockOf(events: readonly ClockEvent[], options: DueOptions = {}): Clock {
  throw new Error(`not built yet: ${events.length} ${String(options)}`);
}
