import type { DeviceRating, DeviceState, RatingResult } from '@motcua/contract';
import { Database, ended, type QueueRecord, type RefusedRating, type Single, type WaitingRating } from './database.js';
import { uuid } from './identifiers.js';

/** A rating before it has its number. */
export type Unnumbered = Omit<DeviceRating, 'number'>;

/** What waits of one queue, to be sent together. */
export interface Batch {
  record: QueueRecord;
  ratings: WaitingRating[];
}

/** Every number of a queue. */
const all = (queue: string) => IDBKeyRange.bound([queue, 0], [queue, Infinity]);

/**
 * Ratings on the disk of the device, until the server has said of each what became of it. Numbers are given in the transaction that stores
 * the rating, so that there is no gap and none twice, whatever is killed when.
 */
export class Queue {
  /** Ratings that wait, of all queues. */
  waiting = 0;
  refused = 0;
  current?: QueueRecord | undefined;

  private constructor(
    private readonly name: string,
    private database: Database,
  ) {}

  /** @throws {DOMException} where the browser keeps nothing */
  static async open(api: string): Promise<Queue> {
    const name = `motcua-kiosk ${api}`;
    const queue = new Queue(name, await Database.open(name));
    await queue.load();
    return queue;
  }

  /** Browsers close a database when they clear or lack room. @throws {DOMException} */
  async reopen(): Promise<void> {
    this.database.close();
    this.database = await Database.open(this.name);
    await this.load();
  }

  close(): void {
    this.database.close();
  }

  /** Reads anew how many wait and which queue is in use: in one transaction, so that it ends before what is written after it. */
  async load(): Promise<void> {
    const work = this.database.read('queues', 'waiting', 'refused', 'single');
    const [waiting, refused, current, records] = await Promise.all([
      ended(work.objectStore('waiting').count()),
      ended(work.objectStore('refused').count()),
      ended(work.objectStore('single').get('current') as IDBRequest<string | undefined>),
      ended(work.objectStore('queues').getAll() as IDBRequest<QueueRecord[]>),
    ]);
    this.waiting = waiting;
    this.refused = refused;
    this.current = records.find(({ queue }) => queue === current);
  }

  async single<Name extends keyof Single>(name: Name): Promise<Single[Name] | undefined> {
    const store = this.database.read('single').objectStore('single');
    return ended(store.get(name) as IDBRequest<Single[Name] | undefined>);
  }

  /** Reads and writes one record in one transaction; nothing is written where `change` gives undefined. */
  async changeSingle<Name extends keyof Single>(
    name: Name,
    change: (now: Single[Name] | undefined) => Single[Name] | undefined,
  ): Promise<boolean> {
    const work = this.database.write('single');
    const store = work.objectStore('single');
    const next = change(await ended(store.get(name) as IDBRequest<Single[Name] | undefined>));
    if (next !== undefined) store.put(next, name);
    await ended(work);
    return next !== undefined;
  }

  async forgetSingle(name: keyof Single): Promise<void> {
    const work = this.database.write('single');
    work.objectStore('single').delete(name);
    await ended(work);
  }

  /**
   * Takes up what the server said to a key. The same device goes on with its numbers; another gets a queue of its own, and what waits of the
   * earlier one is still sent with the earlier key.
   *
   * @param asked id of the queue that the server was asked with
   */
  async setUp(key: string, asked: string, state: DeviceState): Promise<void> {
    const work = this.database.write('queues', 'single');
    const queues = work.objectStore('queues');
    const known = (await ended(queues.getAll() as IDBRequest<QueueRecord[]>)).findLast(
      ({ device, closed }) => device.id === state.device.id && !closed,
    );
    const { device, form, agency } = state;
    const record = { ...(known ?? { queue: asked, last: 0 }), key, device, form, agency };
    queues.put(record);
    work.objectStore('single').put(record.queue, 'current');
    work.objectStore('single').delete('pending');
    await ended(work);
    this.current = record;
  }

  /**
   * Keeps what the server said about the device. Where more arrived than this device remembers to have given, its storage is an old
   * copy: it goes on with a new queue, because numbers must not mean two things.
   */
  async update({ device, form, agency, arrived }: DeviceState): Promise<void> {
    const { current } = this;
    if (!current) return;
    const work = this.database.write('queues', 'single');
    const queues = work.objectStore('queues');
    const now = (await ended(queues.get(current.queue) as IDBRequest<QueueRecord | undefined>)) ?? current;
    let record: QueueRecord = { ...now, device, form, agency };
    if (arrived.highest > record.last) {
      queues.put({ ...record, closed: true });
      record = { ...record, queue: uuid(), last: 0 };
      work.objectStore('single').put(record.queue, 'current');
    }
    queues.put(record);
    await ended(work);
    this.current = record;
  }

  /**
   * Stores a rating under the next number. Resolved once it is on the disk.
   *
   * @throws {DOMException} it is not stored; no number is spent
   */
  async add(rating: Unnumbered): Promise<void> {
    const work = this.database.write('queues', 'waiting');
    const done = ended(work);
    // Told by `done`.
    done.catch(() => undefined);
    let record: QueueRecord;
    try {
      const queues = work.objectStore('queues');
      record = await ended(queues.get(this.current!.queue) as IDBRequest<QueueRecord>);
      record.last += 1;
      work.objectStore('waiting').add({ ...rating, queue: record.queue, number: record.last } satisfies WaitingRating);
      queues.put(record);
    } catch (error) {
      // It must not be committed by half: the number belongs to the rating.
      work.abort();
      throw error;
    }
    await done;
    this.current!.last = record.last;
    this.waiting += 1;
  }

  /**
   * The oldest that wait and can be sent, at most `most`, all of one queue; undefined when there are none.
   *
   * @param refused keys that the server does not take any more
   */
  async next(most: number, refused: ReadonlySet<string>): Promise<Batch | undefined> {
    const work = this.database.read('queues', 'waiting');
    const records = await ended(work.objectStore('queues').getAll() as IDBRequest<QueueRecord[]>);
    for (const record of records) {
      if (!record.key || refused.has(record.key)) continue;
      const request = work.objectStore('waiting').getAll(all(record.queue), most) as IDBRequest<WaitingRating[]>;
      const ratings = await ended(request);
      if (ratings.length > 0) return { record, ratings };
    }
    return undefined;
  }

  /** Takes away what the server has, and puts aside what it refused. */
  async settle({ record, ratings }: Batch, results: readonly RatingResult[]): Promise<void> {
    const work = this.database.write('queues', 'waiting', 'refused');
    const waiting = work.objectStore('waiting');
    const aside: RefusedRating[] = [];
    ratings.forEach((rating, index) => {
      const { outcome, problem } = results[index]!;
      if (outcome !== 'stored' && outcome !== 'known') aside.push({ ...rating, why: problem?.detail ?? outcome });
    });
    // They are the lowest numbers that wait, without one between them that is not answered.
    waiting.delete(IDBKeyRange.bound([record.queue, ratings[0]!.number], [record.queue, ratings.at(-1)!.number]));
    for (const rating of aside) work.objectStore('refused').put(rating);
    const queues = work.objectStore('queues');
    const now = await ended(queues.get(record.queue) as IDBRequest<QueueRecord>);
    now.sentAt = Date.now();
    queues.put(now);
    await ended(work);
    if (this.current?.queue === now.queue) this.current.sentAt = now.sentAt;
    this.waiting -= ratings.length;
    this.refused += aside.length;
  }

  /** Those that were refused last, newest first. */
  async lastRefused(most: number): Promise<RefusedRating[]> {
    const found: RefusedRating[] = [];
    const request = this.database.read('refused').objectStore('refused').openCursor(null, 'prev');
    await new Promise<void>((resolve, reject) => {
      request.onerror = () => reject(request.error!);
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor || found.push(cursor.value as RefusedRating) >= most) resolve();
        else cursor.continue();
      };
    });
    return found;
  }

  /** All that is kept, in pieces: of a week there are tens of thousands. */
  async *everything(store: 'waiting' | 'refused', piece = 2_000): AsyncGenerator<WaitingRating[]> {
    let after: IDBKeyRange | null = null;
    for (;;) {
      const request = this.database.read(store).objectStore(store).getAll(after, piece);
      const ratings = (await ended(request)) as WaitingRating[];
      const last = ratings.at(-1);
      if (!last) return;
      yield ratings;
      after = IDBKeyRange.lowerBound([last.queue, last.number], true);
    }
  }

  /** Takes the key off this device. What waits stays, and goes on when the same device is set up again. */
  async withdraw(): Promise<void> {
    const { current } = this;
    const work = this.database.write('queues', 'single');
    const queues = work.objectStore('queues');
    if (current) {
      const now = await ended(queues.get(current.queue) as IDBRequest<QueueRecord>);
      queues.put({ ...now, key: '' });
    }
    work.objectStore('single').delete('current');
    work.objectStore('single').delete('pending');
    await ended(work);
    this.current = undefined;
  }
}
