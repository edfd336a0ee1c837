import { type Kysely, sql } from 'kysely';
import { EVERY_AGENCY, EVERY_PROCEDURE } from './rating-counts.js';
import { COUNTS, IS_LATEST } from './rating-rows.js';
import type { RatingCountRow, Tables } from './tables.js';

/** Rows of one statement; both engines limit how many values it may have. */
const ROWS_OF_A_STATEMENT = 500;

/** What a count is, and what it should be; all are zero where there is no row, or should be none. */
export interface WrongCount {
  kept: RatingCountRow;
  recounted: RatingCountRow;
}

/** As it is counted anew: PostgreSQL gives sums as text. */
type CountedRow = Pick<RatingCountRow, 'month' | 'agency' | 'channel' | 'procedure'> &
  Record<'very_satisfied' | 'satisfied' | 'dissatisfied' | 'left_out', number | string>;

/** What a recount found. */
export interface Recount {
  /** Ratings that hold, without earlier revisions. */
  ratings: number;
  /** Counts that were compared. */
  counts: number;
  wrong: WrongCount[];
}

/**
 * Counts every rating anew and compares; puts right what is wrong when asked. On PostgreSQL nothing else is counted meanwhile: whoever stores
 * ratings waits.
 */
export function recount(
  db: Kysely<Tables>,
  { repair, isPostgres }: { repair: boolean; isPostgres: boolean },
): Promise<Recount> {
  return db.transaction().execute(async (transaction) => {
    if (isPostgres)
      await sql`lock table rating, rating_review, rating_count in share row exclusive mode`.execute(transaction);
    const { ratings, rows } = await countAnew(transaction);
    const kept = new Map(
      (await transaction.selectFrom('rating_count').selectAll().execute()).map((row) => [keyOf(row), row]),
    );
    const wrong: WrongCount[] = [];
    for (const key of new Set([...rows.keys(), ...kept.keys()])) {
      const none = {
        ...(rows.get(key) ?? kept.get(key))!,
        very_satisfied: 0,
        satisfied: 0,
        dissatisfied: 0,
        left_out: 0,
      };
      const pair = { kept: kept.get(key) ?? none, recounted: rows.get(key) ?? none };
      if (!isSame(pair.kept, pair.recounted)) wrong.push(pair);
    }
    if (repair && wrong.length > 0) {
      await transaction.deleteFrom('rating_count').execute();
      const all = [...rows.values()];
      for (let at = 0; at < all.length; at += ROWS_OF_A_STATEMENT) {
        await transaction
          .insertInto('rating_count')
          .values(all.slice(at, at + ROWS_OF_A_STATEMENT))
          .execute();
      }
    }
    return { ratings, counts: rows.size, wrong };
  });
}

/** What is to be counted, from the ratings alone: by statements that share nothing with those that count as ratings come. */
async function countAnew(db: Kysely<Tables>): Promise<{ ratings: number; rows: Map<string, RatingCountRow> }> {
  const { rows: found } = await sql<CountedRow>`
    select month, agency, channel, procedure,
      sum(case when counts = 1 and level = 'very-satisfied' then 1 else 0 end) as very_satisfied,
      sum(case when counts = 1 and level = 'satisfied' then 1 else 0 end) as satisfied,
      sum(case when counts = 1 and level not in ('very-satisfied', 'satisfied') then 1 else 0 end) as dissatisfied,
      sum(1 - counts) as left_out
    from (select substr(day, 1, 7) as month, agency, channel, procedure, level, ${COUNTS} as counts
      from rating where ${IS_LATEST}) as held
    group by month, agency, channel, procedure`.execute(db);
  const rows = new Map<string, RatingCountRow>();
  let ratings = 0;
  for (const one of found) {
    const { month, agency, channel, procedure } = one;
    const numbers = {
      very_satisfied: Number(one.very_satisfied),
      satisfied: Number(one.satisfied),
      dissatisfied: Number(one.dissatisfied),
      left_out: Number(one.left_out),
    };
    ratings += numbers.very_satisfied + numbers.satisfied + numbers.dissatisfied + numbers.left_out;
    const places = [
      { procedure: EVERY_PROCEDURE, agency },
      ...(procedure === EVERY_PROCEDURE
        ? []
        : [
            { procedure, agency },
            { procedure, agency: EVERY_AGENCY },
          ]),
    ];
    for (const place of places) {
      const key = keyOf({ ...place, month, channel });
      const before = rows.get(key);
      rows.set(key, {
        ...place,
        month,
        channel,
        very_satisfied: (before?.very_satisfied ?? 0) + numbers.very_satisfied,
        satisfied: (before?.satisfied ?? 0) + numbers.satisfied,
        dissatisfied: (before?.dissatisfied ?? 0) + numbers.dissatisfied,
        left_out: (before?.left_out ?? 0) + numbers.left_out,
      });
    }
  }
  return { ratings, rows };
}

function keyOf({
  procedure,
  agency,
  month,
  channel,
}: Pick<RatingCountRow, 'procedure' | 'agency' | 'month' | 'channel'>): string {
  return JSON.stringify([procedure, agency, month, channel]);
}

function isSame(a: RatingCountRow, b: RatingCountRow): boolean {
  return (
    a.very_satisfied === b.very_satisfied &&
    a.satisfied === b.satisfied &&
    a.dissatisfied === b.dissatisfied &&
    a.left_out === b.left_out
  );
}
