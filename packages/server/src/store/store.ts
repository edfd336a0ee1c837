import { type Kysely, type Migrator, sql, type Transaction } from 'kysely';
import { Refusal } from '../refusal.js';
import { DeviceStore } from './device-store.js';
import { DossierStore } from './dossier-store.js';
import { type Engine, openPostgres, openSqlite } from './engines.js';
import { FeedbackStore } from './feedback-store.js';
import { KeyStore } from './key-store.js';
import { isPostgres } from './postgres-pool.js';
import { migratorOf } from './migrations.js';
import { OverlayRows } from './overlay-rows.js';
import { RatingStore } from './rating-store.js';
import { SiteStore } from './site-store.js';
import type { CatalogueRow, ImportRunRow, ProcedureVersionRow, Tables } from './tables.js';
import { StoreWriter } from './store-writer.js';
import { SurveyStore } from './survey-store.js';

/** Any number that names this product among the advisory locks of a shared PostgreSQL. */
const IMPORT_LOCK = 7_741_201;

const ROWS_OF_A_READ = 200;

/** What must last, on either engine: the catalogue with every version ever imported, dossiers, keys. Open it with {@link openStore}. */
export class Store {
  readonly #engine: Engine;
  readonly #db: Kysely<Tables>;
  readonly #migrator: Migrator;
  /** Devices of the hall. */
  readonly devices: DeviceStore;
  /** Dossiers and what happened to them. */
  readonly dossiers: DossierStore;
  /** Feedback and what was done about it. */
  readonly feedback: FeedbackStore;
  /** Keys of the software of offices. */
  readonly keys: KeyStore;
  /** What provinces and communes state in place of the layer below. */
  readonly overlays: OverlayRows;
  /** Rounds of the survey. */
  readonly surveys: SurveyStore;
  /** Ratings, and what is counted of them. */
  readonly ratings: RatingStore;
  /** Websites that may send. */
  readonly sites: SiteStore;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#db = engine.db;
    this.devices = new DeviceStore(engine.db);
    this.dossiers = new DossierStore(engine.db);
    this.feedback = new FeedbackStore(engine.db);
    this.keys = new KeyStore(engine.db);
    this.overlays = new OverlayRows(engine.db);
    this.surveys = new SurveyStore(engine.db, engine.kind);
    this.ratings = new RatingStore(engine.db, engine.kind);
    this.sites = new SiteStore(engine.db);
    this.#migrator = migratorOf(engine.db as unknown as Kysely<never>, engine.schema);
  }

  get kind(): Engine['kind'] {
    return this.#engine.kind;
  }

  /** Names of the migrations that have not been applied yet. */
  async pendingMigrations(): Promise<string[]> {
    const all = await this.#migrator.getMigrations();
    return all.filter((migration) => migration.executedAt === undefined).map((migration) => migration.name);
  }

  /** Applies every pending migration and gives their names. */
  async migrate(): Promise<string[]> {
    const { error, results = [] } = await this.#migrator.migrateToLatest();
    if (error !== undefined) throw new Error('A migration failed; the database is as before.', { cause: error });
    return results.map((result) => result.migrationName);
  }

  /**
   * Makes the schema current where that is safe: always on the embedded engine, on PostgreSQL only when asked, because
   * other servers may be running on it.
   *
   * @throws {Refusal} when migrations are pending and may not be applied.
   */
  async prepare(options: { migrate?: boolean } = {}): Promise<void> {
    if (this.kind === 'sqlite' || options.migrate) {
      await this.migrate();
      return;
    }
    const pending = await this.pendingMigrations();
    if (pending.length === 0) return;
    throw new Refusal(
      `The database lacks ${pending.length} migration(s): ${pending.join(', ')}. Run "motcua migrate" first, or start with --migrate.`,
    );
  }

  /** What is served now; undefined before the first import. */
  catalogue(): Promise<CatalogueRow | undefined> {
    return this.#db.selectFrom('catalogue').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst();
  }

  /** Fields or agencies in force, as JSON. */
  async entries(table: 'field' | 'agency'): Promise<string[]> {
    const rows = await this.#db.selectFrom(table).select(['id', 'body']).orderBy('id').orderBy('number').execute();
    return [...new Map(rows.map((row) => [row.id, row.body])).values()];
  }

  /** Every version of every procedure, by code and number, a few at a time so that memory stays flat. */
  async *versions(): AsyncGenerator<Pick<ProcedureVersionRow, 'code' | 'number' | 'declared' | 'body'>> {
    let after: { code: string; number: number } | undefined;
    for (;;) {
      let query = this.#db
        .selectFrom('procedure_version')
        .select(['code', 'number', 'declared', 'body'])
        .orderBy('code')
        .orderBy('number')
        .limit(ROWS_OF_A_READ);
      const last = after;
      if (last !== undefined) {
        query = query.where((where) =>
          where.or([
            where('code', '>', last.code),
            where.and([where('code', '=', last.code), where('number', '>', last.number)]),
          ]),
        );
      }
      const rows = await query.execute();
      yield* rows;
      after = rows.at(-1);
      if (rows.length < ROWS_OF_A_READ) return;
    }
  }

  /** One version with its source, for audit. */
  version(code: string, number: number): Promise<ProcedureVersionRow | undefined> {
    return this.#db
      .selectFrom('procedure_version')
      .selectAll()
      .where('code', '=', code)
      .where('number', '=', number)
      .executeTakeFirst();
  }

  /** Every import, oldest first. */
  imports(): Promise<ImportRunRow[]> {
    return this.#db.selectFrom('import_run').selectAll().orderBy('number').execute();
  }

  /** Runs `work` in one transaction that no other import shares: all of it is kept, or, when it throws, nothing. */
  write<Result>(work: (writer: StoreWriter) => Promise<Result>): Promise<Result> {
    return this.#db.transaction().execute(async (transaction: Transaction<Tables>) => {
      if (this.kind === 'postgres') await sql`select pg_advisory_xact_lock(${IMPORT_LOCK})`.execute(transaction);
      return work(await StoreWriter.begin(transaction));
    });
  }

  close(): Promise<void> {
    return this.#engine.close();
  }
}

/**
 * Opens the store at `place`: the URL of a PostgreSQL database, or else a data folder for the embedded engine.
 *
 * @throws {Refusal} when the folder is in use by another process or the database does not answer.
 * @example
 * const store = await openStore('.data');
 * await store.prepare();
 */
export async function openStore(place: string): Promise<Store> {
  return new Store(isPostgres(place) ? await openPostgres(place) : openSqlite(place));
}
