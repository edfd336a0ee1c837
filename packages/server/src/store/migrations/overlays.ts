import type { Kysely, Migration } from 'kysely';
import { text } from './columns.js';

/** What provinces and communes state in place of the layer below, and which versions of procedures it lies over. */
export const overlays: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('overlay')
      .addColumn('id', text, (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('kind', text, (column) => column.notNull())
      .addColumn('agency', text, (column) => column.notNull())
      .addColumn('valid_from', text)
      .addColumn('body', text, (column) => column.notNull())
      .addColumn('raw', text, (column) => column.notNull())
      .addColumn('source', text, (column) => column.notNull())
      .addColumn('hash', text, (column) => column.notNull())
      .addColumn('import_number', 'integer', (column) => column.notNull().references('import_run.number'))
      .addPrimaryKeyConstraint('overlay_key', ['id', 'number'])
      .execute();
    await db.schema
      .createTable('laid_version')
      .addColumn('code', text, (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('base', 'integer', (column) => column.notNull())
      .addColumn('overlay', text, (column) => column.notNull())
      .addColumn('overlay_number', 'integer', (column) => column.notNull())
      .addColumn('below', text)
      .addPrimaryKeyConstraint('laid_version_key', ['code', 'number'])
      .execute();
  },
};
