import { uuid } from './identifiers.js';

/** Names the time since this page was opened. */
const session = uuid();

/** A moment as it is sent: what the device's clock says, wrong or not, and beside it a clock that nobody sets. */
export interface Stamp {
  session: string;
  /** Milliseconds since the page was opened. */
  elapsed: number;
}

export function stamp(): Stamp {
  return { session, elapsed: Math.round(performance.now()) };
}

/** By the clock of the device. */
export function deviceTime(): string {
  return new Date().toISOString();
}
