import { ProblemError } from '@motcua/client/errors';
import type { RatingAnswer, RatingRequest } from '@motcua/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Failure } from '../base/failures.js';
import { type Notice, refusalOf } from './refusal.js';

/** What is sent; the proof of work is added on the way. */
export type Unproven = Omit<RatingRequest, 'proof'>;

type Send = (
  rating: Unproven,
  options: { signal: AbortSignal; onWork: (share: number) => void },
) => Promise<RatingAnswer>;

/** How a sending ended, but for one that was cancelled. */
export interface Sent {
  answer?: RatingAnswer;
  refusal?: Notice | Failure;
  error?: unknown;
  /** An earlier try arrived, and something else was sent since. */
  different?: boolean;
}

/** One rating on its way. */
export class Sending implements ReactiveController {
  working = false;
  /** Of the proof of work, 0 to 1. */
  share = 0;
  #abort?: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** @returns undefined when it was cancelled */
  async send(send: Send, rating: Unproven): Promise<Sent | undefined> {
    this.cancel();
    const { signal } = (this.#abort = new AbortController());
    this.working = true;
    this.share = 0;
    this.host.requestUpdate();
    let sent: Sent;
    try {
      sent = { answer: await send(rating, { signal, onWork: (share) => signal.aborted || this.#worked(share) }) };
    } catch (error) {
      const different = error instanceof ProblemError && error.code === 'already-different';
      sent = { refusal: refusalOf(error), error, different };
    }
    if (signal.aborted) return undefined;
    this.cancel();
    return sent;
  }

  cancel(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.working = false;
    this.host.requestUpdate();
  }

  /** It is told every few milliseconds; a fiftieth is what can be seen. */
  #worked(share: number): void {
    const seen = Math.round(share * 50) / 50;
    if (seen === this.share) return;
    this.share = seen;
    this.host.requestUpdate();
  }
}
