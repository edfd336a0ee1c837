import type { Devices } from '@motcua/client/devices';
import { InvalidQueryError, ProblemError } from '@motcua/client/errors';
import { deviceTime, stamp } from './clock.js';
import type { Batch, Queue } from './queue.js';

/** Ratings in one request. */
const MOST = 200;
/** The first wait after a failure, and the longest; milliseconds. */
const FIRST_WAIT = 4_000;
const LONGEST_WAIT = 300_000;
const STATUS_TOO_LARGE = 413;

/**
 * Sends what waits, in order and in batches, again and again until the server has said of each rating what became of it. After a failure
 * it waits, longer each time and by chance, so that the devices of a province do not come back in the same second.
 */
export class Sending {
  /** The last try reached no server that took them. */
  failing = false;
  /** Keys that the server does not take any more. They keep nothing else from being sent. */
  readonly refusedKeys = new Set<string>();
  #running = false;
  #failures = 0;
  #timer = 0;
  #stopped = false;
  /** Smaller for a while after the server could not read a whole batch. */
  #size = MOST;

  constructor(
    private readonly queue: Queue,
    private readonly devices: () => Pick<Devices, 'send'>,
    private readonly changed: () => void,
  ) {}

  /** Something waits. It is sent at once, unless the last try failed: then in its time. */
  wake(): void {
    if (!this.#timer) void this.#run();
  }

  /** The network is back, or staff want it: the wait is over. */
  now(): void {
    this.#failures = 0;
    clearTimeout(this.#timer);
    this.#timer = 0;
    void this.#run();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    if (this.#running || this.#stopped) return;
    this.#running = true;
    try {
      for (;;) {
        const batch = await this.queue.next(this.#size, this.refusedKeys);
        if (!batch || this.#isStopped) break;
        await this.#send(batch);
        this.#failures = 0;
        this.failing = false;
        this.changed();
      }
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#running = false;
    }
  }

  // Narrowing does not know that it changes while something is awaited.
  get #isStopped(): boolean {
    return this.#stopped;
  }

  #failed(error: unknown): void {
    this.failing = true;
    const asked = error instanceof ProblemError ? (error.retryAfter ?? 0) * 1000 : 0;
    const longest = Math.min(FIRST_WAIT * 2 ** this.#failures++, LONGEST_WAIT);
    const wait = Math.max(asked, longest * (0.5 + Math.random() / 2));
    if (!this.#stopped) {
      this.#timer = window.setTimeout(() => {
        this.#timer = 0;
        void this.#run();
      }, wait);
    }
    this.changed();
  }

  async #send(batch: Batch): Promise<void> {
    const { record, ratings } = batch;
    const body = {
      key: record.key,
      queue: record.queue,
      sentAt: deviceTime(),
      ...stamp(),
      ratings: ratings.map(({ queue, ...rating }) => rating),
    };
    try {
      const { results } = await this.devices().send(body, { retries: 0 });
      // An answer that does not name each of them is none.
      if (results.length !== ratings.length) throw new TypeError();
      await this.queue.settle(batch, results);
      this.#size = Math.min(MOST, this.#size * 2);
    } catch (error) {
      if (isAboutKey(error)) return void this.refusedKeys.add(record.key);
      if (!isAboutContent(error)) throw error;
      // One that the server cannot read must not keep the others: the batch is halved until it stands alone.
      if (ratings.length > 1) this.#size = Math.ceil(ratings.length / 2);
      else
        await this.queue.settle(batch, [{ outcome: 'refused', problem: { code: 'unreadable', detail: why(error) } }]);
    }
  }
}

/** The key is unknown or withdrawn. */
export function isAboutKey(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 401;
}

function isAboutContent(error: unknown): error is ProblemError {
  return error instanceof InvalidQueryError || (error instanceof ProblemError && error.status === STATUS_TOO_LARGE);
}

function why({ problem, status }: ProblemError): string {
  return problem?.detail ?? problem?.title ?? String(status);
}
