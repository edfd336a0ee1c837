import type { ClockEvent, IsoDate, Limit, Moment } from '@motcua/calendar';

/** What is promised at receipt. */
export interface Promised {
  limit?: Limit;
  /** As the office set it. */
  due?: IsoDate;
}

/**
 * Gathers what starts, stops and moves the clock of a dossier. What cannot follow on what was before is left out: a second
 * message that papers are missing stops nothing that stands still.
 */
export class DossierClock {
  #events: ClockEvent[] = [];
  #supplement = false;
  #fee = false;

  /** Oldest first; none before the dossier was received. */
  get events(): readonly ClockEvent[] {
    return this.#events;
  }

  received(at: Moment, { limit, due }: Promised): void {
    this.#events = [{ kind: 'received', at, limit, due }];
    this.#supplement = this.#fee = false;
  }

  supplementAsked(at: Moment): void {
    if (!this.#isOpen || this.#supplement) return;
    // Papers come before fees: with them time is counted anew.
    if (this.#fee) this.#events.push({ kind: 'resumed', at });
    this.#supplement = true;
    this.#events.push({ kind: 'supplementAsked', at });
  }

  /** Time is counted anew even where nobody told that papers were missing. */
  supplemented(at: Moment): void {
    if (!this.#isOpen || (this.#fee && !this.#supplement)) return;
    this.#supplement = false;
    this.#events.push({ kind: 'supplemented', at });
    if (this.#fee) this.#events.push({ kind: 'paused', at });
  }

  feeDue(at: Moment): void {
    if (!this.#isOpen || this.#fee) return;
    this.#fee = true;
    if (!this.#supplement) this.#events.push({ kind: 'paused', at });
  }

  feePaid(at: Moment): void {
    if (!this.#isOpen || !this.#fee) return;
    this.#fee = false;
    if (!this.#supplement) this.#events.push({ kind: 'resumed', at });
  }

  reappointed(at: Moment, due: IsoDate): void {
    if (this.#isOpen) this.#events.push({ kind: 'reappointed', at, due });
  }

  finished(at: Moment): void {
    if (this.#isOpen) this.#events.push({ kind: 'finished', at });
  }

  ended(at: Moment): void {
    if (this.#isOpen) this.#events.push({ kind: 'ended', at });
  }

  /** It is worked on again: it had not ended after all, and nothing is waited for. */
  wentOn(at: Moment): void {
    this.#events = this.#events.filter(({ kind }) => kind !== 'finished' && kind !== 'ended');
    if (this.#supplement) this.supplemented(at);
    this.feePaid(at);
  }

  get #isOpen(): boolean {
    const last = this.#events.at(-1)?.kind;
    return last !== undefined && last !== 'finished' && last !== 'ended';
  }
}
