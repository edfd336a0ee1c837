import { dayInVietnam } from '@motcua/calendar';
import type { IsoDate } from '@motcua/contract';
import { RATING_RULES } from './rules.js';

/** A rating by the clocks of its device; moments are milliseconds since 1970. */
export interface TimedRating {
  at: number;
  /** Names the time since the page of the device was opened. */
  session: string;
  /** Milliseconds of that time, by a clock that nobody sets. */
  elapsed: number;
}

/** The sending, by the clocks of the device and of the server. */
export interface TimedSending {
  sentAt: number;
  session: string;
  elapsed: number;
  /** When it arrived, by the server. */
  now: number;
}

/** When a rating was given. */
export interface Dated {
  moment: number;
  day: IsoDate;
  /** False where the day cannot be trusted: the rule `clock`. */
  isTrusted: boolean;
}

/**
 * Dates ratings of a device whose clock may be wrong. What was given in the session of the sending is dated by the clock of the server and the
 * time that passed since. Before that, the clock of the device is taken, corrected by how wrong it is now; where that puts a rating before the
 * one that was given before it, or after the one after it, the clock was set meanwhile: then the day is known only if both are of one.
 *
 * @param ratings in the order in which they were given
 * @param since nothing was given before: when the device was made, or the day of the rating before
 */
export function datesOf(ratings: readonly TimedRating[], sending: TimedSending, since: number): Dated[] {
  const { now } = sending;
  const certain = ratings.map((rating) =>
    rating.session === sending.session
      ? Math.max(since, Math.min(now, now - (sending.elapsed - rating.elapsed)))
      : undefined,
  );
  let low = since;
  return ratings.map((rating, at) => {
    const moment = certain[at];
    if (moment !== undefined) {
      low = Math.max(low, moment);
      return dated(moment, true);
    }
    const high = Math.max(low, certain.slice(at + 1).find((one) => one !== undefined) ?? now);
    const corrected = rating.at + (now - sending.sentAt);
    const isPossible =
      corrected >= low - RATING_RULES.clockTolerance && corrected <= high + RATING_RULES.clockTolerance;
    const kept = Math.min(high, Math.max(low, corrected));
    if (isPossible) low = kept;
    return dated(kept, isPossible || dayInVietnam(low) === dayInVietnam(high));
  });
}

function dated(moment: number, isTrusted: boolean): Dated {
  return { moment, day: dayInVietnam(moment), isTrusted };
}
