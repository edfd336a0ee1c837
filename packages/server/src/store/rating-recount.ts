import { type Kysely, type RawBuilder, sql } from 'kysely';
import { EVERY_AGENCY, EVERY_PROCEDURE } from './rating-counts.js';
import { COUNTS, IS_LATEST } from './rating-rows.js';
import type { RatingCountRow, Tables } from './tables.js';

/** What a count is, and what it should be; all are zero where there is no row, or should be none. */
export interface WrongCount {
  kept: RatingCountRow;
  recounted: RatingCountRow;
}

/** What a recount found. */
export interface Recount {
  /** Ratings that hold, without earlier revisions. */
  ratings: number;
  /** Counts that there should be. */
  counts: number;
  /** In no order. */
  wrong: WrongCount[];
}

type Place = Pick<RatingCountRow, 'procedure' | 'agency' | 'month' | 'channel'>;

/** Numbers as PostgreSQL gives them: sums are text. */
type Told = Record<'v1' | 's1' | 'd1' | 'l1' | 'v2' | 's2' | 'd2' | 'l2', number | string>;

/**
 * Counts every rating anew and compares; puts right what is wrong when asked. Its statements share nothing with those that count as ratings
 * come. On PostgreSQL whoever stores ratings waits meanwhile.
 */
export function recount(
  db: Kysely<Tables>,
  { repair, isPostgres }: { repair: boolean; isPostgres: boolean },
): Promise<Recount> {
  return db.transaction().execute(async (transaction) => {
    const run = async <Row>(statement: RawBuilder<Row>) => (await statement.execute(transaction)).rows;
    if (isPostgres) await run(sql`lock table rating, rating_review, rating_count in share row exclusive mode`);
    await run(HELD);
    await run(ANEW);
    const [all] = await run(sql<{ ratings: number | string | null; counts: number | string }>`select
      (select sum(v + s + d + l) from rating_held) as ratings, (select count(*) from rating_anew) as counts`);
    const wrong = await run(WRONG);
    if (repair && wrong.length > 0) {
      await run(sql`delete from rating_count`);
      await run(sql`insert into rating_count
        (procedure, agency, month, channel, very_satisfied, satisfied, dissatisfied, left_out)
        select procedure, agency, month, channel, v, s, d, l from rating_anew`);
    }
    await run(sql`drop table rating_anew`);
    await run(sql`drop table rating_held`);
    return { ratings: Number(all?.ratings ?? 0), counts: Number(all?.counts), wrong: wrong.map(pairOf) };
  });
}

/** Ratings that hold, by all that they are counted by. */
const HELD = sql`create temporary table rating_held as
  select month, agency, channel, procedure,
    sum(case when counts = 1 and level = 'very-satisfied' then 1 else 0 end) as v,
    sum(case when counts = 1 and level = 'satisfied' then 1 else 0 end) as s,
    sum(case when counts = 1 and level not in ('very-satisfied', 'satisfied') then 1 else 0 end) as d,
    sum(1 - counts) as l
  from (select substr(day, 1, 7) as month, agency, channel, procedure, level, ${COUNTS} as counts
    from rating where ${IS_LATEST}) as held
  group by month, agency, channel, procedure`;

const ANEW = sql`create temporary table rating_anew as
  select ${sql.lit(EVERY_PROCEDURE)} as procedure, agency, month, channel, sum(v) as v, sum(s) as s, sum(d) as d, sum(l) as l
    from rating_held group by agency, month, channel
  union all select procedure, agency, month, channel, v, s, d, l
    from rating_held where procedure <> ${sql.lit(EVERY_PROCEDURE)}
  union all select procedure, ${sql.lit(EVERY_AGENCY)}, month, channel, sum(v), sum(s), sum(d), sum(l)
    from rating_held where procedure <> ${sql.lit(EVERY_PROCEDURE)} group by procedure, month, channel`;

const WRONG = sql<Place & Told>`select procedure, agency, month, channel,
    sum(v1) as v1, sum(s1) as s1, sum(d1) as d1, sum(l1) as l1,
    sum(v2) as v2, sum(s2) as s2, sum(d2) as d2, sum(l2) as l2
  from (
    select procedure, agency, month, channel, very_satisfied as v1, satisfied as s1, dissatisfied as d1, left_out as l1,
      0 as v2, 0 as s2, 0 as d2, 0 as l2 from rating_count
    union all select procedure, agency, month, channel, 0, 0, 0, 0, v, s, d, l from rating_anew) as compared
  group by procedure, agency, month, channel
  having sum(v1) <> sum(v2) or sum(s1) <> sum(s2) or sum(d1) <> sum(d2) or sum(l1) <> sum(l2)`;

function pairOf({ procedure, agency, month, channel, ...told }: Place & Told): WrongCount {
  const place = { procedure, agency, month, channel };
  const row = (v: number | string, s: number | string, d: number | string, l: number | string): RatingCountRow => ({
    ...place,
    very_satisfied: Number(v),
    satisfied: Number(s),
    dissatisfied: Number(d),
    left_out: Number(l),
  });
  return {
    kept: row(told.v1, told.s1, told.d1, told.l1),
    recounted: row(told.v2, told.s2, told.d2, told.l2),
  };
}
