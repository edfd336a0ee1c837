import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a task of {@link OnItsWay} is given, for the client. */
export interface TaskOptions {
  signal: AbortSignal;
  /** Of the proof of work, 0 to 1. */
  onWork: (share: number) => void;
}

/** How a sending ended, but for one that was cancelled. */
export type Ended<Answer> = { answer: Answer } | { error: unknown };

/**
 * One thing on its way to the server, with its proof of work. A person can cancel it, and it ends when the element leaves the page.
 *
 * @example
 * const ended = await this.#way.send((options) => surveys.answer(answers, options));
 */
export class OnItsWay implements ReactiveController {
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
  async send<Answer>(task: (options: TaskOptions) => Promise<Answer>): Promise<Ended<Answer> | undefined> {
    this.cancel();
    const { signal } = (this.#abort = new AbortController());
    this.working = true;
    this.share = 0;
    this.host.requestUpdate();
    let ended: Ended<Answer>;
    try {
      ended = { answer: await task({ signal, onWork: (share) => signal.aborted || this.#worked(share) }) };
    } catch (error) {
      ended = { error };
    }
    if (signal.aborted) return undefined;
    this.cancel();
    return ended;
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
