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
  /** What its clocks say, before it is put between its neighbours. */
  told: number;
  day: IsoDate;
  /** False where the day cannot be trusted: the rule `clock`. */
  isTrusted: boolean;
  /** False where the moment itself is not known, be the day certain or not: nothing can be said of the rhythm. */
  isTimed: boolean;
}

/**
 * Dates ratings of a device whose clock may be wrong. What was given in the session of the sending is dated by the clock of the server and the
 * time that passed since. Before that, the clock of the device is taken, corrected by how wrong it is now; where that puts a rating before the
 * one that was given before it, or after the one after it, the clock was set meanwhile: then the day is known only if both are of one.
 *
 * @param ratings in the order in which they were given
 * @param since nothing was given before: when the device was made, or the day of the rating before, or as far back as is believed
 */
export function datesOf(ratings: readonly TimedRating[], sending: TimedSending, since: number): Dated[] {
  const { now } = sending;
  const told = ratings.map(({ at, session, elapsed }) =>
    session === sending.session
      ? { isOfSession: true, moment: now - (sending.elapsed - elapsed) }
      : { isOfSession: false, moment: at + (now - sending.sentAt) },
  );
  const certain = told.map(({ isOfSession, moment }) =>
    isOfSession && isWithin(moment, since, now) ? Math.min(now, Math.max(since, moment)) : undefined,
  );
  let low = since;
  return told.map(({ moment }, at) => {
    const known = certain[at];
    if (known !== undefined) {
      low = Math.max(low, known);
      return dated(known, moment, true, true);
    }
    const high = Math.max(low, certain.slice(at + 1).find((one) => one !== undefined) ?? now);
    const isPossible = isWithin(moment, low, high);
    const kept = Math.min(high, Math.max(low, moment));
    if (isPossible) low = kept;
    return dated(kept, moment, isPossible || dayInVietnam(low) === dayInVietnam(high), isPossible);
  });
}

function isWithin(moment: number, low: number, high: number): boolean {
  return moment >= low - RATING_RULES.clockTolerance && moment <= high + RATING_RULES.clockTolerance;
}

function dated(moment: number, told: number, isTrusted: boolean, isTimed: boolean): Dated {
  return { moment, told, day: dayInVietnam(moment), isTrusted, isTimed };
}
