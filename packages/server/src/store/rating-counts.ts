import { levelOfThree } from '@motcua/contract';
import { type Kysely, sql } from 'kysely';
import type { RatingCountRow, RatingRow, Tables } from './tables.js';

/** Stands for all procedures together. */
export const EVERY_PROCEDURE = '';
/** Stands for all agencies together, beside a procedure. */
export const EVERY_AGENCY = '*';

/** What a rating is counted by. */
export type CountedRating = Pick<RatingRow, 'procedure' | 'agency' | 'day' | 'channel' | 'level'>;

type CountColumn = 'very_satisfied' | 'satisfied' | 'dissatisfied' | 'left_out';

const COLUMN_OF = {
  'very-satisfied': 'very_satisfied',
  satisfied: 'satisfied',
  dissatisfied: 'dissatisfied',
} as const;

/** Rows of one statement; both engines limit how many values it may have. */
const ROWS_OF_A_STATEMENT = 500;

/** Gathers what a transaction changes in the counts, one row for each that is touched. */
export class RatingTally {
  readonly #rows = new Map<string, RatingCountRow>();

  /** Adds ratings of one kind; `times` is -1 to take one away. */
  add(rating: CountedRating, counts: boolean, times = 1): void {
    const column = counts ? COLUMN_OF[levelOfThree(rating.level)] : 'left_out';
    const { agency, procedure } = rating;
    this.#add(EVERY_PROCEDURE, agency, rating, column, times);
    if (procedure === EVERY_PROCEDURE) return;
    this.#add(procedure, agency, rating, column, times);
    this.#add(procedure, EVERY_AGENCY, rating, column, times);
  }

  /** The changes, in the order of their keys: so two servers wait for each other and do not block each other. */
  rows(): RatingCountRow[] {
    return [...this.#rows]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, row]) => row)
      .filter((row) => row.very_satisfied !== 0 || row.satisfied !== 0 || row.dissatisfied !== 0 || row.left_out !== 0);
  }

  /** Adds the changes to what was counted before. */
  async write(db: Kysely<Tables>): Promise<void> {
    const rows = this.rows();
    for (let at = 0; at < rows.length; at += ROWS_OF_A_STATEMENT) {
      await db
        .insertInto('rating_count')
        .values(rows.slice(at, at + ROWS_OF_A_STATEMENT))
        .onConflict((conflict) =>
          conflict.columns(['procedure', 'agency', 'month', 'channel']).doUpdateSet({
            very_satisfied: sql`rating_count.very_satisfied + excluded.very_satisfied`,
            satisfied: sql`rating_count.satisfied + excluded.satisfied`,
            dissatisfied: sql`rating_count.dissatisfied + excluded.dissatisfied`,
            left_out: sql`rating_count.left_out + excluded.left_out`,
          }),
        )
        .execute();
    }
  }

  #add(procedure: string, agency: string, { day, channel }: CountedRating, column: CountColumn, times: number): void {
    const month = day.slice(0, 7);
    const key = `${procedure}\0${agency}\0${month}\0${channel}`;
    let row = this.#rows.get(key);
    if (row === undefined) {
      row = { procedure, agency, month, channel, very_satisfied: 0, satisfied: 0, dissatisfied: 0, left_out: 0 };
      this.#rows.set(key, row);
    }
    row[column] += times;
  }
}
