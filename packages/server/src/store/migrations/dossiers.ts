import type { Kysely, Migration } from 'kysely';
import { bytes, text } from './columns.js';

/** Dossiers, what happened to them, and keys of offices. */
export const dossiers: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('dossier')
      .addColumn('key', text, (column) => column.primaryKey())
      .addColumn('agency', text, (column) => column.notNull())
      .addColumn('procedure_code', text, (column) => column.notNull())
      .addColumn('version', 'integer')
      .addColumn('received_at', text)
      .addColumn('key_id', text, (column) => column.notNull())
      .addColumn('hash', text, (column) => column.notNull())
      .addColumn('body', bytes, (column) => column.notNull())
      .addColumn('stored_at', text, (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('dossier_factor')
      .addColumn('hash', text, (column) => column.primaryKey())
      .addColumn('dossier', text, (column) => column.notNull().references('dossier.key'))
      .addColumn('kind', text, (column) => column.notNull())
      .execute();
    // No reference to the dossier: an event may come first.
    await db.schema
      .createTable('dossier_event')
      .addColumn('dossier', text, (column) => column.notNull())
      .addColumn('id', text, (column) => column.notNull())
      .addColumn('kind', text, (column) => column.notNull())
      .addColumn('at', text, (column) => column.notNull())
      .addColumn('key_id', text, (column) => column.notNull())
      .addColumn('agency', text)
      .addColumn('hash', text, (column) => column.notNull())
      .addColumn('body', bytes, (column) => column.notNull())
      .addColumn('stored_at', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('dossier_event_key', ['dossier', 'id'])
      .execute();
    await db.schema
      .createTable('dossier_seal')
      .addColumn('number', 'integer', (column) => column.primaryKey())
      .addColumn('mark', text, (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('api_key')
      .addColumn('id', text, (column) => column.primaryKey())
      .addColumn('label', text, (column) => column.notNull())
      .addColumn('agencies', text)
      .addColumn('scopes', text, (column) => column.notNull())
      .addColumn('hash', text, (column) => column.notNull())
      .addColumn('created_at', text, (column) => column.notNull())
      .addColumn('revoked_at', text)
      .execute();
  },
};
