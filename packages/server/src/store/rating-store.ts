import type { RatingChannel } from '@motcua/contract';
import type { Kysely, SelectQueryBuilder } from 'kysely';
import { EVERY_AGENCY, EVERY_PROCEDURE, RatingTally } from './rating-counts.js';
import { type DevicePeriod, leaveOut } from './rating-leave-out.js';
import { recount, type Recount } from './rating-recount.js';
import { COUNTS, type KeptRating, latest, lockSubjects, withReviews } from './rating-rows.js';
import { type DeviceSending, type NewRating, RatingWriter, type StoredRating } from './rating-writer.js';
import { retried } from './retried.js';
import type { RatingCountRow, RatingQueueRow, RatingReviewRow, RatingRow, Tables } from './tables.js';

/** Which ratings are listed; a member that is absent leaves nothing out. */
export interface RatingFilter {
  /** Ids of agencies. */
  agencies?: readonly string[];
  /** First and last day. */
  from?: string;
  to?: string;
  channel?: RatingChannel;
  /** True: only those that are left out. False: only those that count. */
  leftOut?: boolean;
  /** True: only those with a comment. */
  commented?: boolean;
}

/** Where a page of a list goes on: after this rating. */
export type RatingPlace = Pick<RatingRow, 'day' | 'subject'>;

/** Which counts are read. */
export interface CountFilter {
  /** First and last month, `2026-11`. */
  from: string;
  to: string;
  /** Id of one, `EVERY_AGENCY` for all together (beside a procedure only); each of them when absent. */
  agency?: string;
  /** Code of one, `EVERY_PROCEDURE` for all together; each of them when absent. */
  procedure?: string;
}

/** Which counts are added up. */
export interface SumFilter extends CountFilter {
  channels: readonly RatingChannel[];
}

/** What sums are told by. */
export type SumColumn = 'agency' | 'procedure' | 'channel' | 'month';

/** Ratings counted together. */
export interface RatingSum {
  verySatisfied: number;
  satisfied: number;
  dissatisfied: number;
  leftOut: number;
}

/**
 * Ratings at rest. Rows are only added; what is counted of them changes in the same transaction, so that it is true whenever someone
 * looks.
 */
export class RatingStore {
  readonly #db: Kysely<Tables>;
  readonly #isPostgres: boolean;
  readonly #writer: RatingWriter;

  constructor(db: Kysely<Tables>, kind: 'sqlite' | 'postgres') {
    this.#db = db;
    this.#isPostgres = kind === 'postgres';
    this.#writer = new RatingWriter(db, this.#isPostgres);
  }

  /** Stores ratings, those of many callers in one transaction; what is told `stored` or `changed` is on the disk. */
  add(ratings: readonly NewRating[]): Promise<StoredRating[]> {
    return this.#writer.add(ratings);
  }

  /** Stores what a device sent, in the order of its numbers. */
  addOfDevice(sending: DeviceSending): Promise<StoredRating[]> {
    return this.#writer.addOfDevice(sending);
  }

  /** The rating of a subject as it is now; undefined where there is none. */
  async find(subject: string): Promise<KeptRating | undefined> {
    const rows = await latest(this.#db).where('rating.subject', '=', subject).execute();
    return (await withReviews(this.#db, rows))[0];
  }

  /**
   * Ratings, newest day first, at most `limit`; those of a day stand in no order that tells anything.
   *
   * @example
   * const page = await store.ratings.list({ agencies: ['xa'], leftOut: true }, { limit: 50 });
   * const next = await store.ratings.list({ agencies: ['xa'], leftOut: true }, { limit: 50, after: page.at(-1)?.row });
   */
  async list(
    { agencies, from, to, channel, leftOut, commented }: RatingFilter,
    { limit, after }: { limit: number; after?: RatingPlace | undefined },
  ): Promise<KeptRating[]> {
    let query = latest(this.#db).orderBy('rating.day', 'desc').orderBy('rating.subject').limit(limit);
    if (agencies?.length === 0) return [];
    if (agencies) query = query.where('rating.agency', 'in', agencies);
    if (from !== undefined) query = query.where('rating.day', '>=', from);
    if (to !== undefined) query = query.where('rating.day', '<=', to);
    if (channel !== undefined) query = query.where('rating.channel', '=', channel as RatingRow['channel']);
    if (leftOut !== undefined) query = query.where(COUNTS, '=', leftOut ? 0 : 1);
    if (commented) query = query.where('rating.comment', 'is not', null);
    if (after) {
      query = query
        .where('rating.day', '<=', after.day)
        .where((where) => where.or([where('rating.day', '<', after.day), where('rating.subject', '>', after.subject)]));
    }
    return withReviews(this.#db, await query.execute());
  }

  /**
   * Keeps what was asked or decided about a rating. A decision holds from now on, and the counts follow in the same transaction; an
   * appeal changes nothing. Gives the rating as it is then; undefined where there is none.
   */
  review(subject: string, review: Omit<RatingReviewRow, 'subject' | 'number'>): Promise<KeptRating | undefined> {
    return retried(() =>
      this.#db.transaction().execute(async (transaction) => {
        if (this.#isPostgres) await lockSubjects(transaction, [subject]);
        const rows = await latest(transaction).where('rating.subject', '=', subject).execute();
        const [before] = await withReviews(transaction, rows);
        if (before === undefined) return undefined;
        const added = { ...review, subject, number: before.reviews.length + 1 };
        await transaction.insertInto('rating_review').values(added).execute();
        const counts = review.kind === 'appeal' ? before.counts : review.kind === 'counted';
        if (counts !== before.counts) {
          const tally = new RatingTally();
          tally.add(before.row, before.counts, -1);
          tally.add(before.row, counts);
          await tally.write(transaction);
        }
        return { row: before.row, counts, reviews: [...before.reviews, added] };
      }),
    );
  }

  /**
   * Leaves out whatever counts of a device and a period, as if it had been decided about each: the counts follow in the same transaction,
   * and what is left out already stays as it is. Gives how many there were.
   *
   * @example
   * await store.ratings.leaveOut({ device, from: '2026-11-20', to: '2026-11-29' }, { day: '2026-11-29', reason, by });
   */
  leaveOut(period: DevicePeriod, review: Pick<RatingReviewRow, 'day' | 'reason' | 'by'>): Promise<number> {
    return retried(() =>
      this.#db.transaction().execute((transaction) => leaveOut(transaction, this.#isPostgres, period, review)),
    );
  }

  /** What is counted, in no order. */
  counts(filter: CountFilter): Promise<RatingCountRow[]> {
    return this.#counted(filter).selectAll().execute();
  }

  /** Counts every rating anew and compares with what is counted; `repair` puts right what is wrong. */
  recount({ repair = false }: { repair?: boolean } = {}): Promise<Recount> {
    return recount(this.#db, { repair, isPostgres: this.#isPostgres });
  }

  /** What is counted, added up for each value of one column; in no order. */
  async sums({ channels, ...filter }: SumFilter, by: SumColumn): Promise<Map<string, RatingSum>> {
    const rows = await this.#counted(filter)
      .where('channel', 'in', channels)
      .select((select) => [
        select.ref(by).as('key'),
        select.fn.sum<number | string>('very_satisfied').as('verySatisfied'),
        select.fn.sum<number | string>('satisfied').as('satisfied'),
        select.fn.sum<number | string>('dissatisfied').as('dissatisfied'),
        select.fn.sum<number | string>('left_out').as('leftOut'),
      ])
      .groupBy(by)
      .execute();
    // PostgreSQL gives sums as text.
    return new Map(
      rows.map(({ key, verySatisfied, satisfied, dissatisfied, leftOut }) => [
        key,
        {
          verySatisfied: Number(verySatisfied),
          satisfied: Number(satisfied),
          dissatisfied: Number(dissatisfied),
          leftOut: Number(leftOut),
        },
      ]),
    );
  }

  /** What arrived of each queue of these devices. */
  async queues(devices: readonly string[]): Promise<RatingQueueRow[]> {
    if (devices.length === 0) return [];
    return this.#db.selectFrom('rating_queue').selectAll().where('device', 'in', devices).execute();
  }

  /** What arrived of one queue; undefined before anything did. */
  queue(device: string, queue: string): Promise<RatingQueueRow | undefined> {
    return this.#db
      .selectFrom('rating_queue')
      .selectAll()
      .where('device', '=', device)
      .where('queue', '=', queue)
      .executeTakeFirst();
  }

  #counted({ from, to, agency, procedure }: CountFilter): SelectQueryBuilder<Tables, 'rating_count', object> {
    const query = this.#db.selectFrom('rating_count').where('month', '>=', from).where('month', '<=', to);
    const ofAgency =
      agency === undefined ? query.where('agency', '<>', EVERY_AGENCY) : query.where('agency', '=', agency);
    return procedure === undefined
      ? ofAgency.where('procedure', '<>', EVERY_PROCEDURE)
      : ofAgency.where('procedure', '=', procedure);
  }
}
