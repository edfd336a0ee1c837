import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql } from 'kysely';
import Database from 'libsql';
import { Refusal } from '../refusal.js';
import { FolderLock } from './folder-lock.js';
import { openPool } from './postgres-pool.js';
import { TransactionalSqliteDialect } from './sqlite-dialect.js';
import type { Tables } from './tables.js';

/** An opened database, before anyone looks into it. */
export interface Engine {
  kind: 'sqlite' | 'postgres';
  db: Kysely<Tables>;
  /** The schema that holds the tables, on an engine that has schemas. */
  schema?: string;
  close(): Promise<void>;
}

/** Opens the embedded engine in a data folder, which is made when it does not exist, and locks the folder. */
export function openSqlite(folder: string): Engine {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Refusal(
      `The data folder ${folder} cannot be made (${(error as Error).message}). Give another one with --data.`,
    );
  }
  const lock = FolderLock.acquire(folder);
  const file = join(folder, 'motcua.db');
  const database = new Database(file);
  // A reader after a crash must see every import that was reported as done: FULL syncs the log at each commit.
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'busy_timeout = 5000', 'foreign_keys = ON']) {
    database.exec(`PRAGMA ${pragma}`);
  }
  chmodSync(file, 0o600);
  const db = new Kysely<Tables>({ dialect: new TransactionalSqliteDialect({ database }) });
  return {
    kind: 'sqlite',
    db,
    async close() {
      await db.destroy();
      if (database.open) database.close();
      lock.release();
    },
  };
}

/** Opens PostgreSQL and makes sure that it answers. */
export async function openPostgres(url: string): Promise<Engine> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: openPool(url, 'motcua') }) });
  try {
    const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(db);
    const schema = rows[0]?.schema;
    if (!schema) throw new Error('no schema of the search path exists');
    return { kind: 'postgres', db, schema, close: () => db.destroy() };
  } catch (error) {
    await db.destroy();
    throw new Refusal(
      `PostgreSQL does not answer (${(error as Error).message}). Check DATABASE_URL and that the server runs.`,
    );
  }
}
