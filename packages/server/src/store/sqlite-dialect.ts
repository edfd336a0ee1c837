import { SqliteAdapter, SqliteDialect } from 'kysely';

/**
 * SQLite with migrations in one transaction, which it can do and kysely leaves out: a server that is killed at its first start leaves no half
 * of a schema that no later start could go on from.
 */
export class TransactionalSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}

class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
