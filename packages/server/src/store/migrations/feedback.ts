import type { Kysely, Migration } from 'kysely';
import { bytes, text } from './columns.js';

/** Feedback and what was done about it. */
export const feedback: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('feedback')
      .addColumn('key', text, (column) => column.primaryKey())
      .addColumn('receipt', text, (column) => column.notNull().unique())
      .addColumn('kind', text, (column) => column.notNull())
      .addColumn('agency', text)
      .addColumn('sent_on', text, (column) => column.notNull())
      .addColumn('transfer_by', text, (column) => column.notNull())
      .addColumn('answer_by', text, (column) => column.notNull())
      .addColumn('hash', text, (column) => column.notNull())
      .addColumn('body', bytes, (column) => column.notNull())
      .execute();
    await db.schema.createIndex('feedback_agency').on('feedback').column('agency').execute();
    await db.schema
      .createTable('feedback_file')
      .addColumn('feedback', text, (column) => column.notNull().references('feedback.key'))
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('body', bytes, (column) => column.notNull())
      .addPrimaryKeyConstraint('feedback_file_key', ['feedback', 'number'])
      .execute();
    await db.schema
      .createTable('feedback_step')
      .addColumn('feedback', text, (column) => column.notNull().references('feedback.key'))
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('event', text, (column) => column.notNull())
      .addColumn('kind', text, (column) => column.notNull())
      .addColumn('on_day', text, (column) => column.notNull())
      .addColumn('agency', text)
      .addColumn('to_agency', text)
      .addColumn('key_id', text, (column) => column.notNull())
      .addColumn('hash', text, (column) => column.notNull())
      .addColumn('body', bytes, (column) => column.notNull())
      .addPrimaryKeyConstraint('feedback_step_key', ['feedback', 'number'])
      .addUniqueConstraint('feedback_step_event', ['feedback', 'event'])
      .execute();
    await db.schema.createIndex('feedback_step_to').on('feedback_step').column('to_agency').execute();
    await db.schema
      .createTable('feedback_publication')
      .addColumn('id', text, (column) => column.primaryKey())
      .addColumn('kind', text, (column) => column.notNull())
      .addColumn('text', text, (column) => column.notNull())
      .addColumn('answer', text, (column) => column.notNull())
      .addColumn('agency', text)
      .addColumn('procedure_code', text)
      .addColumn('procedure_name', text)
      .addColumn('place', text)
      .addColumn('verdict', text)
      .addColumn('sent_on', text, (column) => column.notNull())
      .addColumn('answered_on', text, (column) => column.notNull())
      .addColumn('in_time', 'integer', (column) => column.notNull())
      .execute();
    // Newest answer first, within an agency and within a procedure.
    const order = ['answered_on', 'id'] as const;
    await db.schema
      .createIndex('feedback_publication_order')
      .on('feedback_publication')
      .columns([...order])
      .execute();
    for (const column of ['agency', 'procedure_code'] as const) {
      await db.schema
        .createIndex(`feedback_publication_${column}`)
        .on('feedback_publication')
        .columns([column, ...order])
        .execute();
    }
  },
};
