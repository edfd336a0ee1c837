import { type DossierLookup, DossierNotShownError, type Dossiers, type LookupAnswer } from '@motcua/client/dossiers';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Failure, failureOf } from '../base/failures.js';

/** Why nothing is shown: what any element may meet, or one of ours. */
export type Refusal = Failure | { kind: 'not-shown' | 'not-offered'; error: unknown };

/** How a look-up ended. */
export type Ending = 'shown' | 'refreshed' | 'refused';

/**
 * One dossier as it is looked up, shown and looked up again. It costs a proof of work each time, so nothing is asked that a person
 * did not ask for, but for a page that is come back to.
 */
export class Looking implements ReactiveController {
  answer?: LookupAnswer | undefined;
  /** What the answer is to, or what is asked. */
  asked?: DossierLookup | undefined;
  refusal?: Refusal | undefined;
  working = false;
  /** Of the proof of work, 0 to 1. */
  share = 0;
  #answeredAt = 0;
  #abort?: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly dossiers: () => Pick<Dossiers, 'lookup'>,
    private readonly ended: (how: Ending) => void,
  ) {
    host.addController(this);
  }

  /** Milliseconds since the answer came. */
  get age(): number {
    return Date.now() - this.#answeredAt;
  }

  /** Nothing will change any more. */
  get final(): boolean {
    const { answer } = this;
    return answer?.completion === 'closed' || (answer?.kind === 'card' && answer.status === 'returned');
  }

  look(asked: DossierLookup): void {
    this.forget();
    this.asked = asked;
    void this.#start();
  }

  /** The same again; meanwhile the earlier answer stays. */
  readonly again = (): void => void this.#start();

  /** Ends the work. */
  readonly cancel = (): void => {
    this.#stop();
    this.host.requestUpdate();
  };

  forget(): void {
    this.#stop();
    this.answer = this.asked = this.refusal = undefined;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  async #start(): Promise<void> {
    const { asked } = this;
    if (!asked || this.working) return;
    this.#stop();
    const { signal } = (this.#abort = new AbortController());
    this.working = true;
    this.share = 0;
    this.host.requestUpdate();
    let answer = this.answer;
    let refusal: Refusal | undefined;
    try {
      const onWork = (share: number) => signal.aborted || this.#worked(share);
      answer = await this.dossiers().lookup(asked, { signal, onWork });
    } catch (error) {
      refusal = refusalOf(error);
    }
    if (signal.aborted) return;
    this.#stop();
    const again = this.answer !== undefined;
    // What is not shown any more must not stay.
    this.answer = refusal && !isFailure(refusal) ? undefined : answer;
    this.refusal = refusal;
    if (!refusal) this.#answeredAt = Date.now();
    if (refusal?.kind === 'offline') window.addEventListener('online', this.again);
    this.host.requestUpdate();
    this.ended(refusal ? 'refused' : again ? 'refreshed' : 'shown');
  }

  /** It is told every few milliseconds; a fiftieth is what can be seen. */
  #worked(share: number): void {
    const seen = Math.round(share * 50) / 50;
    if (seen === this.share) return;
    this.share = seen;
    this.host.requestUpdate();
  }

  #stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.working = false;
    window.removeEventListener('online', this.again);
  }
}

function refusalOf(error: unknown): Refusal {
  const failure = failureOf(error);
  if (error instanceof DossierNotShownError) return { kind: 'not-shown', error };
  // A server that keeps no dossiers, or one from before there were any.
  return failure.kind === 'not-found' ? { kind: 'not-offered', error } : failure;
}

/** Whether it is a failure that any element may meet. */
export function isFailure(refusal: Refusal): refusal is Failure {
  return 'retriable' in refusal;
}
