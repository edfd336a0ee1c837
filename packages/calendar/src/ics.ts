import type { IsoDate } from './days.js';
import type { Moment } from './moments.js';

/** A day to be put into a person's own calendar. */
export interface IcsEvent {
  /** Tells this event from all others, and stays the same when its day changes. */
  uid: string;
  title: string;
  day: IsoDate;
  description?: string;
  place?: string;
  /** `http` or `https`. */
  url?: string;
  /** Whole days before the day, in the morning; no reminder when absent. */
  remindDaysBefore?: number;
  /** When this was written; now when absent. */
  stamp?: Moment;
}

export function icsOf(event: IcsEvent): string {
  throw new Error(`not built yet: ${event.uid}`);
}
