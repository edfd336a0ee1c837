import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Failure, failureOf } from './failures.js';

/** After this many milliseconds the person is told that it takes long. */
const SLOW = 4000;

/**
 * One thing that is loaded: what is known of it, aborted when the question changes or the element leaves the page,
 * asked again on demand and by itself when the network is back.
 *
 * @example
 * #procedure = new Load<Procedure>(this);
 * this.#procedure.run(code, (signal) => client.procedures.get(code, {}, { signal }));
 */
export class Load<Value> implements ReactiveController {
  #status: 'idle' | 'loading' | 'settled' = 'idle';
  /** The last answer; while a new question is on its way still the answer to the old one. */
  value?: Value;
  failure?: Failure;
  /** It has taken long. */
  slow = false;

  #asked?: string;
  #answered?: string;
  #task?: (signal: AbortSignal) => Promise<Value>;
  #abort?: AbortController;
  #timer = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Called after every answer and failure. */
    private readonly settled?: () => void,
  ) {
    host.addController(this);
  }

  get loading(): boolean {
    return this.#status === 'loading';
  }

  /** Asks, unless the same question is answered or on its way. `question` names what is asked for. */
  run(question: string, task: (signal: AbortSignal) => Promise<Value>): void {
    if (question === this.#asked && this.#status !== 'idle') return;
    this.#asked = question;
    this.#task = task;
    void this.#start();
  }

  /** Asks the same again. */
  readonly retry = (): void => void this.#start();

  async #start(): Promise<void> {
    if (!this.#task) return;
    this.#stop();
    const { signal } = (this.#abort = new AbortController());
    const question = this.#asked;
    this.#status = 'loading';
    this.#timer = window.setTimeout(() => {
      this.slow = true;
      this.host.requestUpdate();
    }, SLOW);
    this.host.requestUpdate();
    // The answer to another question must not pass for the answer to this one.
    let value = this.#answered === question ? this.value : undefined;
    let failure: Failure | undefined;
    try {
      value = await this.#task(signal);
    } catch (error) {
      failure = failureOf(error);
    }
    if (signal.aborted) return;
    this.#stop();
    this.#status = 'settled';
    this.value = value;
    this.failure = failure;
    if (!failure) this.#answered = question;
    if (failure?.kind === 'offline') window.addEventListener('online', this.retry);
    this.settled?.();
    this.host.requestUpdate();
  }

  #stop(): void {
    this.#abort?.abort();
    this.slow = false;
    clearTimeout(this.#timer);
    window.removeEventListener('online', this.retry);
  }

  hostConnected(): void {
    if (this.#status === 'idle' || this.failure?.kind === 'offline') this.retry();
  }

  hostDisconnected(): void {
    this.#stop();
    if (this.loading) this.#status = 'idle';
  }
}
