import { randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { AddressNames } from '../work/address-names.js';
import { Sendings } from '../work/sendings.js';
import type { Wrongs } from './levels.js';
import { openTryTables, type TryPlace, type TryTables } from './try-tables.js';

/** How long a wrong look-up counts, milliseconds. */
const DAY = 86_400_000;

/** Dossiers about which an address may have been wrong within a day and still be taken for a person's. */
const CLEAN_BELOW = 2;

/**
 * Wrong look-ups by four digits of one dossier within a day: 5 of 10,000 in all. Addresses that were wrong about several dossiers have
 * a share of their own, so that going through all dossiers uses up nothing of what holders have.
 */
const BUDGETS = { clean: 3, suspect: 2 } as const;

/** The kind under which every wrong look-up of a dossier is counted, for the level of the proof. */
const ANY = 'any';
/** The last tries that are kept: the one that is under way, and as many before it as there are levels. */
const KEPT = 5;

/** Milliseconds between two clearings of what is over, and rows of one statement, which no look-up waits for long. */
const CLEARING = 600_000;
const ROWS_OF_A_CLEARING = 500;

/** A try that was counted as wrong before its answer is known. */
export interface Try {
  /** Before this one. */
  readonly wrongs: Wrongs;
  /** Whether the address was wrong about few enough dossiers. */
  readonly isClean: boolean;
  readonly dossier: string;
  readonly address: string;
  readonly at: number;
  /** The kinds under which it was counted. */
  readonly kinds: readonly string[];
}

/** Moments, oldest first; PostgreSQL gives long numbers as text. */
type Ring = Record<'at1' | 'at2' | 'at3' | 'at4' | 'at5', number | string>;

/**
 * Counts wrong look-ups over a rolling day, and the proofs that were spent. Every try is counted as wrong first and given back
 * when it was right: whatever runs at the same time, on however many servers, no budget is exceeded, and a wrong look-up is
 * the same statements as one that is refused. Open it with {@link openTries}.
 */
export class Tries {
  /** What addresses sent, beside it: it is counted for a day too. */
  readonly sendings: Sendings;
  readonly #place: TryPlace;
  readonly #db: Kysely<TryTables>;
  readonly #clearing: NodeJS.Timeout;

  constructor(place: TryPlace, now: () => number = Date.now) {
    this.#place = place;
    this.#db = place.db;
    this.sendings = new Sendings(place.db);
    // What could not be cleared now is cleared the next time.
    this.#clearing = setInterval(() => void this.clear(now()).catch(() => undefined), CLEARING).unref();
  }

  /** Uses a proof up; false when it was used before, by anyone. */
  async spend(proof: string, until: number): Promise<boolean> {
    const { rows } = await sql`insert into lookup_spent (proof, until) values (${proof}, ${until})
      on conflict (proof) do nothing returning proof`.execute(this.#db);
    return rows.length > 0;
  }

  /** What went wrong within a day. */
  async wrongs(dossier: string, address: AddressNames, now: number): Promise<Wrongs> {
    const ring = await sql<Ring>`select at1, at2, at3, at4, at5 from lookup_dossier
      where dossier = ${dossier} and kind = ${ANY}`.execute(this.#db);
    const { tries } = await this.#ofAddress(address, now);
    return { ofDossier: countOf(ring.rows[0], now - DAY), ofAddress: tries };
  }

  /** Counts a try of the dossier as wrong. Give it back with {@link giveBack} when it was not. */
  async begin(dossier: string, address: AddressNames, now: number): Promise<Try> {
    const over = now - DAY;
    const [name] = address;
    const { rows } = await sql<{ tries: number }>`insert into lookup_address as known (address, dossier, tries, at)
      values (${name}, ${dossier}, 1, ${now})
      on conflict (address, dossier) do update
      set tries = case when known.at <= ${over} then 1 else known.tries + 1 end, at = ${now}
      returning tries`.execute(this.#db);
    const isFirst = rows[0]!.tries === 1;
    // Counted after its own row was written: of many at once, only so many see few enough.
    const { dossiers, tries } = await this.#ofAddress(address, now);
    const ring = await this.#push(dossier, ANY, KEPT, now, Number.MAX_SAFE_INTEGER);
    return {
      wrongs: { ofDossier: Math.max(0, countOf(ring, over) - 1), ofAddress: tries - 1 },
      isClean: dossiers - (isFirst ? 1 : 0) < CLEAN_BELOW,
      dossier,
      address: name,
      at: now,
      kinds: [ANY],
    };
  }

  /** Takes one of the tries by four digits; undefined when there is none left for such an address today. */
  async takeFourDigits(begun: Try): Promise<Try | undefined> {
    const kind = begun.isClean ? 'clean' : 'suspect';
    const { isTaken } = await this.#push(begun.dossier, kind, BUDGETS[kind], begun.at, begun.at - DAY);
    return isTaken ? { ...begun, kinds: [...begun.kinds, kind] } : undefined;
  }

  /** The try was right, or nothing was told: it counts nowhere. */
  async giveBack({ dossier, address, at, kinds }: Try): Promise<void> {
    await sql`update lookup_dossier set
      at1 = 0,
      at2 = case when at1 = ${at} then at2 else at1 end,
      at3 = case when at1 = ${at} or at2 = ${at} then at3 else at2 end,
      at4 = case when at1 = ${at} or at2 = ${at} or at3 = ${at} then at4 else at3 end,
      at5 = case when at1 = ${at} or at2 = ${at} or at3 = ${at} or at4 = ${at} then at5 else at4 end
      where dossier = ${dossier} and kind in (${sql.join(kinds)}) and ${at} in (at1, at2, at3, at4, at5)`.execute(
      this.#db,
    );
    await sql`update lookup_address set tries = tries - 1
      where address = ${address} and dossier = ${dossier} and tries > 0`.execute(this.#db);
    await sql`delete from lookup_address
      where address = ${address} and dossier = ${dossier} and tries = 0`.execute(this.#db);
  }

  /** Deletes what no longer counts. It is done from time to time by itself. */
  async clear(now: number): Promise<void> {
    const over = now - DAY;
    // Said twice: a row that is written meanwhile is looked at again by the outer condition alone.
    await this.#clearOut(sql`delete from lookup_spent where until <= ${now} and proof in
      (select proof from lookup_spent where until <= ${now} limit ${ROWS_OF_A_CLEARING}) returning 1`);
    await this.#clearOut(sql`delete from lookup_dossier where touched <= ${over} and (dossier, kind) in
      (select dossier, kind from lookup_dossier where touched <= ${over} limit ${ROWS_OF_A_CLEARING}) returning 1`);
    await this.#clearOut(sql`delete from lookup_address where at <= ${over} and (address, dossier) in
      (select address, dossier from lookup_address where at <= ${over} limit ${ROWS_OF_A_CLEARING}) returning 1`);
    await this.#clearOut(sql`delete from work_sending where at <= ${over} and (address, sending) in
      (select address, sending from work_sending where at <= ${over} limit ${ROWS_OF_A_CLEARING}) returning 1`);
  }

  close(): Promise<void> {
    clearInterval(this.#clearing);
    return this.#place.close();
  }

  /**
   * Puts a moment into the ring of a dossier, in the place of the oldest of the last `size`, if that is not after `over`. A row
   * is written either way, and its index, so that a full ring takes as long as one with room.
   */
  async #push(dossier: string, kind: string, size: number, now: number, over: number) {
    const token = randomBytes(9).toString('base64url');
    const oldest = sql.ref(`known.at${KEPT + 1 - size}`);
    const either = (pushed: RawBuilder<unknown>, kept: string) =>
      sql`case when ${oldest} <= ${over} then ${pushed} else ${sql.ref(`known.${kept}`)} end`;
    const { rows } = await sql<Ring & { last: string }>`insert into lookup_dossier as known
      (dossier, kind, at1, at2, at3, at4, at5, last, touched)
      values (${dossier}, ${kind}, 0, 0, 0, 0, ${now}, ${token}, ${now})
      on conflict (dossier, kind) do update set
      at1 = ${either(sql`known.at2`, 'at1')},
      at2 = ${either(sql`known.at3`, 'at2')},
      at3 = ${either(sql`known.at4`, 'at3')},
      at4 = ${either(sql`known.at5`, 'at4')},
      at5 = ${either(sql`${now}`, 'at5')},
      last = ${either(sql`${token}`, 'last')},
      touched = ${now}
      returning at1, at2, at3, at4, at5, last`.execute(this.#db);
    const { last, ...ring } = rows[0]!;
    return { ...ring, isTaken: last === token };
  }

  async #ofAddress(address: AddressNames, now: number): Promise<{ dossiers: number; tries: number }> {
    const { rows } = await sql<{ dossiers: number | string; tries: number | string }>`select
      count(distinct dossier) as dossiers, coalesce(sum(tries), 0) as tries from lookup_address
      where address in (${sql.join(address)}) and at > ${now - DAY}`.execute(this.#db);
    return { dossiers: Number(rows[0]!.dossiers), tries: Number(rows[0]!.tries) };
  }

  async #clearOut(statement: RawBuilder<unknown>): Promise<void> {
    for (;;) {
      const { rows } = await statement.execute(this.#db);
      if (rows.length < ROWS_OF_A_CLEARING) return;
      // The embedded engine answers at once, and would hold up whoever waits.
      await nextTurn();
    }
  }
}

/** How many of the last tries were after `over`. */
function countOf(ring: Ring | undefined, over: number): number {
  if (ring === undefined) return 0;
  return [ring.at1, ring.at2, ring.at3, ring.at4, ring.at5].filter((at) => Number(at) > over).length;
}

/**
 * Opens the counters of look-ups at the place of a store: the URL of a PostgreSQL database, where all servers share them, or a data
 * folder.
 *
 * @param now milliseconds since 1970, by which what is over is cleared away
 * @throws {Refusal} when the place cannot be used.
 * @example
 * const tries = await openTries('.data');
 */
export async function openTries(place: string, now?: () => number): Promise<Tries> {
  return new Tries(await openTryTables(place), now);
}
