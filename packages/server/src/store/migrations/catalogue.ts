import type { Kysely, Migration } from 'kysely';
import { text } from './columns.js';

/** The catalogue with every version that was imported. */
export const catalogue: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('import_run')
      .addColumn('number', 'integer', (column) => column.primaryKey())
      .addColumn('at', text, (column) => column.notNull())
      .addColumn('files', text, (column) => column.notNull())
      .addColumn('format', text, (column) => column.notNull())
      .addColumn('counts', text, (column) => column.notNull())
      .addColumn('report', text, (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('catalogue')
      .addColumn('number', 'integer', (column) => column.primaryKey())
      .addColumn('title', text)
      .addColumn('notice', text)
      .addColumn('data_date', text)
      .addColumn('revision', text, (column) => column.notNull())
      .addColumn('import_number', 'integer', (column) => column.notNull().references('import_run.number'))
      .execute();
    for (const table of ['field', 'agency']) {
      await db.schema
        .createTable(table)
        .addColumn('id', text, (column) => column.notNull())
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('body', text, (column) => column.notNull())
        .addColumn('hash', text, (column) => column.notNull())
        .addColumn('import_number', 'integer', (column) => column.notNull().references('import_run.number'))
        .addPrimaryKeyConstraint(`${table}_key`, ['id', 'number'])
        .execute();
    }
    await db.schema
      .createTable('procedure_version')
      .addColumn('code', text, (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('declared', 'integer', (column) => column.notNull())
      .addColumn('valid_from', text)
      .addColumn('valid_to', text)
      .addColumn('body', text, (column) => column.notNull())
      .addColumn('raw', text, (column) => column.notNull())
      .addColumn('source', text, (column) => column.notNull())
      .addColumn('hash', text, (column) => column.notNull())
      .addColumn('import_number', 'integer', (column) => column.notNull().references('import_run.number'))
      .addPrimaryKeyConstraint('procedure_version_key', ['code', 'number'])
      .execute();
  },
};
