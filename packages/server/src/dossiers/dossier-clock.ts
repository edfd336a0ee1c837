import type { ClockEvent, IsoDate, Limit, Moment } from '@motcua/calendar';

/** What is promised at receipt. */
export interface Promised {
  limit?: Limit;
  /** As the office set it. */
  due?: IsoDate;
}

/** Gathers what starts, stops and moves the clock of a dossier, in the words of the calendar. */
export class DossierClock {
  #events: ClockEvent[] = [];

  /** Oldest first. */
  get events(): readonly ClockEvent[] {
    return this.#events;
  }

  /** Work that was told before is not the end of it; after a refusal or a stop the calendar begins anew. */
  received(at: Moment, { limit, due }: Promised): void {
    this.#events = this.#events.filter(({ kind }) => kind !== 'finished');
    this.#events.push({ kind: 'received', at, limit, due });
  }

  supplementAsked(at: Moment): void {
    this.#events.push({ kind: 'supplementAsked', at });
  }

  supplemented(at: Moment): void {
    this.#events.push({ kind: 'supplemented', at });
  }

  /** A fee to be paid before the result is handed over stops nothing: the work is done. */
  feeDue(at: Moment): void {
    if (!this.#isFinished) this.#events.push({ kind: 'paused', at });
  }

  feePaid(at: Moment): void {
    if (!this.#isFinished) this.#events.push({ kind: 'resumed', at });
  }

  reappointed(at: Moment, due: IsoDate): void {
    this.#events.push({ kind: 'reappointed', at, due });
  }

  finished(at: Moment): void {
    this.#events.push({ kind: 'finished', at });
  }

  ended(at: Moment): void {
    this.#events.push({ kind: 'ended', at });
  }

  /** It had not ended after all. */
  reopened(): void {
    this.#events = this.#events.filter(({ kind }) => kind !== 'finished' && kind !== 'ended');
  }

  /** It is worked on: who works on it has what was waited for, though nobody told. */
  wentOn(at: Moment): void {
    this.reopened();
    if (this.#last('supplementAsked', 'supplemented') === 'supplementAsked') this.supplemented(at);
    if (this.#last('paused', 'resumed') === 'paused') this.feePaid(at);
  }

  get #isFinished(): boolean {
    return this.#last('finished') === 'finished';
  }

  /** Which of these was the last since it was received. */
  #last(...kinds: ClockEvent['kind'][]): ClockEvent['kind'] | undefined {
    return this.#events.findLast(({ kind }) => kind === 'received' || kinds.includes(kind))?.kind;
  }
}
