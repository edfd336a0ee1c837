import type { Kysely } from 'kysely';
import type { DossierEventRow, DossierFactorRow, DossierRow, Tables } from './tables.js';

/** What tells whether the same was stored before. */
export type StoredHash = Pick<DossierEventRow, 'dossier' | 'id' | 'hash'>;

/** Rows of one statement; both engines limit how many values it may have. */
const ROWS_OF_A_STATEMENT = 500;

/**
 * Dossiers and their events at rest. Rows are only added: one that has the key of another changes nothing, whichever server
 * was first.
 */
export class DossierStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** The mark of the secret by which this store is sealed: `mark` itself when there was none before. */
  async claim(mark: string): Promise<string> {
    await this.#db
      .insertInto('dossier_seal')
      .values({ number: 1, mark })
      .onConflict((conflict) => conflict.column('number').doNothing())
      .execute();
    const row = await this.#db.selectFrom('dossier_seal').select('mark').where('number', '=', 1).executeTakeFirst();
    return row?.mark ?? mark;
  }

  /** Dossiers by their keys. */
  async find(keys: readonly string[]): Promise<Map<string, DossierRow>> {
    return rowsByKey(this.#db, keys);
  }

  /** Keys of every dossier, a few at a time so that memory stays flat. */
  async *keys(): AsyncGenerator<string[]> {
    for (let after = ''; ;) {
      const rows = await this.#db
        .selectFrom('dossier')
        .select('key')
        .where('key', '>', after)
        .orderBy('key')
        .limit(ROWS_OF_A_STATEMENT)
        .execute();
      if (rows.length === 0) return;
      yield rows.map(({ key }) => key);
      after = rows.at(-1)!.key;
    }
  }

  /** Ids of the agencies that received these dossiers. */
  async agenciesOf(keys: readonly string[]): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const some of slices(keys)) {
      const rows = await this.#db.selectFrom('dossier').select(['key', 'agency']).where('key', 'in', some).execute();
      for (const { key, agency } of rows) found.set(key, agency);
    }
    return found;
  }

  /**
   * Adds dossiers with the ways to open them, all or none. Gives those that were there before, by their keys: nothing of
   * them was changed.
   */
  async add(dossiers: readonly DossierRow[], factors: readonly DossierFactorRow[]): Promise<Map<string, DossierRow>> {
    if (dossiers.length === 0) return new Map();
    // In one order, so that two servers with the same batch wait for each other and do not block each other.
    const rows = sorted(dossiers, (row) => row.key);
    return this.#db.transaction().execute(async (transaction) => {
      const added = new Set<string>();
      for (const some of slices(rows)) {
        const keys = await transaction
          .insertInto('dossier')
          .values(some)
          .onConflict((conflict) => conflict.column('key').doNothing())
          .returning('key')
          .execute();
        for (const { key } of keys) added.add(key);
      }
      for (const some of slices(factors.filter((factor) => added.has(factor.dossier)))) {
        await transaction.insertInto('dossier_factor').values(some).execute();
      }
      return rowsByKey(
        transaction,
        rows.filter((row) => !added.has(row.key)).map((row) => row.key),
      );
    });
  }

  /** Adds events, all or none. Gives those that were there before: nothing of them was changed. */
  async addEvents(events: readonly DossierEventRow[]): Promise<StoredHash[]> {
    if (events.length === 0) return [];
    const rows = sorted(events, (row) => row.dossier + row.id);
    return this.#db.transaction().execute(async (transaction) => {
      const before: StoredHash[] = [];
      for (const some of slices(rows)) {
        const added = await transaction
          .insertInto('dossier_event')
          .values(some)
          .onConflict((conflict) => conflict.columns(['dossier', 'id']).doNothing())
          .returning('id')
          .execute();
        if (added.length === some.length) continue;
        const ids = new Set(added.map((row) => row.id));
        const known = some.filter((row) => !ids.has(row.id));
        const found = await transaction
          .selectFrom('dossier_event')
          .select(['dossier', 'id', 'hash'])
          .where('dossier', 'in', [...new Set(known.map((row) => row.dossier))])
          .where(
            'id',
            'in',
            known.map((row) => row.id),
          )
          .execute();
        before.push(...found);
      }
      return before;
    });
  }

  /** Bodies of everything that happened to a dossier, with the ids by which they are sealed. */
  async events(dossier: string): Promise<Pick<DossierEventRow, 'id' | 'body'>[]> {
    const rows = await this.#db
      .selectFrom('dossier_event')
      .select(['id', 'body'])
      .where('dossier', '=', dossier)
      .execute();
    return rows.map((row) => ({ ...row, body: bytesOf(row.body) }));
  }

  /** The same of several dossiers, by their keys; none of one to which nothing happened. */
  async eventsOf(dossiers: readonly string[]): Promise<Map<string, Pick<DossierEventRow, 'id' | 'body'>[]>> {
    const found = new Map<string, Pick<DossierEventRow, 'id' | 'body'>[]>();
    for (const some of slices(dossiers)) {
      const rows = await this.#db
        .selectFrom('dossier_event')
        .select(['dossier', 'id', 'body'])
        .where('dossier', 'in', some)
        .execute();
      for (const { dossier, id, body } of rows) {
        const events = found.get(dossier) ?? [];
        events.push({ id, body: bytesOf(body) });
        found.set(dossier, events);
      }
    }
    return found;
  }

  /** How many dossiers were received, and how many events are kept, of dossiers received or not. */
  async counts(): Promise<{ dossiers: number; events: number }> {
    const count = async (table: 'dossier' | 'dossier_event') => {
      const row = await this.#db
        .selectFrom(table)
        .select((select) => select.fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      return Number(row.count);
    };
    return { dossiers: await count('dossier'), events: await count('dossier_event') };
  }

  /** Key of the dossier that a factor opens. */
  async opened(hash: string): Promise<string | undefined> {
    const row = await this.#db
      .selectFrom('dossier_factor')
      .select('dossier')
      .where('hash', '=', hash)
      .executeTakeFirst();
    return row?.dossier;
  }
}

async function rowsByKey(db: Kysely<Tables>, keys: readonly string[]): Promise<Map<string, DossierRow>> {
  const found = new Map<string, DossierRow>();
  for (const some of slices(keys)) {
    const rows = await db.selectFrom('dossier').selectAll().where('key', 'in', some).execute();
    for (const row of rows) found.set(row.key, { ...row, body: bytesOf(row.body) });
  }
  return found;
}

/** SQLite gives an ArrayBuffer, PostgreSQL a Buffer. */
function bytesOf(body: Uint8Array | ArrayBuffer): Buffer {
  return body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : Buffer.from(body);
}

function sorted<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function* slices<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let at = 0; at < rows.length; at += ROWS_OF_A_STATEMENT) yield rows.slice(at, at + ROWS_OF_A_STATEMENT);
}
