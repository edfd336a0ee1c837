import type { Transaction } from 'kysely';
import { OverlayRows } from './overlay-rows.js';
import type {
  CatalogueRow,
  EntryRow,
  ImportRunRow,
  LaidVersionRow,
  OverlayRow,
  ProcedureVersionRow,
  Tables,
} from './tables.js';

/** What an import must know of a version that is there already. */
export type KnownVersion = Pick<ProcedureVersionRow, 'number' | 'declared' | 'hash'>;
/** A version as it is stored, with what the source called it. */
export type StoredVersion = Pick<ProcedureVersionRow, 'number' | 'declared' | 'body'>;
/** What an import must know of a field or agency that is there already. */
export type KnownEntry = Pick<EntryRow, 'number' | 'hash'>;

const ROWS_OF_A_WRITE = 50;
const CODES_OF_A_READ = 200;

/** The writing side of the store, alive within one transaction. */
export class StoreWriter {
  readonly #transaction: Transaction<Tables>;
  /** Number of the import that is being written. */
  readonly importNumber: number;
  /** Overlays and what they lie over, as this transaction sees them. */
  readonly overlays: OverlayRows;
  readonly #waiting: ProcedureVersionRow[] = [];

  private constructor(transaction: Transaction<Tables>, importNumber: number) {
    this.#transaction = transaction;
    this.importNumber = importNumber;
    this.overlays = new OverlayRows(transaction);
  }

  static async begin(transaction: Transaction<Tables>): Promise<StoreWriter> {
    const last = await transaction
      .selectFrom('import_run')
      .select((select) => select.fn.max('number').as('number'))
      .executeTakeFirst();
    return new StoreWriter(transaction, (last?.number ?? 0) + 1);
  }

  /** Every known version by code, in the order of their numbers. */
  async knownVersions(): Promise<Map<string, KnownVersion[]>> {
    const rows = await this.#transaction
      .selectFrom('procedure_version')
      .select(['code', 'number', 'declared', 'hash'])
      .orderBy('code')
      .orderBy('number')
      .execute();
    const byCode = new Map<string, KnownVersion[]>();
    for (const { code, ...known } of rows) {
      const list = byCode.get(code);
      if (list) list.push(known);
      else byCode.set(code, [known]);
    }
    return byCode;
  }

  /** Every version of some procedures with its content, by code, in the order of their numbers. */
  async versionsOf(codes: Iterable<string>): Promise<Map<string, StoredVersion[]>> {
    const wanted = [...new Set(codes)];
    const byCode = new Map<string, StoredVersion[]>();
    for (let at = 0; at < wanted.length; at += CODES_OF_A_READ) {
      const rows = await this.#transaction
        .selectFrom('procedure_version')
        .select(['code', 'number', 'declared', 'body'])
        .where('code', 'in', wanted.slice(at, at + CODES_OF_A_READ))
        .orderBy('code')
        .orderBy('number')
        .execute();
      for (const { code, ...version } of rows) {
        const list = byCode.get(code);
        if (list) list.push(version);
        else byCode.set(code, [version]);
      }
    }
    return byCode;
  }

  /** What earlier runs of a format counted, oldest first. */
  runsOf(format: string): Promise<Pick<ImportRunRow, 'number' | 'at' | 'counts'>[]> {
    return this.#transaction
      .selectFrom('import_run')
      .select(['number', 'at', 'counts'])
      .where('format', '=', format)
      .orderBy('number')
      .execute();
  }

  /** The entries in force of a table, by id. */
  async knownEntries(table: 'field' | 'agency'): Promise<Map<string, KnownEntry>> {
    const rows = await this.#transaction.selectFrom(table).select(['id', 'number', 'hash']).orderBy('number').execute();
    return new Map(rows.map(({ id, ...known }) => [id, known]));
  }

  /** Every version of a procedure as it is stored, by number, also those of this import. */
  async rowsOf(code: string): Promise<ProcedureVersionRow[]> {
    await this.flush();
    return this.#transaction
      .selectFrom('procedure_version')
      .selectAll()
      .where('code', '=', code)
      .orderBy('number')
      .execute();
  }

  /** Agencies in force, as JSON by id. */
  async agencies(): Promise<Map<string, string>> {
    const rows = await this.#transaction.selectFrom('agency').select(['id', 'body']).orderBy('number').execute();
    return new Map(rows.map(({ id, body }) => [id, body]));
  }

  async addOverlay(overlay: Omit<OverlayRow, 'import_number'>): Promise<void> {
    await this.#transaction
      .insertInto('overlay')
      .values({ ...overlay, import_number: this.importNumber })
      .execute();
  }

  async addLaid(laid: LaidVersionRow): Promise<void> {
    await this.#transaction.insertInto('laid_version').values(laid).execute();
  }

  catalogue(): Promise<CatalogueRow | undefined> {
    return this.#transaction.selectFrom('catalogue').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst();
  }

  /** Must come first: every other row names its import. */
  async addImport(run: Omit<ImportRunRow, 'number' | 'counts' | 'report'>): Promise<void> {
    const row = { ...run, number: this.importNumber, counts: '{}', report: '{}' };
    await this.#transaction.insertInto('import_run').values(row).execute();
  }

  async finishImport(result: Pick<ImportRunRow, 'counts' | 'report'>): Promise<void> {
    await this.#transaction.updateTable('import_run').set(result).where('number', '=', this.importNumber).execute();
  }

  async addEntry(table: 'field' | 'agency', entry: Omit<EntryRow, 'import_number'>): Promise<void> {
    await this.#transaction
      .insertInto(table)
      .values({ ...entry, import_number: this.importNumber })
      .execute();
  }

  /** Rows are written a few at a time; {@link flush} writes the rest. */
  async addVersion(version: Omit<ProcedureVersionRow, 'import_number'>): Promise<void> {
    this.#waiting.push({ ...version, import_number: this.importNumber });
    if (this.#waiting.length >= ROWS_OF_A_WRITE) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#waiting.length === 0) return;
    await this.#transaction.insertInto('procedure_version').values(this.#waiting.splice(0)).execute();
  }

  async addCatalogue(catalogue: Omit<CatalogueRow, 'number' | 'import_number'>): Promise<void> {
    const number = ((await this.catalogue())?.number ?? 0) + 1;
    await this.#transaction
      .insertInto('catalogue')
      .values({ ...catalogue, number, import_number: this.importNumber })
      .execute();
  }
}
