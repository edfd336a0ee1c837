import { TimeoutError } from './errors.js';

/** How one caller waits. */
export interface Waiting {
  signal?: AbortSignal | undefined;
  /** Milliseconds for everything together; `Infinity` for no end. */
  timeout: number;
}

/** What the shared work gets to know about those who wait. */
export interface Life {
  /** Aborted when the last caller has left. */
  signal: AbortSignal;
  /** When the most patient caller gives up, in ms since the epoch. */
  deadline: () => number;
}

interface Shared<Value> {
  promise: Promise<Value>;
  controller: AbortController;
  callers: number;
  deadline: number;
}

/** Identical reads under way are one request. Who aborts or times out leaves; the last one out ends the request. */
export class InFlight<Value> {
  readonly #shared = new Map<string, Shared<Value>>();

  join(key: string, { signal, timeout }: Waiting, start: (life: Life) => Promise<Value>): Promise<Value> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    const shared = this.#shared.get(key) ?? this.#open(key, start);
    shared.callers += 1;
    shared.deadline = Math.max(shared.deadline, Date.now() + timeout);

    return new Promise((resolve, reject) => {
      const settle = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      };
      const leave = (reason: unknown) => {
        settle();
        shared.callers -= 1;
        if (shared.callers === 0) {
          this.#close(key, shared);
          shared.controller.abort();
        }
        reject(reason);
      };
      const abort = () => leave(signal?.reason);
      const timer = Number.isFinite(timeout) ? setTimeout(() => leave(new TimeoutError(timeout)), timeout) : undefined;
      signal?.addEventListener('abort', abort, { once: true });
      shared.promise.then(resolve, reject).finally(settle);
    });
  }

  #open(key: string, start: (life: Life) => Promise<Value>): Shared<Value> {
    const controller = new AbortController();
    const callers = { controller, callers: 0, deadline: 0 };
    const promise = start({ signal: controller.signal, deadline: () => callers.deadline });
    const shared: Shared<Value> = Object.assign(callers, { promise });
    promise.catch(() => undefined).finally(() => this.#close(key, shared));
    this.#shared.set(key, shared);
    return shared;
  }

  #close(key: string, shared: Shared<Value>): void {
    if (this.#shared.get(key) === shared) this.#shared.delete(key);
  }
}
