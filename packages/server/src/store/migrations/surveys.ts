import { type Kysely, type Migration, sql, SqliteAdapter } from 'kysely';
import { text } from './columns.js';

/** Rounds of the survey, invitations and answers. */
export const surveys: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('survey')
      .addColumn('id', text, (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('from_day', text, (column) => column.notNull())
      .addColumn('to_day', text, (column) => column.notNull())
      .addColumn('body', text, (column) => column.notNull())
      .addColumn('hash', text, (column) => column.notNull())
      .addColumn('key_id', text, (column) => column.notNull())
      .addColumn('planned_at', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('survey_key', ['id', 'number'])
      .execute();
    const invitations = db.schema
      .createTable('survey_invitation')
      .addColumn('hash', text, (column) => column.notNull())
      .addColumn('survey', text, (column) => column.notNull())
      .addColumn('agency', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('survey_invitation_key', ['hash']);
    const answers = db.schema
      .createTable('survey_answer')
      .addColumn('survey', text, (column) => column.notNull())
      .addColumn('id', text, (column) => column.notNull())
      .addColumn('agency', text, (column) => column.notNull())
      .addColumn('mode', text, (column) => column.notNull())
      .addColumn('hash', text, (column) => column.notNull())
      .addColumn('answers', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('survey_answer_key', ['survey', 'id']);
    // SQLite would number the rows as they come, and the order of answers would tell who was when.
    const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
    for (const table of [invitations, answers]) {
      await (isSqlite ? table.modifyEnd(sql`without rowid`) : table).execute();
    }
  },
};
