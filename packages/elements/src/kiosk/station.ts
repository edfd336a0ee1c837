import type { Devices } from '@motcua/client/devices';
import { InvalidQueryError } from '@motcua/client/errors';
import type { DeviceState } from '@motcua/contract';
import { deviceTime, stamp } from './clock.js';
import { Direct } from './direct.js';
import { uuid } from './identifiers.js';
import { Ownership } from './ownership.js';
import { Queue, type Unnumbered } from './queue.js';
import { isAboutKey, Sending } from './sending.js';

/** How often the server is asked what to do, with chance, so that the devices of a province do not ask in the same second; milliseconds. */
const ASK_EVERY = 240_000;
/** After a question that reached nobody. */
const ASK_AGAIN = 30_000;

/** What a rating says, before the device adds when. */
export type Given = Omit<Unnumbered, 'at' | 'session' | 'elapsed'>;

/** How trying a key ended. `kept`: the server could not be reached; the key is kept and tried again. */
export type Tried = 'good' | 'refused' | 'kept' | 'unreached';

/** The device: its key, its queue, and what the server wants of it. It knows nothing of screens. */
export class Station {
  queue: Queue | undefined;
  sending: Sending | undefined;
  /** False: this browser keeps nothing, so that ratings are sent one by one. Undefined until it is known. */
  keeps: boolean | undefined;
  /** Another tab has the queue. */
  elsewhere = false;
  /** The last question to the server was not answered; undefined before the first. */
  unreached: boolean | undefined;
  /** The last rating could not be stored, though this browser keeps things: there is no room. */
  full = false;
  /** The server does not know the key any more. */
  keyRefused = false;
  /** A key that waits for the server. */
  pending: string | undefined;
  /** Milliseconds by which the clock of the device is ahead. */
  ahead: number | undefined;
  /** Undefined where the browser does not say whether it keeps the storage for good. */
  persisted: boolean | undefined;

  readonly #direct = new Direct();
  /** What was sent directly, and may have arrived though nobody heard of it. */
  readonly #tried = new WeakMap<Given, Unnumbered>();
  #memory: { key: string; state: DeviceState } | undefined;
  #ownership: Ownership | undefined;
  #timer = 0;
  #ended = new AbortController();

  constructor(
    private readonly api: string,
    private readonly devices: () => Pick<Devices, 'open' | 'send'>,
    private readonly changed: () => void,
  ) {}

  /** Key, device and form in use; undefined before it was set up. */
  get current(): Pick<DeviceState, 'device' | 'form' | 'agency'> | undefined {
    return this.keeps === false ? this.#memory?.state : this.queue?.current;
  }

  get #key(): string | undefined {
    return this.keeps === false ? this.#memory?.key : this.queue?.current?.key;
  }

  /** @param key as it was taken from the page's address */
  async start(key: string | undefined): Promise<void> {
    const { signal } = this.#ended;
    try {
      this.queue = await Queue.open(this.api);
      if (signal.aborted) {
        this.queue.close();
        return;
      }
      this.pending = await this.queue.single('pending');
      this.keeps = true;
    } catch {
      this.keeps = false;
    }
    void this.#persist();
    window.addEventListener('online', this.#online, { signal });
    window.addEventListener('offline', this.#offline, { signal });
    const { queue } = this;
    if (queue) {
      this.sending = new Sending(queue, this.devices, this.changed);
      this.#ownership = new Ownership(this.api, queue, () => void this.#owned());
      this.#ownership.start();
    } else void this.#owned();
    if (key) await this.setUp(key);
    else if (this.pending) await this.setUp(this.pending);
    this.changed();
  }

  stop(): void {
    this.#ended.abort();
    this.#ended = new AbortController();
    clearTimeout(this.#timer);
    this.#ownership?.stop();
    this.sending?.stop();
    this.queue?.close();
  }

  async #owned(): Promise<void> {
    const had = !this.elsewhere;
    this.elsewhere = this.#ownership?.owned === false;
    // Another tab wrote meanwhile.
    if (!had && !this.elsewhere) await this.queue?.load().catch(() => undefined);
    if (!this.elsewhere) {
      this.sending?.wake();
      void this.ask();
    }
    this.changed();
  }

  async #persist(): Promise<void> {
    // Only there on pages with HTTPS.
    const storage = navigator.storage as StorageManager | undefined;
    this.persisted = await storage?.persist().catch(() => undefined);
    this.changed();
  }

  readonly #online = (): void => {
    this.sending?.now();
    void this.ask();
  };

  readonly #offline = (): void => {
    this.unreached = true;
    this.changed();
  };

  /** Tries a key, and keeps it where it is good. */
  async setUp(key: string): Promise<Tried> {
    const queue = this.keeps === false ? this.#direct.queue : uuid();
    try {
      const state = await this.devices().open({ key, queue });
      this.#met(state);
      await this.#keep(key, queue, state);
      this.pending = undefined;
      this.keyRefused = false;
      this.sending?.refusedKeys.delete(key);
      this.sending?.now();
      this.#askIn(ASK_EVERY);
      return 'good';
    } catch (error) {
      if (isAboutKey(error) || error instanceof InvalidQueryError) {
        if (this.pending === key) {
          this.pending = undefined;
          await this.queue?.forgetSingle('pending').catch(() => undefined);
        }
        return 'refused';
      }
      this.unreached = true;
      return (await this.#keepPending(key)) ? 'kept' : 'unreached';
    } finally {
      this.changed();
    }
  }

  async #keep(key: string, queue: string, state: DeviceState): Promise<void> {
    try {
      if (!this.queue) throw new TypeError();
      await this.queue.setUp(key, queue, state);
      this.keeps = true;
      this.#memory = undefined;
    } catch {
      this.keeps = false;
      this.#memory = { key, state };
    }
  }

  async #keepPending(key: string): Promise<boolean> {
    this.pending = key;
    this.#askIn(ASK_AGAIN);
    return this.queue?.changeSingle('pending', () => key).catch(() => false) ?? false;
  }

  #met({ now }: DeviceState): void {
    this.unreached = false;
    this.ahead = Date.now() - Date.parse(now);
  }

  #askIn(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.ask(), wait * (0.75 + Math.random() / 2));
  }

  /** Asks the server what to do: on or off, how to ask, what time it is. */
  async ask(): Promise<void> {
    const { signal } = this.#ended;
    const key = this.#key;
    if (this.pending) await this.setUp(this.pending);
    if (this.pending || !key || this.elsewhere) return;
    try {
      const queue = this.queue?.current?.queue ?? this.#direct.queue;
      const state = await this.devices().open({ key, queue }, { retries: 0, signal });
      this.#met(state);
      this.keyRefused = false;
      this.sending?.refusedKeys.delete(key);
      if (this.#memory) this.#memory.state = state;
      else await this.queue?.update(state).catch(() => undefined);
      this.#askIn(ASK_EVERY);
      this.sending?.wake();
    } catch (error) {
      if (signal.aborted) return;
      if (isAboutKey(error)) this.keyRefused = true;
      else this.unreached = true;
      this.#askIn(ASK_AGAIN);
    }
    this.changed();
  }

  /**
   * Takes a rating down. True once it is on the disk of the device or, where that cannot be, on the server; false: nobody knows that it is
   * anywhere, and the visitor has to be told.
   *
   * @param given the same object when it is tried again: it is then counted once
   */
  async give(given: Given): Promise<boolean> {
    const tried = this.#tried.get(given);
    const rating = tried ?? { ...given, at: deviceTime(), ...stamp() };
    const key = this.#key;
    if (!tried && (await this.#store(rating))) return true;
    // From now on it may be on the server: it must not get a number of the queue as well.
    this.#tried.set(given, rating);
    const sent = key !== undefined && (await this.#direct.send(this.devices(), key, rating));
    this.changed();
    return sent;
  }

  async #store(rating: Unnumbered): Promise<boolean> {
    const { queue } = this;
    const key = this.#key;
    if (!queue?.current || this.keeps === false) return false;
    try {
      await queue.add(rating);
      this.full = false;
      this.sending?.wake();
      return true;
    } catch {
      this.full = true;
      await queue.reopen().catch(() => undefined);
      // Someone cleared the storage of the browser: the device is still itself.
      if (!this.current && key) void this.setUp(key);
      return false;
    } finally {
      this.changed();
    }
  }

  async withdraw(): Promise<void> {
    this.#memory = undefined;
    await this.queue?.withdraw();
    this.pending = undefined;
    this.keyRefused = false;
    this.changed();
  }
}
