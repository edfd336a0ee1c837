import { type Kysely, sql } from 'kysely';
import type { TryTables } from '../lookup/try-tables.js';
import type { AddressNames } from './address-names.js';
import { HIGHEST_LEVEL, SENDINGS_OF_A_LEVEL } from './levels.js';

const DAY = 86_400_000;
/** Beyond so many it gets no dearer, and none is counted. */
const COUNTED = (HIGHEST_LEVEL + 1) * SENDINGS_OF_A_LEVEL;

/** Counts what each address sent within a day. Rows are cleared away with those of look-ups. */
export class Sendings {
  readonly #db: Kysely<TryTables>;

  constructor(db: Kysely<TryTables>) {
    this.#db = db;
  }

  /** How much an address sent within a day, counted as far as it matters. */
  async of(address: AddressNames, now: number): Promise<number> {
    const { rows } = await sql<{ sent: number | string }>`select count(*) as sent from (
      select 1 as one from work_sending where address in (${sql.join(address)}) and at > ${now - DAY}
      limit ${COUNTED}) as counted`.execute(this.#db);
    return Number(rows[0]!.sent);
  }

  /**
   * Counts a sending, and tells how much the address had sent before it; undefined for one that was counted before, and still is.
   * Give it back with {@link giveBack} when it is not taken.
   */
  async begin(address: AddressNames, sending: string, now: number): Promise<number | undefined> {
    const { rows: known } = await sql`select 1 from work_sending
      where address in (${sql.join(address)}) and sending = ${sending} and at > ${now - DAY}`.execute(this.#db);
    if (known.length > 0) return undefined;
    await sql`insert into work_sending (address, sending, at) values (${address[0]}, ${sending}, ${now})
      on conflict (address, sending) do update set at = ${now}`.execute(this.#db);
    // Counted after its own row was written, and those before it alone: of many at once, so many are the first.
    const { rows } = await sql<{ sent: number | string }>`select count(*) as sent from (
      select 1 as one from work_sending where address in (${sql.join(address)}) and at > ${now - DAY}
      and (at < ${now} or (at = ${now} and sending < ${sending})) limit ${COUNTED}) as counted`.execute(this.#db);
    return Number(rows[0]!.sent);
  }

  /** It was not taken, and counts nowhere. */
  async giveBack(address: AddressNames, sending: string): Promise<void> {
    await sql`delete from work_sending where address = ${address[0]} and sending = ${sending}`.execute(this.#db);
  }
}
