import { uuid } from './identifiers.js';
import type { Queue } from './queue.js';

/** How often the tab that has the queue says so, where there are no locks; milliseconds. */
const BEAT = 2_000;
/** Beats without a word, after which another tab takes over. */
const MISSED = 3;

/**
 * Whether this tab has the queue: of several tabs one asks visitors and sends. Browsers have locks for that on pages with HTTPS; elsewhere
 * the tab says so in the database again and again. Only what is heard counts there, and no clock: that of the device may be wrong.
 */
export class Ownership {
  /** Undefined until it is known. */
  owned: boolean | undefined;
  readonly #ended = new AbortController();
  readonly #tab = uuid();

  constructor(
    private readonly api: string,
    private readonly queue: Queue,
    private readonly changed: () => void,
  ) {}

  start(): void {
    // By what TypeScript knows of browsers it is always there.
    const locks = navigator.locks as LockManager | undefined;
    if (locks) void this.#lock(locks);
    else void this.#lease();
  }

  stop(): void {
    this.#ended.abort();
  }

  #set(owned: boolean): void {
    if (this.owned === owned || this.#ended.signal.aborted) return;
    this.owned = owned;
    this.changed();
  }

  async #lock(locks: LockManager): Promise<void> {
    const { signal } = this.#ended;
    const name = `motcua-kiosk ${this.api}`;
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      this.#set(lock !== null);
      // Stopped while it waited: a lock that is held now would be held for good.
      if (!lock || signal.aborted) return undefined;
      return new Promise((release) => signal.addEventListener('abort', () => release()));
    };
    try {
      await locks.request(name, { ifAvailable: true }, hold);
      if (!signal.aborted) await locks.request(name, { signal }, hold);
    } catch {
      // It was stopped while it waited.
    }
  }

  async #lease(): Promise<void> {
    const { signal } = this.#ended;
    let seen: string | undefined;
    let missed = 0;
    while (!signal.aborted) {
      const mine = await this.queue
        .changeSingle('owner', (now) => {
          if (now?.tab === this.#tab) return { ...now, beat: now.beat + 1 };
          const said = now && `${now.tab} ${now.beat}`;
          missed = said === seen ? missed + 1 : 0;
          seen = said;
          return !now || missed >= MISSED ? { tab: this.#tab, beat: 0 } : undefined;
        })
        .catch(() => true);
      this.#set(mine);
      await new Promise<void>((next) => {
        const timer = setTimeout(next, BEAT);
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          next();
        });
      });
    }
    // The next tab need not wait.
    if (this.owned) await this.queue.forgetSingle('owner').catch(() => undefined);
  }
}
