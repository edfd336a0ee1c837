import type { ExpressionBuilder, Kysely, SelectQueryBuilder } from 'kysely';
import type { Tables } from './tables.js';
import type { FeedbackFileRow, FeedbackPublicationRow, FeedbackRow, FeedbackStepRow } from './tables/feedback.js';

/** What is known of a feedback without opening anything. */
export type FeedbackOutlineRow = Pick<FeedbackRow, 'key' | 'agency' | 'sent_on' | 'transfer_by' | 'answer_by'>;
/** What is known of a step without opening it. */
export type StepOutlineRow = Pick<FeedbackStepRow, 'feedback' | 'number' | 'kind' | 'on_day' | 'agency' | 'to_agency'>;

/** What a step changes in public. */
export type PublicChange = { publish: FeedbackPublicationRow } | { withdraw: string };

/** Which published feedback is asked for. */
export interface PublicationQuery {
  agency?: string;
  procedure?: string;
  kinds?: readonly string[];
  limit: number;
  /** The last one of the page before. */
  after?: Pick<FeedbackPublicationRow, 'answered_on' | 'id'>;
}

/** Keys of a statement; both engines limit how many values it may have. */
const KEYS_OF_A_STATEMENT = 500;

/** Feedback, steps and files at rest. Rows are only added; only what is public is also taken away again. */
export class FeedbackStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** Adds a feedback with its files, all or nothing. Gives the one that was there before: nothing of it was changed. */
  async add(feedback: FeedbackRow, files: readonly FeedbackFileRow[]): Promise<FeedbackRow | undefined> {
    return this.#db.transaction().execute(async (transaction) => {
      const added = await transaction
        .insertInto('feedback')
        .values(feedback)
        .onConflict((conflict) => conflict.column('key').doNothing())
        .returning('key')
        .executeTakeFirst();
      if (added === undefined) return rowOf(transaction, 'key', feedback.key);
      for (const file of files) await transaction.insertInto('feedback_file').values(file).execute();
      return undefined;
    });
  }

  find(key: string): Promise<FeedbackRow | undefined> {
    return rowOf(this.#db, 'key', key);
  }

  findByReceipt(receipt: string): Promise<FeedbackRow | undefined> {
    return rowOf(this.#db, 'receipt', receipt);
  }

  /** Several feedback by their keys. */
  async findAll(keys: readonly string[]): Promise<Map<string, FeedbackRow>> {
    const found = new Map<string, FeedbackRow>();
    for (const some of slices(keys)) {
      const rows = await this.#db.selectFrom('feedback').selectAll().where('key', 'in', some).execute();
      for (const row of rows) found.set(row.key, { ...row, body: bytesOf(row.body) });
    }
    return found;
  }

  /** The steps of one or several feedback, each in its order. */
  async steps(keys: readonly string[]): Promise<Map<string, FeedbackStepRow[]>> {
    const found = new Map<string, FeedbackStepRow[]>(keys.map((key) => [key, []]));
    for (const some of slices(keys)) {
      const rows = await this.#db
        .selectFrom('feedback_step')
        .selectAll()
        .where('feedback', 'in', some)
        .orderBy('feedback')
        .orderBy('number')
        .execute();
      for (const row of rows) found.get(row.feedback)?.push({ ...row, body: bytesOf(row.body) });
    }
    return found;
  }

  /**
   * Adds a step and what it changes in public, both or neither. False when its number or its event was there before: nothing was
   * changed, and what is there must be looked at anew.
   */
  async addStep(step: FeedbackStepRow, change?: PublicChange): Promise<boolean> {
    return this.#db.transaction().execute(async (transaction) => {
      const added = await transaction
        .insertInto('feedback_step')
        .values(step)
        .onConflict((conflict) => conflict.doNothing())
        .returning('number')
        .executeTakeFirst();
      if (added === undefined) return false;
      if (change !== undefined && 'publish' in change)
        await transaction.insertInto('feedback_publication').values(change.publish).execute();
      if (change !== undefined && 'withdraw' in change)
        await transaction.deleteFrom('feedback_publication').where('id', '=', change.withdraw).execute();
      return true;
    });
  }

  /** The files of a feedback in their order. */
  async files(feedback: string): Promise<FeedbackFileRow[]> {
    const rows = await this.#db
      .selectFrom('feedback_file')
      .selectAll()
      .where('feedback', '=', feedback)
      .orderBy('number')
      .execute();
    return rows.map((row) => ({ ...row, body: bytesOf(row.body) }));
  }

  /** Every feedback that one of these agencies has or had; all of them without agencies. Nothing sealed is read. */
  async outlines(agencies?: readonly string[]): Promise<{ feedback: FeedbackOutlineRow[]; steps: StepOutlineRow[] }> {
    if (agencies?.length === 0) return { feedback: [], steps: [] };
    let feedback = this.#db.selectFrom('feedback').select(['key', 'agency', 'sent_on', 'transfer_by', 'answer_by']);
    let steps = this.#db
      .selectFrom('feedback_step')
      .select(['feedback', 'number', 'kind', 'on_day', 'agency', 'to_agency']);
    if (agencies !== undefined) {
      const own = (select: ExpressionBuilder<Tables, 'feedback'>) =>
        select.or([
          select('feedback.agency', 'in', agencies),
          select.exists(
            select
              .selectFrom('feedback_step as moved')
              .select('moved.number')
              .whereRef('moved.feedback', '=', 'feedback.key')
              .where('moved.to_agency', 'in', agencies),
          ),
        ]);
      feedback = feedback.where(own);
      steps = steps.where('feedback', 'in', this.#db.selectFrom('feedback').select('feedback.key').where(own));
    }
    return {
      feedback: await feedback.execute(),
      steps: await steps.orderBy('feedback').orderBy('number').execute(),
    };
  }

  /** What is public, newest answer first, and how many there are in all. */
  async published(query: PublicationQuery): Promise<{ rows: FeedbackPublicationRow[]; total: number }> {
    const { after, limit } = query;
    let rows = asked(this.#db.selectFrom('feedback_publication'), query).selectAll();
    if (after !== undefined) {
      rows = rows.where((where) =>
        where.or([
          where('answered_on', '<', after.answered_on),
          where.and([where('answered_on', '=', after.answered_on), where('id', '<', after.id)]),
        ]),
      );
    }
    const { count } = await asked(this.#db.selectFrom('feedback_publication'), query)
      .select((select) => select.fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    return {
      rows: await rows.orderBy('answered_on', 'desc').orderBy('id', 'desc').limit(limit).execute(),
      total: Number(count),
    };
  }
}

function asked<Output>(
  select: SelectQueryBuilder<Tables, 'feedback_publication', Output>,
  { agency, procedure, kinds }: PublicationQuery,
): SelectQueryBuilder<Tables, 'feedback_publication', Output> {
  let query = select;
  if (agency !== undefined) query = query.where('agency', '=', agency);
  if (procedure !== undefined) query = query.where('procedure_code', '=', procedure);
  if (kinds !== undefined) query = query.where('kind', 'in', [...kinds]);
  return query;
}

async function rowOf(db: Kysely<Tables>, column: 'key' | 'receipt', value: string): Promise<FeedbackRow | undefined> {
  const row = await db.selectFrom('feedback').selectAll().where(column, '=', value).executeTakeFirst();
  return row && { ...row, body: bytesOf(row.body) };
}

/** SQLite gives an ArrayBuffer, PostgreSQL a Buffer. */
function bytesOf(body: Uint8Array | ArrayBuffer): Buffer {
  return body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : Buffer.from(body);
}

function* slices(keys: readonly string[]): Generator<string[]> {
  for (let at = 0; at < keys.length; at += KEYS_OF_A_STATEMENT) yield keys.slice(at, at + KEYS_OF_A_STATEMENT);
}
