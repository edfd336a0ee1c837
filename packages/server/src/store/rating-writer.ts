import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { RatingSession } from './rating-session.js';
import { retried } from './retried.js';
import type { RatingQueueRow, RatingRow, Tables } from './tables.js';

/** Ratings of one transaction at most, so that nobody waits long for those of others. */
const MOST_TOGETHER = 500;

/** A rating to be stored. */
export interface NewRating {
  /** As it is stored, unless it changes an earlier one. */
  row: Omit<RatingRow, 'revision' | 'changeable_until'>;
  /** Of a dossier: one each, and how it can be changed. */
  once?: {
    /** UTC, ISO 8601. */
    now: string;
    /** Until when the first one may be changed. */
    until: string;
    /** Why no first one is taken now; one that there is may still be changed. */
    closed?: 'not-yet' | 'too-late';
  };
  /** What its address is counted under, and beyond how many of the day it is flagged `address`. */
  limits?: readonly { name: string; most: number }[];
  /** At a device: the minute or day in which it is counted, as in `rating_pace`, and beyond how many of it is flagged `rhythm`. */
  pace?: { device: string; period: string; most: number };
}

/** What a device sent. */
export interface DeviceSending {
  device: string;
  queue: string;
  /** Names of its ratings with their numbers, in the order of the numbers. */
  named: readonly { name: string; hash: string; number: number }[];
  /**
   * Makes the rows of those that are new, told by their places in `named`, by what has arrived of the queue. It is called within the
   * transaction, and again when that is done again.
   */
  place: (fresh: readonly number[], before: RatingQueueRow | undefined) => NewRating[];
}

/** What became of a rating; `row` is what holds now. */
export type StoredRating =
  | { outcome: 'stored' | 'changed' | 'known'; row: RatingRow }
  | { outcome: 'already-different' | 'already-rated' | 'not-yet' | 'too-late' };

/** What is stored together: the ratings of one caller. */
type Part = readonly NewRating[] | DeviceSending;

interface Waiting {
  part: Part;
  resolve: (stored: StoredRating[]) => void;
  reject: (error: unknown) => void;
}

/**
 * Gathers what comes at the same time into one transaction, and answers when that is committed: a sync of the disk serves all who wait
 * for it.
 */
export class RatingWriter {
  readonly #db: Kysely<Tables>;
  readonly #isPostgres: boolean;
  #waiting: Waiting[] = [];
  #isRunning = false;
  /** The last day of which this server has stored a rating. */
  #today = '';

  constructor(db: Kysely<Tables>, isPostgres: boolean) {
    this.#db = db;
    this.#isPostgres = isPostgres;
  }

  add(ratings: readonly NewRating[]): Promise<StoredRating[]> {
    return ratings.length === 0 ? Promise.resolve([]) : this.#enqueue(ratings);
  }

  addOfDevice(sending: DeviceSending): Promise<StoredRating[]> {
    return this.#enqueue(sending);
  }

  #enqueue(part: Part): Promise<StoredRating[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ part, resolve, reject });
      if (!this.#isRunning) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#waiting.length > 0) {
      // Requests that have arrived by now are read first, so that they are in it.
      await nextTurn();
      await this.#storeTogether(this.#take());
    }
    this.#isRunning = false;
  }

  #take(): Waiting[] {
    let size = 0;
    let count = 0;
    for (const { part } of this.#waiting) {
      size += 'named' in part ? part.named.length : part.length;
      if (count > 0 && size > MOST_TOGETHER) break;
      count += 1;
    }
    return this.#waiting.splice(0, count);
  }

  async #storeTogether(group: readonly Waiting[]): Promise<void> {
    try {
      const stored = await this.#store(group.map(({ part }) => part));
      group.forEach(({ resolve }, at) => resolve(stored[at]!));
    } catch (error) {
      // Nobody is to fail because of what another one sent.
      if (group.length === 1) group[0]!.reject(error);
      else for (const one of group) await this.#storeTogether([one]);
    }
  }

  async #store(parts: readonly Part[]): Promise<StoredRating[][]> {
    const { stored, lastDay } = await retried(() =>
      this.#db.transaction().execute(async (transaction) => {
        const session = new RatingSession(transaction, this.#isPostgres);
        const stored = await session.store(parts);
        const { lastDay = '' } = session;
        // With the first rating of a day.
        if (lastDay > this.#today) await session.forget(lastDay);
        return { stored, lastDay };
      }),
    );
    if (lastDay > this.#today) this.#today = lastDay;
    return stored;
  }
}
