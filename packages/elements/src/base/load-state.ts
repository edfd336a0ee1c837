import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Failure, failureOf } from './failures.js';

/** `stale`: an earlier answer to the same question is shown because the new one could not be had. */
export type LoadStatus = 'idle' | 'loading' | 'ready' | 'empty' | 'error' | 'offline' | 'stale';

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
  status: LoadStatus = 'idle';
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
    private readonly options: { empty?: (value: Value) => boolean; settled?: () => void } = {},
  ) {
    host.addController(this);
  }

  get loading(): boolean {
    return this.status === 'loading';
  }

  /** Asks, unless the same question is answered or on its way. `question` names what is asked for. */
  run(question: string, task: (signal: AbortSignal) => Promise<Value>): void {
    if (question === this.#asked && this.status !== 'idle') return;
    this.#asked = question;
    this.#task = task;
    void this.#start();
  }

  /** Asks the same again. */
  readonly retry = (): void => void this.#start();

  async #start(): Promise<void> {
    if (!this.#task) return;
    this.#stop();
    const abort = (this.#abort = new AbortController());
    const question = this.#asked;
    this.status = 'loading';
    this.#timer = window.setTimeout(() => {
      this.slow = true;
      this.host.requestUpdate();
    }, SLOW);
    this.host.requestUpdate();
    try {
      const value = await this.#task(abort.signal);
      if (abort.signal.aborted) return;
      this.#stop();
      this.value = value;
      this.failure = undefined;
      this.#answered = question;
      this.status = this.options.empty?.(value) ? 'empty' : 'ready';
    } catch (error) {
      if (abort.signal.aborted) return;
      this.#stop();
      this.failure = failureOf(error);
      // The answer to another question must not pass for the answer to this one.
      if (this.#answered !== question) this.value = undefined;
      this.status = this.value !== undefined ? 'stale' : this.failure.kind === 'offline' ? 'offline' : 'error';
      if (this.failure.kind === 'offline') window.addEventListener('online', this.retry);
    }
    this.options.settled?.();
    this.host.requestUpdate();
  }

  #stop(): void {
    this.#abort?.abort();
    this.slow = false;
    clearTimeout(this.#timer);
    window.removeEventListener('online', this.retry);
  }

  hostConnected(): void {
    if (this.status === 'idle' || this.status === 'offline') this.retry();
  }

  hostDisconnected(): void {
    this.#stop();
    if (this.loading) this.status = 'idle';
  }
}
