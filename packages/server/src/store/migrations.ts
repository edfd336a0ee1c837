import { type Kysely, type Migration, type MigrationProvider, Migrator } from 'kysely';

const text = 'text';
/** The name is PostgreSQL's; SQLite keeps bytes as they are in a column of any type. */
const bytes = 'bytea';

const first: Migration = {
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

const dossiers: Migration = {
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

/** In the order in which they are applied; a name is never changed once it was released. */
const provider: MigrationProvider = {
  getMigrations: () => Promise.resolve({ '0001-catalogue': first, '0002-dossiers': dossiers }),
};

/** The migrator of one store; `schema` only where the engine has schemas. */
export function migratorOf(db: Kysely<never>, schema?: string): Migrator {
  return new Migrator({ db, provider, ...(schema === undefined ? {} : { migrationTableSchema: schema }) });
}
