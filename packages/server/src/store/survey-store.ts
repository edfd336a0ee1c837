import { setImmediate } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.js';
import type { SurveyAnswerRow, SurveyInvitationRow, SurveyRow } from './tables/surveys.js';

const ROWS_OF_A_READ = 500;
/** Both engines limit how many values a statement may have. */
const ROWS_OF_A_STATEMENT = 500;

/** What became of an answer; `hash` is of the one that had its id before. */
export type StoredAnswer =
  | { outcome: 'stored' }
  | { outcome: 'known'; hash: string }
  | { outcome: 'not-invited' }
  | { outcome: 'changed-round' };

/** Undoes what a transaction did when the invitation turns out to be none. */
class NotInvited extends Error {}

/** Rounds of the survey, their invitations and answers at rest. */
export class SurveyStore {
  readonly #db: Kysely<Tables>;
  readonly #isPostgres: boolean;

  constructor(db: Kysely<Tables>, kind: 'sqlite' | 'postgres') {
    this.#db = db;
    this.#isPostgres = kind === 'postgres';
  }

  /** Rounds in force, those that began last first. */
  async list(): Promise<SurveyRow[]> {
    const rows = await this.#db.selectFrom('survey').selectAll().orderBy('number').execute();
    return [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) =>
      a.from_day === b.from_day ? (a.id < b.id ? 1 : -1) : a.from_day < b.from_day ? 1 : -1,
    );
  }

  /** The round of an id in force. */
  find(id: string): Promise<SurveyRow | undefined> {
    return latest(this.#db, id);
  }

  /** Plans a round, or plans it anew: `answered` when that is too late, as someone has answered. The same once more changes nothing. */
  async plan(row: Omit<SurveyRow, 'number'>): Promise<'planned' | 'answered'> {
    return this.#db.transaction().execute(async (transaction) => {
      const added = await transaction
        .insertInto('survey')
        .values({ ...row, number: 1 })
        .onConflict((conflict) => conflict.columns(['id', 'number']).doNothing())
        .returning('number')
        .execute();
      if (added.length > 0) return 'planned';
      await this.#lock(transaction, row.id, 'change');
      const before = await latest(transaction, row.id);
      if (before === undefined || before.hash === row.hash) return 'planned';
      const answer = await transaction
        .selectFrom('survey_answer')
        .select('id')
        .where('survey', '=', row.id)
        .limit(1)
        .executeTakeFirst();
      if (answer !== undefined) return 'answered';
      await transaction
        .insertInto('survey')
        .values({ ...row, number: before.number + 1 })
        .execute();
      return 'planned';
    });
  }

  /** Adds invitations, all or none. */
  async addInvitations(rows: readonly SurveyInvitationRow[]): Promise<void> {
    await this.#db.transaction().execute(async (transaction) => {
      for (const some of slices(rows)) await transaction.insertInto('survey_invitation').values(some).execute();
    });
  }

  /** Hashes of what was answered under these ids, by the ids; without those under which nothing was. */
  async hashes(survey: string, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await hashes(this.#db, survey, ids);
    return new Map(rows.map(({ id, hash }) => [id, hash]));
  }

  /**
   * Stores an answer and uses up its invitation, both or neither.
   *
   * @param round number of the round by which the answer was checked
   * @param invitation hash of the invitation; absent where none is needed
   */
  async answer(row: SurveyAnswerRow, round: number, invitation?: string): Promise<StoredAnswer> {
    try {
      return await this.#db.transaction().execute(async (transaction): Promise<StoredAnswer> => {
        await this.#lock(transaction, row.survey, 'answer');
        if ((await latest(transaction, row.survey))?.number !== round) return { outcome: 'changed-round' };
        const [added] = await addAnswers(transaction, [row]);
        if (added === undefined) {
          const [before] = await hashes(transaction, row.survey, [row.id]);
          return { outcome: 'known', hash: before?.hash ?? '' };
        }
        if (invitation !== undefined) {
          const { numDeletedRows } = await transaction
            .deleteFrom('survey_invitation')
            .where('hash', '=', invitation)
            .where('survey', '=', row.survey)
            .where('agency', '=', row.agency)
            .executeTakeFirst();
          if (numDeletedRows === 0n) throw new NotInvited();
        }
        return { outcome: 'stored' };
      });
    } catch (error) {
      if (error instanceof NotInvited) return { outcome: 'not-invited' };
      throw error;
    }
  }

  /** Stores answers of papers of one round, all or none; gives the ids of those that were not there before. */
  async addPapers(
    rows: readonly SurveyAnswerRow[],
    survey: string,
    round: number,
  ): Promise<ReadonlySet<string> | 'changed-round'> {
    // In one order, so that two servers with the same papers wait for each other and do not block each other.
    const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
    return this.#db.transaction().execute(async (transaction) => {
      await this.#lock(transaction, survey, 'answer');
      if ((await latest(transaction, survey))?.number !== round) return 'changed-round';
      const added = new Set<string>();
      for (const some of slices(sorted)) for (const { id } of await addAnswers(transaction, some)) added.add(id);
      return added;
    });
  }

  /** Every answer of a round, a few at a time, in an order that tells nothing. */
  async *answers(survey: string): AsyncGenerator<Pick<SurveyAnswerRow, 'agency' | 'mode' | 'answers'>> {
    let after = '';
    for (;;) {
      const rows = await this.#db
        .selectFrom('survey_answer')
        .select(['id', 'agency', 'mode', 'answers'])
        .where('survey', '=', survey)
        .where('id', '>', after)
        .orderBy('id')
        .limit(ROWS_OF_A_READ)
        .execute();
      yield* rows;
      after = rows.at(-1)?.id ?? '';
      if (rows.length < ROWS_OF_A_READ) return;
      // SQLite answers at once: without it a large round would keep every other request waiting.
      await setImmediate();
    }
  }

  /** No round is changed while someone answers it. SQLite has one writer at a time anyway. */
  async #lock(transaction: Transaction<Tables>, survey: string, what: 'change' | 'answer'): Promise<void> {
    if (!this.#isPostgres) return;
    const first = transaction.selectFrom('survey').select('number').where('id', '=', survey).where('number', '=', 1);
    await (what === 'change' ? first.forUpdate() : first.forShare()).execute();
  }
}

function latest(db: Kysely<Tables>, id: string): Promise<SurveyRow | undefined> {
  return db.selectFrom('survey').selectAll().where('id', '=', id).orderBy('number', 'desc').limit(1).executeTakeFirst();
}

async function hashes(
  db: Kysely<Tables>,
  survey: string,
  ids: readonly string[],
): Promise<Pick<SurveyAnswerRow, 'id' | 'hash'>[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('survey_answer')
    .select(['id', 'hash'])
    .where('survey', '=', survey)
    .where('id', 'in', ids)
    .execute();
}

function addAnswers(transaction: Transaction<Tables>, rows: readonly SurveyAnswerRow[]): Promise<{ id: string }[]> {
  return transaction
    .insertInto('survey_answer')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['survey', 'id']).doNothing())
    .returning('id')
    .execute();
}

function* slices<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let at = 0; at < rows.length; at += ROWS_OF_A_STATEMENT) yield rows.slice(at, at + ROWS_OF_A_STATEMENT);
}
