import { type Kysely, type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { RatingReviewRow, RatingRow, Tables } from './tables.js';

/** A rating with what was decided about it. */
export interface KeptRating {
  /** Its latest revision. */
  row: RatingRow;
  /** Whether it counts, by the last decision or else by its rules. */
  counts: boolean;
  /** Oldest first. */
  reviews: RatingReviewRow[];
}

/** 1 where a rating counts: by the last decision, else by its rules. */
export const COUNTS: RawBuilder<number> = sql`coalesce(
  (select case decided.kind when 'counted' then 1 else 0 end from rating_review as decided
    where decided.subject = rating.subject and decided.kind <> 'appeal' order by decided.number desc limit 1),
  case rating.flags when '' then 1 else 0 end)`;

/** True of the revision that holds. */
export const IS_LATEST: RawBuilder<boolean> = sql`not exists (select 1 from rating as later
  where later.subject = rating.subject and later.revision > rating.revision)`;

/** A rating as it holds now. */
export type LatestRating = RatingRow & { counts: number };

/** Ratings as they hold now, to be narrowed down. */
export function latest(db: Kysely<Tables>): SelectQueryBuilder<Tables, 'rating', LatestRating> {
  return db.selectFrom('rating').selectAll().select(COUNTS.as('counts')).where(IS_LATEST);
}

/** Puts to ratings what was decided about them. */
export async function withReviews(db: Kysely<Tables>, rows: readonly LatestRating[]): Promise<KeptRating[]> {
  if (rows.length === 0) return [];
  const found = await db
    .selectFrom('rating_review')
    .selectAll()
    .where(
      'subject',
      'in',
      rows.map((row) => row.subject),
    )
    .orderBy('number')
    .execute();
  return rows.map(({ counts, ...row }) => ({
    row,
    counts: counts === 1,
    reviews: found.filter(({ subject }) => subject === row.subject),
  }));
}

/**
 * On PostgreSQL, lets nobody else change these ratings until the transaction ends. What is decided by must be read after it: before, another
 * may have changed it.
 */
export async function lockSubjects(transaction: Kysely<Tables>, subjects: readonly string[]): Promise<void> {
  await transaction
    .selectFrom('rating')
    .select('subject')
    .where('subject', 'in', subjects)
    .where('revision', '=', 1)
    .orderBy('subject')
    .forUpdate()
    .execute();
}
