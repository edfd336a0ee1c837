import type { Kysely } from 'kysely';
import { RatingTally } from './rating-counts.js';
import { COUNTS, latest, lockSubjects, withReviews } from './rating-rows.js';
import type { RatingReviewRow, Tables } from './tables.js';

/** Rows of one statement; both engines limit how many values it may have. */
const ROWS_OF_A_STATEMENT = 500;

/** What was given at a device from one day to another, both of them included. */
export interface DevicePeriod {
  device: string;
  from: string;
  to: string;
}

/** Adds a decision to whatever counts of a device and a period, a portion after another, and gives how many there were. */
export async function leaveOut(
  transaction: Kysely<Tables>,
  isPostgres: boolean,
  { device, from, to }: DevicePeriod,
  review: Pick<RatingReviewRow, 'day' | 'reason' | 'by'>,
): Promise<number> {
  const named = await latest(transaction)
    .where('rating.device', '=', device)
    .where('rating.day', '>=', from)
    .where('rating.day', '<=', to)
    .where(COUNTS, '=', 1)
    .clearSelect()
    .select('rating.subject')
    .orderBy('rating.subject')
    .execute();
  const tally = new RatingTally();
  let count = 0;
  for (let at = 0; at < named.length; at += ROWS_OF_A_STATEMENT) {
    const subjects = named.slice(at, at + ROWS_OF_A_STATEMENT).map(({ subject }) => subject);
    if (isPostgres) await lockSubjects(transaction, subjects);
    // Another may have decided about one of them until now.
    const rows = await latest(transaction).where('rating.subject', 'in', subjects).where(COUNTS, '=', 1).execute();
    const kept = await withReviews(transaction, rows);
    if (kept.length === 0) continue;
    await transaction
      .insertInto('rating_review')
      .values(
        kept.map(({ row: { subject }, reviews }) => ({
          ...review,
          subject,
          number: reviews.length + 1,
          kind: 'left-out' as const,
        })),
      )
      .execute();
    for (const { row } of kept) {
      tally.add(row, true, -1);
      tally.add(row, false);
    }
    count += kept.length;
  }
  await tally.write(transaction);
  return count;
}
