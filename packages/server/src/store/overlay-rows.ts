import type { Kysely } from 'kysely';
import type { LaidVersionRow, OverlayRow, Tables } from './tables.js';

/** Overlays and what they lie over, as it is read: by the store at any time, by an import within its transaction. */
export class OverlayRows {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** Every overlay, by id and number. */
  all(): Promise<OverlayRow[]> {
    return this.#db.selectFrom('overlay').selectAll().orderBy('id').orderBy('number').execute();
  }

  /** The versions of a procedure that were written with an overlay over them. */
  laid(code: string): Promise<LaidVersionRow[]> {
    return this.#db.selectFrom('laid_version').selectAll().where('code', '=', code).orderBy('number').execute();
  }

  /** By what each overlay is known again. */
  marks(): Promise<Pick<OverlayRow, 'id' | 'number' | 'hash'>[]> {
    return this.#db.selectFrom('overlay').select(['id', 'number', 'hash']).execute();
  }
}
