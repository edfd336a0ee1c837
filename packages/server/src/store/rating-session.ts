import { addDays } from '@motcua/calendar';
import type { RatingFlag } from '@motcua/contract';
import { type Kysely, sql } from 'kysely';
import { RatingTally } from './rating-counts.js';
import { latest, lockSubjects } from './rating-rows.js';
import type { DeviceSending, NewRating, StoredRating } from './rating-writer.js';
import type { RatingQueueRow, RatingRow, Tables } from './tables.js';

/** Rows of one statement; both engines limit how many values it may have. */
const ROWS_OF_A_STATEMENT = 500;
/** Days for which it is kept how much was given at a device in a minute: longer than a device may date back. */
const DAYS_OF_PACES = 60;

/** A rating that arrived; there is nothing to be stored of one that a device sent before. */
interface Item {
  name: string;
  hash: string;
  rating?: NewRating | undefined;
}

/** What holds of a subject. */
interface Held {
  row: RatingRow;
  counts: boolean;
  /** Whether someone decided: then its rules tell nothing any more. */
  isDecided: boolean;
}

/** One transaction that stores ratings. Whatever it decides by, it reads itself. */
export class RatingSession {
  readonly #db: Kysely<Tables>;
  readonly #isPostgres: boolean;
  /** By name: what was stored before, and what is stored now. */
  readonly #known = new Map<string, RatingRow>();
  readonly #held = new Map<string, Held>();
  /** Beyond the limit of their address, or of their device. */
  readonly #repeated = new Set<NewRating>();
  readonly #rushed = new Set<NewRating>();
  readonly #added: RatingRow[] = [];
  readonly #tally = new RatingTally();

  constructor(transaction: Kysely<Tables>, isPostgres: boolean) {
    this.#db = transaction;
    this.#isPostgres = isPostgres;
  }

  /** The last day on which one of the ratings that were stored was given; undefined when none was. */
  get lastDay(): string | undefined {
    return this.#added.reduce<string | undefined>(
      (last, { day }) => (last === undefined || day > last ? day : last),
      undefined,
    );
  }

  /** Forgets what addresses sent before a day, and when devices were used long before it. */
  async forget(before: string): Promise<void> {
    await this.#db.deleteFrom('rating_address').where('day', '<', before).execute();
    await this.#db.deleteFrom('rating_pace').where('period', '<', addDays(before, -DAYS_OF_PACES)).execute();
  }

  /** Stores the ratings of each caller, and gives what became of each of them. */
  async store(parts: readonly (readonly NewRating[] | DeviceSending)[]): Promise<StoredRating[][]> {
    await this.#readKnown(
      parts.flatMap((part): readonly { name: string }[] => ('named' in part ? part.named : part.map(({ row }) => row))),
    );
    const placed = await this.#placeSendings(parts.filter((part) => 'named' in part));
    const items = parts.map((part) =>
      'named' in part ? placed.get(part)! : part.map((rating) => ({ ...nameOf(rating), rating })),
    );
    await this.#readHeld(items.flat());
    await this.#countAddresses(items.flat());
    await this.#countPaces(items.flat());
    const stored = items.map((some) => some.map((item) => this.#take(item)));
    await this.#write();
    return stored;
  }

  async #readKnown(named: readonly { name: string }[]): Promise<void> {
    for (const some of slices(named)) {
      const names = some.map(({ name }) => name);
      const rows = await this.#db.selectFrom('rating').selectAll().where('name', 'in', names).execute();
      for (const row of rows) this.#known.set(row.name, row);
    }
  }

  /** Places what devices sent, one sending after another: each sees what the one before it left. */
  async #placeSendings(sendings: readonly DeviceSending[]): Promise<Map<DeviceSending, Item[]>> {
    const placed = new Map<DeviceSending, Item[]>();
    if (sendings.length === 0) return placed;
    const devices = [...new Set(sendings.map(({ device }) => device))].sort();
    await this.#lockDevices(devices);
    const queues = await this.#readQueues(devices);
    const taken = new Set<string>();
    for (const sending of sendings) {
      const { device, queue, named, place } = sending;
      const fresh = named.flatMap(({ name }, at) => {
        if (this.#known.has(name) || taken.has(name)) return [];
        taken.add(name);
        return [at];
      });
      if (fresh.length === 0) {
        placed.set(sending, [...named]);
        continue;
      }
      const key = keyOf(device, queue);
      const before = queues.get(key);
      const ratings = place(fresh, before);
      queues.set(key, queueAfter(before, sending, fresh, ratings));
      placed.set(
        sending,
        named.map((one, at) => ({ ...one, rating: ratings[fresh.indexOf(at)] })),
      );
    }
    await this.#writeQueues([...queues.values()]);
    return placed;
  }

  /** Nobody else stores anything of these devices until the transaction ends. */
  async #lockDevices(devices: readonly string[]): Promise<void> {
    await this.#db
      .insertInto('rating_device')
      .values(devices.map((device) => ({ device })))
      .onConflict((conflict) => conflict.column('device').doUpdateSet({ device: sql`excluded.device` }))
      .execute();
  }

  async #readQueues(devices: readonly string[]): Promise<Map<string, RatingQueueRow>> {
    const rows = await this.#db.selectFrom('rating_queue').selectAll().where('device', 'in', devices).execute();
    return new Map(rows.map((row) => [keyOf(row.device, row.queue), row]));
  }

  async #writeQueues(queues: readonly RatingQueueRow[]): Promise<void> {
    if (queues.length === 0) return;
    await this.#db
      .insertInto('rating_queue')
      .values(queues)
      .onConflict((conflict) =>
        conflict.columns(['device', 'queue']).doUpdateSet({
          highest: sql`excluded.highest`,
          count: sql`excluded.count`,
          day: sql`excluded.day`,
        }),
      )
      .execute();
  }

  /** What holds of subjects that can be rated once. */
  async #readHeld(items: readonly Item[]): Promise<void> {
    const subjects = [
      ...new Set(items.flatMap(({ rating }) => (rating?.once === undefined ? [] : [rating.row.subject]))),
    ].sort();
    for (const some of slices(subjects)) {
      const rows = await this.#db.selectFrom('rating').select('subject').where('subject', 'in', some).execute();
      if (rows.length === 0) continue;
      const found = [...new Set(rows.map(({ subject }) => subject))];
      if (this.#isPostgres) await lockSubjects(this.#db, found);
      const reviews = await this.#db
        .selectFrom('rating_review')
        .select('subject')
        .where('subject', 'in', found)
        .where('kind', '<>', 'appeal')
        .execute();
      const decided = new Set(reviews.map(({ subject }) => subject));
      for (const { counts, ...row } of await latest(this.#db).where('subject', 'in', found).execute()) {
        this.#held.set(row.subject, { row, counts: counts === 1, isDecided: decided.has(row.subject) });
      }
    }
  }

  /** Counts what addresses send in a day, and finds what is beyond their limits. */
  async #countAddresses(items: readonly Item[]): Promise<void> {
    const counted = new Map<string, { day: string; by: { rating: NewRating; most: number }[] }>();
    const seen = new Set<string>();
    for (const { name, rating } of items) {
      if (rating?.limits === undefined || this.#known.has(name) || seen.has(name)) continue;
      seen.add(name);
      for (const limit of rating.limits) {
        const entry = counted.get(limit.name) ?? { day: rating.row.day, by: [] };
        entry.by.push({ rating, most: limit.most });
        counted.set(limit.name, entry);
      }
    }
    const names = [...counted.keys()].sort();
    for (const some of slices(names)) {
      const rows = await this.#db
        .insertInto('rating_address')
        .values(some.map((name) => ({ name, day: counted.get(name)!.day, count: counted.get(name)!.by.length })))
        .onConflict((conflict) =>
          conflict.column('name').doUpdateSet({ count: sql`rating_address.count + excluded.count` }),
        )
        .returning(['name', 'count'])
        .execute();
      for (const { name, count } of rows) {
        const { by } = counted.get(name)!;
        by.forEach(({ rating, most }, at) => {
          if (count - by.length + at + 1 > most) this.#repeated.add(rating);
        });
      }
    }
  }

  /** Counts what is given at devices in a minute or on a day, and finds what is too much. All of these devices are locked. */
  async #countPaces(items: readonly Item[]): Promise<void> {
    const counted = new Map<string, { device: string; period: string; by: { rating: NewRating; most: number }[] }>();
    for (const { rating } of items) {
      if (rating?.pace === undefined) continue;
      const { device, period, most } = rating.pace;
      const key = keyOf(device, period);
      const entry = counted.get(key) ?? { device, period, by: [] };
      entry.by.push({ rating, most });
      counted.set(key, entry);
    }
    for (const some of slices([...counted.values()])) {
      const rows = await this.#db
        .insertInto('rating_pace')
        .values(some.map(({ device, period, by }) => ({ device, period, count: by.length })))
        .onConflict((conflict) =>
          conflict.columns(['device', 'period']).doUpdateSet({ count: sql`rating_pace.count + excluded.count` }),
        )
        .returningAll()
        .execute();
      for (const { device, period, count } of rows) {
        const { by } = counted.get(keyOf(device, period))!;
        by.forEach(({ rating, most }, at) => {
          if (count - by.length + at + 1 > most) this.#rushed.add(rating);
        });
      }
    }
  }

  #take({ name, hash, rating }: Item): StoredRating {
    const known = this.#known.get(name);
    if (known !== undefined) {
      return known.hash === hash ? { outcome: 'known', row: known } : { outcome: 'already-different' };
    }
    const { row, once } = rating!;
    const held = this.#held.get(row.subject);
    if (once === undefined || (held === undefined && once.closed === undefined)) {
      return { outcome: 'stored', row: this.#add(rating!, { revision: 1, changeable_until: once?.until ?? null }) };
    }
    if (held === undefined) return { outcome: once.closed! };
    const { revision, day, changeable_until } = held.row;
    if (changeable_until === null || changeable_until <= once.now) return { outcome: 'already-rated' };
    // It stays in the month in which it was given: what was said of that month moves only by what was said.
    return { outcome: 'changed', row: this.#add(rating!, { revision: revision + 1, day, changeable_until }) };
  }

  #add(rating: NewRating, more: Pick<RatingRow, 'revision' | 'changeable_until'> & Partial<RatingRow>): RatingRow {
    const row: RatingRow = { ...rating.row, ...more };
    if (this.#repeated.has(rating)) row.flags = flagged(row.flags, 'address');
    if (this.#rushed.has(rating)) row.flags = flagged(row.flags, 'rhythm');
    const before = this.#held.get(row.subject);
    if (before) this.#tally.add(before.row, before.counts, -1);
    const counts = before?.isDecided ? before.counts : row.flags === '';
    this.#tally.add(row, counts);
    if (rating.once) this.#held.set(row.subject, { row, counts, isDecided: before?.isDecided ?? false });
    this.#known.set(row.name, row);
    this.#added.push(row);
    return row;
  }

  async #write(): Promise<void> {
    // In one order, so that two servers with the same ratings wait for each other and do not block each other.
    const rows = this.#added.sort((a, b) =>
      a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : a.revision - b.revision,
    );
    for (const some of slices(rows)) await this.#db.insertInto('rating').values(some).execute();
    await this.#tally.write(this.#db);
  }
}

function nameOf({ row: { name, hash } }: NewRating): { name: string; hash: string } {
  return { name, hash };
}

function flagged(flags: string, flag: RatingFlag): string {
  return flags === '' ? flag : `${flags} ${flag}`;
}

function keyOf(device: string, name: string): string {
  return `${device}\0${name}`;
}

function queueAfter(
  before: RatingQueueRow | undefined,
  { device, queue, named }: DeviceSending,
  fresh: readonly number[],
  ratings: readonly NewRating[],
): RatingQueueRow {
  const last = fresh.at(-1)!;
  const { number } = named[last]!;
  const count = (before?.count ?? 0) + fresh.length;
  if (before !== undefined && before.highest > number) return { ...before, count };
  return { device, queue, highest: number, count, day: ratings.at(-1)!.row.day };
}

function* slices<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let at = 0; at < rows.length; at += ROWS_OF_A_STATEMENT) yield rows.slice(at, at + ROWS_OF_A_STATEMENT);
}
