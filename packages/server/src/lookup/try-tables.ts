import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql, SqliteDialect, type Transaction } from 'kysely';
import Database from 'libsql';
import { Refusal } from '../refusal.js';
import { isPostgres, openPool } from '../store/postgres-pool.js';

/** What is remembered of look-ups and of sendings, for a day at most. Names are HMACs; moments are milliseconds since 1970. */
export interface TryTables {
  /** Proofs that were used, until they would have ended anyway. */
  lookup_spent: { proof: string; until: number };
  /**
   * The last tries of a dossier, oldest first; 0 where there was none. `last` names the latest of them that was let through; `touched` is when
   * any was made.
   */
  lookup_dossier: {
    dossier: string;
    kind: string;
    at1: number;
    at2: number;
    at3: number;
    at4: number;
    at5: number;
    last: string;
    touched: number;
  };
  /** How often an address was wrong about a dossier. */
  lookup_address: { address: string; dossier: string; tries: number; at: number };
  /** What an address sent: the name of each sending, once. */
  work_sending: { address: string; sending: string; at: number };
}

/** An opened place for them. */
export interface TryPlace {
  db: Kysely<TryTables>;
  close(): Promise<void>;
}

/** Any number that names the making of these tables among the advisory locks of a shared PostgreSQL. */
const MAKING = 7_741_202;

/**
 * Opens the tables, making them where they are not: in the database at a PostgreSQL URL, for all servers together, or in `lookups.db`
 * of a data folder. What they hold may be lost, and is not waited for: the file is not synced, so it outlives the process but not
 * a loss of power, and PostgreSQL empties unlogged tables after a crash of its own. Then a day's tries begin anew.
 *
 * @throws {Refusal} when the place cannot be used.
 */
export async function openTryTables(place: string): Promise<TryPlace> {
  return isPostgres(place) ? openInPostgres(place) : openInFolder(place);
}

async function openInFolder(folder: string): Promise<TryPlace> {
  const file = join(folder, 'lookups.db');
  let database: Database.Database;
  try {
    mkdirSync(folder, { recursive: true });
    database = new Database(file);
    for (const pragma of ['journal_mode = WAL', 'synchronous = OFF', 'busy_timeout = 5000']) {
      database.exec(`PRAGMA ${pragma}`);
    }
    chmodSync(file, 0o600);
  } catch (error) {
    throw new Refusal(
      `The file ${file} cannot be used (${(error as Error).message}). Give another folder with --data.`,
    );
  }
  const db = new Kysely<TryTables>({ dialect: new SqliteDialect({ database }) });
  await makeTables(db, false);
  return {
    db,
    async close() {
      await db.destroy();
      if (database.open) database.close();
    },
  };
}

async function openInPostgres(url: string): Promise<TryPlace> {
  const db = new Kysely<TryTables>({ dialect: new PostgresDialect({ pool: openPool(url, 'motcua look-ups') }) });
  try {
    await db.transaction().execute(async (transaction) => {
      // Two servers that make a table at once would fail on each other.
      await sql`select pg_advisory_xact_lock(${MAKING})`.execute(transaction);
      await makeTables(transaction, true);
    });
  } catch (error) {
    await db.destroy();
    throw new Refusal(
      `The tables of look-ups cannot be made in PostgreSQL (${(error as Error).message}). Check DATABASE_URL and that its user may create tables.`,
    );
  }
  return { db, close: () => db.destroy() };
}

async function makeTables(db: Kysely<TryTables> | Transaction<TryTables>, unlogged: boolean): Promise<void> {
  const create = sql.raw(unlogged ? 'create unlogged table if not exists' : 'create table if not exists');
  await sql`${create} lookup_spent (proof text primary key, until bigint not null)`.execute(db);
  await sql`${create} lookup_dossier (
    dossier text not null, kind text not null,
    at1 bigint not null, at2 bigint not null, at3 bigint not null, at4 bigint not null, at5 bigint not null,
    last text not null, touched bigint not null, primary key (dossier, kind))`.execute(db);
  await sql`${create} lookup_address (
    address text not null, dossier text not null, tries integer not null, at bigint not null,
    primary key (address, dossier))`.execute(db);
  await sql`${create} work_sending (
    address text not null, sending text not null, at bigint not null, primary key (address, sending))`.execute(db);
  await sql`create index if not exists work_sending_at on work_sending (at)`.execute(db);
  await sql`create index if not exists lookup_spent_until on lookup_spent (until)`.execute(db);
  await sql`create index if not exists lookup_dossier_touched on lookup_dossier (touched)`.execute(db);
  await sql`create index if not exists lookup_address_at on lookup_address (at)`.execute(db);
}
