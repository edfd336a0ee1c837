import type { Device, DeviceRating, RatingForm } from '@motcua/contract';

/** One row of numbers: those of one device of the server, from the day its key was set here until the storage is cleared. */
export interface QueueRecord {
  /** Names it on the server. */
  queue: string;
  /** `mcd_…`; empty once it was taken off this device. */
  key: string;
  /** Highest number that was given. */
  last: number;
  /** As the server said last. */
  device: Device;
  form: RatingForm;
  /** Name of the agency. */
  agency: string;
  /** When ratings were last answered, by the clock of the device: milliseconds since 1970. */
  sentAt?: number;
  /** No number is given any more: the device goes on with another queue. */
  closed?: boolean;
}

/** A rating that waits for the server's answer. */
export interface WaitingRating extends DeviceRating {
  queue: string;
}

/** A rating that the server did not take, kept for staff. */
export interface RefusedRating extends WaitingRating {
  /** Why, in the server's words. */
  why: string;
}

/** Records that there is one of, by name. */
export interface Single {
  /** Id of the queue that is in use. */
  current: string;
  /** A key that was set while the server was out of reach. It is told once, so that it must not be lost. */
  pending: string;
  /** The tab that has the queue, where the browser has no locks, and how often it said so. */
  owner: { tab: string; beat: number };
}

export type StoreName = 'queues' | 'waiting' | 'refused' | 'single';

export function ended(request: IDBTransaction): Promise<void>;
export function ended<Value>(request: IDBRequest<Value>): Promise<Value>;
/** What a request gives, or that a transaction is committed. */
export function ended<Value>(request: IDBRequest<Value> | IDBTransaction): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    const failed = () => reject(request.error ?? new DOMException('', 'AbortError'));
    if (request instanceof IDBTransaction) {
      request.oncomplete = () => resolve(undefined);
      request.onabort = failed;
    } else {
      request.onsuccess = () => resolve(request.result);
      request.onerror = failed;
    }
  });
}

/** Milliseconds after which a database that does not open is taken for blocked. */
const OPEN_WITHIN = 8_000;

/**
 * The database of one API on this machine.
 *
 * @throws {DOMException} where the browser keeps nothing: blocked by policy, a private window, no room
 */
export class Database {
  readonly #database: IDBDatabase;

  private constructor(database: IDBDatabase) {
    this.#database = database;
    // Another tab wants to delete or change it: it must not wait for this one.
    database.onversionchange = () => database.close();
  }

  static async open(name: string): Promise<Database> {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      const database = request.result;
      database.createObjectStore('queues', { keyPath: 'queue' });
      for (const store of ['waiting', 'refused']) database.createObjectStore(store, { keyPath: ['queue', 'number'] });
      database.createObjectStore('single');
    };
    const late = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new DOMException('', 'TimeoutError')), OPEN_WITHIN),
    );
    return new Database(await Promise.race([ended(request), late]));
  }

  read(...stores: StoreName[]): IDBTransaction {
    return this.#database.transaction(stores);
  }

  /** Its completion says that what it wrote is on the disk, and not only on its way there. */
  write(...stores: StoreName[]): IDBTransaction {
    return this.#database.transaction(stores, 'readwrite', { durability: 'strict' });
  }

  close(): void {
    this.#database.close();
  }
}
