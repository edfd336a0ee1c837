import type { ClockEvent } from '@motcua/calendar';
import type {
  DossierApology,
  DossierCompletion,
  DossierEvent,
  DossierStatus,
  DossierWaiting,
  IsoMoment,
  Reception,
} from '@motcua/contract';
import { DossierClock, type Promised } from './dossier-clock.js';
import { type Happening, happeningsOf } from './happenings.js';

/** One thing that is told to the applicant. */
export interface StoryStep {
  event: DossierEvent;
  status: DossierStatus;
  /** Words of the system, where its status is none of the national ones. */
  raw?: string | undefined;
}

/** Where a dossier is: an agency of the catalogue, or an office by its name. */
export interface Whereabouts {
  id?: string | undefined;
  name?: string | undefined;
  unit?: string | undefined;
}

/** What came of everything that happened to a dossier. */
export interface Story {
  /** Oldest first. */
  steps: readonly StoryStep[];
  status: DossierStatus;
  raw: string | undefined;
  completion: DossierCompletion;
  receivedAt: IsoMoment | undefined;
  finishedAt: IsoMoment | undefined;
  waiting: DossierWaiting | undefined;
  /** The last one that names a day. */
  apology: DossierApology | undefined;
  /** Why it ended without a result. */
  reason: string | undefined;
  /** Where it went, unless it is where it was received. */
  holder: Whereabouts | undefined;
  clock: readonly ClockEvent[];
  /** As sent, in the order in which they happened. */
  events: readonly DossierEvent[];
}

/** Tells what came of it all. The same events give the same story, in whatever order they arrived. */
export function storyOf(reception: Reception, events: readonly DossierEvent[], promised: Promised): Story {
  const teller = new Teller(reception, promised);
  for (const happening of happeningsOf(reception, events)) teller.tell(happening);
  return teller.story();
}

class Teller {
  readonly #reception: Reception;
  readonly #promised: Promised;
  readonly #steps: StoryStep[] = [];
  readonly #events: DossierEvent[] = [];
  readonly #clock = new DossierClock();
  /** How far the work is, whatever is waited for meanwhile. */
  #progress: 'submitted' | 'accepted' | 'processing' | 'processed' = 'submitted';
  /** The last one that is one of the national ones. */
  #known: DossierStatus = 'submitted';
  #raw: string | undefined;
  #isUnknown = false;
  /** Refused, withdrawn or stopped. */
  #closed = false;
  #returned = false;
  #receivedAt: IsoMoment | undefined;
  #finishedAt: IsoMoment | undefined;
  #supplement: DossierWaiting | undefined;
  #fee: DossierWaiting | undefined;
  #apology: DossierApology | undefined;
  #reason: string | undefined;
  #holder: Whereabouts | undefined;

  constructor(reception: Reception, promised: Promised) {
    this.#reception = reception;
    this.#promised = promised;
  }

  story(): Story {
    return {
      steps: this.#steps,
      status: this.#status,
      raw: this.#raw,
      completion: this.#completion,
      receivedAt: this.#receivedAt,
      finishedAt: this.#finishedAt,
      waiting: this.#waiting,
      apology: this.#apology,
      reason: this.#reason,
      holder: this.#holder,
      clock: this.#clock.events,
      events: this.#events,
    };
  }

  tell(happening: Happening): void {
    const { event, means } = happening;
    if (event.id !== '') this.#events.push(event);
    if (this.#isSaidAlready(happening)) return;
    const before = { status: this.#status, raw: this.#raw };
    this.#isUnknown = means === 'unknown';
    this.#raw = this.#isUnknown ? event.raw : undefined;
    if (means !== 'unknown') this.#known = this.#follow(event, means);
    // A system that sends its status again tells nothing new.
    const isSame = event.kind === 'status' && this.#status === before.status && this.#raw === before.raw;
    if (!isSame || this.#steps.length === 0) this.#steps.push({ event, status: this.#status, raw: this.#raw });
  }

  /** The reception says itself when it was filed and received; software may send events of the same as well. */
  #isSaidAlready({ event, means, at }: Happening): boolean {
    if (event.id === '') return false;
    if (means === 'submitted') return this.#steps.length > 0;
    if (means !== 'received') return false;
    const { receivedAt, agency } = this.#reception;
    if (receivedAt !== undefined && at <= Date.parse(receivedAt)) return true;
    const isHere = event.agency === undefined || event.agency === agency;
    return isHere && this.#receivedAt !== undefined && this.#waiting === undefined && !this.#isOver;
  }

  /** Does what a happening means, and gives the status after it. */
  #follow(event: DossierEvent, means: Exclude<Happening['means'], 'unknown'>): DossierStatus {
    switch (means) {
      case 'submitted':
        return 'submitted';
      case 'received':
        this.#receive(event);
        return 'accepted';
      case 'processing':
        this.#clock.wentOn(event.at);
        this.#goOn(event, 'processing');
        return 'processing';
      case 'transferred':
        if (event.to) this.#holder = this.#elsewhere(event.to);
        // In the hands of those who decide, work has begun (NĐ 61/2018 Đ18).
        return this.#known === 'accepted' ? 'processing' : this.#known;
      case 'supplement-asked':
        this.#askForPapers(event);
        return 'supplement';
      case 'fee-due':
        this.#askForFee(event);
        return this.#supplement ? 'supplement' : 'fee';
      case 'supplemented':
        this.#clock.supplemented(event.at);
        this.#supplement = undefined;
        return this.#afterWaiting();
      case 'fee-paid':
        this.#clock.feePaid(event.at);
        this.#fee = undefined;
        return this.#afterWaiting();
      case 'apology':
        this.#apologise(event);
        return this.#known;
      case 'refused':
        return this.#close(event, 'not-accepted');
      case 'withdrawn':
        return this.#close(event, 'withdrawn');
      case 'stopped':
        return this.#close(event, 'stopped');
      case 'processed':
        this.#process(event);
        return 'processed';
      case 'returned':
        this.#giveBack(event);
        return 'returned';
    }
  }

  get #status(): DossierStatus {
    return this.#isUnknown ? 'unknown' : this.#known;
  }

  get #waiting(): DossierWaiting | undefined {
    return this.#supplement ?? this.#fee;
  }

  get #isOver(): boolean {
    return this.#closed || this.#returned;
  }

  get #completion(): DossierCompletion {
    if (this.#closed) return 'closed';
    if (this.#returned || this.#progress === 'processed') return 'done';
    return this.#progress === 'submitted' ? 'not-started' : 'in-progress';
  }

  #receive(event: DossierEvent): void {
    // Received after it was refused or had ended, it begins anew.
    const isAnew = this.#receivedAt === undefined || this.#closed;
    if (isAnew) {
      this.#receivedAt = event.at;
      this.#clock.received(event.at, this.#promised);
    } else this.#clock.wentOn(event.at);
    this.#goOn(event, 'accepted');
  }

  /** Received or worked on, it is not over, and who works on it has what was waited for. */
  #goOn(event: DossierEvent, progress: 'accepted' | 'processing'): void {
    this.#progress = progress;
    this.#reopen();
    this.#stopWaiting();
    this.#finishedAt = undefined;
    if (event.agency !== undefined && event.id !== '') {
      this.#holder = this.#elsewhere({ id: event.agency, unit: event.unit });
    }
  }

  #askForPapers(event: DossierEvent): void {
    this.#clock.reopened();
    if (this.#progress === 'processed') this.#goOn(event, 'processing');
    this.#reopen();
    const { at, items, reason } = event;
    this.#clock.supplementAsked(at);
    this.#supplement = {
      for: 'supplement',
      since: this.#supplement?.since ?? at,
      ...(items && { items }),
      ...(reason !== undefined && { reason }),
    };
  }

  #askForFee({ at, amount, reason }: DossierEvent): void {
    if (this.#closed) this.#clock.reopened();
    this.#reopen();
    this.#clock.feeDue(at);
    this.#fee = {
      for: 'fee',
      since: this.#fee?.since ?? at,
      ...(amount !== undefined && { amount }),
      ...(reason !== undefined && { reason }),
    };
  }

  #afterWaiting(): DossierStatus {
    if (this.#isOver) return this.#known;
    if (this.#progress === 'accepted') this.#progress = 'processing';
    return this.#supplement ? 'supplement' : this.#fee ? 'fee' : this.#progress;
  }

  #apologise({ at, due, reason }: DossierEvent): void {
    if (due === undefined) return;
    this.#clock.reappointed(at, due);
    this.#apology = { at, due, ...(reason !== undefined && { reason }) };
  }

  #close(event: DossierEvent, status: DossierStatus): DossierStatus {
    this.#clock.ended(event.at);
    this.#stopWaiting();
    this.#closed = true;
    this.#reason = event.reason;
    return status;
  }

  #process(event: DossierEvent): void {
    this.#stopWaiting();
    if (this.#progress === 'processed' && !this.#closed) return;
    this.#clock.wentOn(event.at);
    this.#clock.finished(event.at);
    this.#reopen();
    this.#progress = 'processed';
    this.#finishedAt = event.at;
  }

  /** With a result; what was refused, withdrawn or stopped is given back as well, and stays closed. */
  #giveBack(event: DossierEvent): void {
    if (!this.#closed) this.#process(event);
    this.#returned = true;
    this.#holder = undefined;
  }

  #reopen(): void {
    this.#closed = this.#returned = false;
    this.#reason = undefined;
  }

  #stopWaiting(): void {
    this.#supplement = this.#fee = undefined;
  }

  /** Undefined for where it was received. */
  #elsewhere(where: Whereabouts): Whereabouts | undefined {
    const { agency, unit } = this.#reception;
    return where.id === agency && (where.unit ?? unit) === unit ? undefined : where;
  }
}
