import { uuid } from './identifiers.js';

/** By how much the clock of the device may run away from the one that nobody sets before that one is taken to have stood still; milliseconds. */
const SLEPT = 120_000;

/** Names the time since this page was opened, or since the device last woke. */
let session = uuid();
let wall = Date.now();
let elapsed = performance.now();

/** A moment as it is sent: what the device's clock says, wrong or not, and beside it a clock that nobody sets. */
export interface Stamp {
  session: string;
  /** Milliseconds since the page was opened. */
  elapsed: number;
}

/**
 * The moment by the clock that nobody sets. In many browsers that clock stands still while the device sleeps, and what was rated before
 * would be dated by it hours too late: after such a sleep another session begins. A clock that is put forward looks the same from here. One
 * that is put back does not: no sleep does that, and the session goes on.
 */
export function stamp(): Stamp {
  const [wallNow, elapsedNow] = [Date.now(), performance.now()];
  if (wallNow - wall - (elapsedNow - elapsed) > SLEPT) session = uuid();
  wall = wallNow;
  elapsed = elapsedNow;
  return { session, elapsed: Math.round(elapsedNow) };
}

/** By the clock of the device. */
export function deviceTime(): string {
  return new Date().toISOString();
}
