import type { Kysely, Migration } from 'kysely';
import { text } from './columns.js';

/** Websites and devices that may send. */
export const sites: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const [table, id] of [
      ['site', 'key'],
      ['device', 'id'],
    ] as const) {
      await db.schema
        .createTable(table)
        .addColumn(id, text, (column) => column.notNull())
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('body', text, (column) => column.notNull())
        .addColumn('by', text, (column) => column.notNull())
        .addColumn('at', text, (column) => column.notNull())
        .addPrimaryKeyConstraint(`${table}_key_of_row`, [id, 'number'])
        .execute();
    }
    await db.schema
      .createTable('device_key')
      .addColumn('device', text, (column) => column.primaryKey())
      .addColumn('hash', text, (column) => column.notNull())
      .addColumn('made_at', text, (column) => column.notNull())
      .addColumn('seen_at', text)
      .execute();
  },
};
