import type { Kysely, Migration } from 'kysely';
import { text } from './columns.js';

/** Ratings, what was decided about them, and what is counted of them. */
export const ratings: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('rating')
      .addColumn('name', text, (column) => column.primaryKey())
      .addColumn('subject', text, (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('hash', text, (column) => column.notNull())
      .addColumn('channel', text, (column) => column.notNull())
      .addColumn('agency', text, (column) => column.notNull())
      .addColumn('procedure', text, (column) => column.notNull())
      .addColumn('version', 'integer')
      .addColumn('day', text, (column) => column.notNull())
      .addColumn('level', text, (column) => column.notNull())
      .addColumn('scale', text, (column) => column.notNull())
      .addColumn('reasons', text)
      .addColumn('criteria', text)
      .addColumn('comment', text)
      .addColumn('counter', text)
      .addColumn('officer', text)
      .addColumn('site', text)
      .addColumn('device', text)
      .addColumn('flags', text, (column) => column.notNull())
      .addColumn('changeable_until', text)
      .addUniqueConstraint('rating_revision', ['subject', 'revision'])
      .execute();
    // For lists, newest day first, of one office and of all.
    await db.schema.createIndex('rating_of_day').on('rating').columns(['day', 'subject']).execute();
    await db.schema.createIndex('rating_of_agency').on('rating').columns(['agency', 'day', 'subject']).execute();
    await db.schema
      .createTable('rating_review')
      .addColumn('subject', text, (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('kind', text, (column) => column.notNull())
      .addColumn('day', text, (column) => column.notNull())
      .addColumn('reason', text, (column) => column.notNull())
      .addColumn('by', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('rating_review_key', ['subject', 'number'])
      .execute();
    await db.schema
      .createTable('rating_count')
      .addColumn('procedure', text, (column) => column.notNull())
      .addColumn('agency', text, (column) => column.notNull())
      .addColumn('month', text, (column) => column.notNull())
      .addColumn('channel', text, (column) => column.notNull())
      .addColumn('very_satisfied', 'integer', (column) => column.notNull())
      .addColumn('satisfied', 'integer', (column) => column.notNull())
      .addColumn('dissatisfied', 'integer', (column) => column.notNull())
      .addColumn('left_out', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('rating_count_key', ['procedure', 'agency', 'month', 'channel'])
      .execute();
    await db.schema.createIndex('rating_count_of_agency').on('rating_count').columns(['agency', 'month']).execute();
    await db.schema
      .createTable('rating_queue')
      .addColumn('device', text, (column) => column.notNull())
      .addColumn('queue', text, (column) => column.notNull())
      .addColumn('highest', 'integer', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addColumn('day', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('rating_queue_key', ['device', 'queue'])
      .execute();
    await db.schema
      .createTable('rating_device')
      .addColumn('device', text, (column) => column.primaryKey())
      .execute();
    await db.schema
      .createTable('rating_pace')
      .addColumn('device', text, (column) => column.notNull())
      .addColumn('period', text, (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('rating_pace_key', ['device', 'period'])
      .execute();
    await db.schema.createIndex('rating_pace_period').on('rating_pace').column('period').execute();
    await db.schema
      .createTable('rating_address')
      .addColumn('name', text, (column) => column.primaryKey())
      .addColumn('day', text, (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('rating_address_day').on('rating_address').column('day').execute();
  },
};
