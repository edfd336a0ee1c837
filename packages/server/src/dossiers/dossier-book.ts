import type {
  AppendResult,
  DossierCard,
  DossierEvent,
  DossierProgress,
  ReceiveResult,
  Reception,
} from '@motcua/contract';
import type { Catalogue } from '../catalogue/catalogue.js';
import { Refusal } from '../refusal.js';
import type { Secret } from '../secret/secret.js';
import type { DossierStore } from '../store/dossier-store.js';
import type { Store } from '../store/store.js';
import type { DossierEventRow, DossierRow } from '../store/tables.js';
import { appendAll } from './appending.js';
import { type KeptDossier, recordOf } from './card.js';
import { HiddenNames } from './hidden-names.js';
import { type DossierOutcome, outcomeOf } from './outcome.js';
import { type Desk, receiveAll } from './receiving.js';
import type { DossierRecord, Factor, OfficeKey } from './record.js';
import { SealedDossiers } from './sealed-dossiers.js';
import { addTo, type DossierTally } from './tally.js';

/** What the book works with. */
export interface DossierBookParts {
  store: Store;
  secret: Secret;
  /** The catalogue as it is now. */
  catalogue: () => Catalogue;
  /** Makes the token by which the applicant of a dossier of this key rates how it was handled; without it cards have none. */
  ratingToken?: (dossier: string) => string;
  /** Milliseconds since 1970; the clock of the machine unless told. */
  now?: () => number;
}

/**
 * The dossiers of an installation. A dossier is what was received and what happened to it; how it stands is told from that
 * whenever it is asked, so that events may come in any order, twice, from many servers, and nothing is ever overwritten.
 *
 * @example
 * const book = new DossierBook({ store, secret, catalogue: () => catalogue });
 * const [result] = await book.receive([reception], key); // { outcome: 'stored', receipt: { receiptCode: '7K3M-9QXD-2F80', … } }
 */
export class DossierBook {
  readonly #store: DossierStore;
  readonly #names: HiddenNames;
  readonly #sealed: SealedDossiers;
  readonly #catalogue: () => Catalogue;
  readonly #ratingToken: DossierBookParts['ratingToken'];
  readonly #now: () => number;
  #prepared: Promise<void> | undefined;

  constructor({ store, secret, catalogue, ratingToken, now = Date.now }: DossierBookParts) {
    this.#store = store.dossiers;
    this.#names = new HiddenNames(secret);
    this.#sealed = new SealedDossiers(secret, this.#names);
    this.#catalogue = catalogue;
    this.#ratingToken = ratingToken;
    this.#now = now;
  }

  /**
   * Makes sure that the secret is the one by which the store is sealed; of an empty store it becomes that. Nothing is written
   * before; a server does it at its start, so that it fails there.
   *
   * @throws {Refusal} when it is another one.
   */
  prepare(): Promise<void> {
    this.#prepared ??= this.#claim().catch((error: unknown) => {
      this.#prepared = undefined;
      throw error;
    });
    return this.#prepared;
  }

  /**
   * Stores dossiers received at the desk, each or none of them by itself: results stand in the order of the receptions. What is
   * `stored` is on the disk. The same reception again is `known` and has the same receipt.
   */
  async receive(receptions: readonly Reception[], key: OfficeKey): Promise<ReceiveResult[]> {
    await this.prepare();
    return receiveAll(receptions, key, this.#desk());
  }

  /** Stores what happened to dossiers, received or not yet: results stand in the order of the events. */
  async append(events: readonly DossierEvent[], key: OfficeKey): Promise<AppendResult[]> {
    await this.prepare();
    return appendAll(events, key, this.#desk());
  }

  /** A dossier for its office, by its code in any printed form; undefined when none was received. */
  async read(code: string): Promise<DossierRecord | undefined> {
    return this.#read(this.#names.dossier(code));
  }

  /** What dossiers have come to, by the keys under which they are kept: a token names that. Two statements read all of them. */
  async outcomes(dossiers: readonly string[]): Promise<Map<string, DossierOutcome>> {
    const rows = await this.#store.find(dossiers);
    const events = await this.#store.eventsOf([...rows.keys()]);
    return new Map(
      [...rows].map(([key, row]) => {
        const kept = this.#opened(row, events.get(key) ?? []);
        return [key, outcomeOf(kept.dossier, kept.events)];
      }),
    );
  }

  /** How the dossiers of each procedure went, by its code: counts alone, nothing of anyone. Reads every dossier. */
  async tallies(): Promise<Map<string, DossierTally>> {
    await this.prepare();
    const tallies = new Map<string, DossierTally>();
    const context = { agencies: this.#catalogue().agencies, now: this.#now() };
    for await (const keys of this.#store.keys()) {
      const rows = await this.#store.find(keys);
      const events = await this.#store.eventsOf(keys);
      for (const [key, row] of rows) {
        const kept = this.#opened(row, events.get(key) ?? []);
        addTo(tallies, recordOf(kept.dossier, kept.events, context).card);
      }
    }
    return tallies;
  }

  /** The key under which a dossier is kept; undefined when none was received that this office may read. */
  async keyFor(code: string, key: OfficeKey): Promise<string | undefined> {
    const dossier = this.#names.dossier(code);
    const agency = (await this.#store.agenciesOf([dossier])).get(dossier);
    if (agency === undefined || key.agencies === undefined || key.agencies.includes(agency)) {
      return agency === undefined ? undefined : dossier;
    }
    const holder = (await this.#read(dossier))?.card.holder?.id;
    return holder !== undefined && key.agencies.includes(holder) ? dossier : undefined;
  }

  /** All that someone is told who knows the code alone (TT 01/2018/TT-VPCP Đ16(2)(d)). */
  async progress(code: string): Promise<DossierProgress | undefined> {
    const card = (await this.read(code))?.card;
    return card && { kind: 'progress', code: card.code, completion: card.completion };
  }

  /**
   * The card for someone who knows the code and a second factor. One look-up by the hash of both, and nothing more when it finds
   * nothing: a wrong factor and a dossier that there is not cost the same.
   */
  async open(code: string, factor: Factor): Promise<DossierCard | undefined> {
    const dossier = await this.#store.opened(this.#names.factor(this.#names.dossier(code), factor));
    const card = dossier === undefined ? undefined : (await this.#read(dossier))?.card;
    const isOver = card?.completion === 'done' || card?.completion === 'closed';
    return card && dossier && isOver && this.#ratingToken ? { ...card, ratingToken: this.#ratingToken(dossier) } : card;
  }

  async #claim(): Promise<void> {
    if ((await this.#store.claim(this.#names.mark)) === this.#names.mark) return;
    throw new Refusal(
      'The dossiers of this store were sealed with another secret. Give the server that one: MOTCUA_SECRET, or the file ' +
        'secret.key of the data folder, from the back-up.',
    );
  }

  async #read(dossier: string): Promise<DossierRecord | undefined> {
    const kept = await this.#kept(dossier);
    return kept && recordOf(kept.dossier, kept.events, { agencies: this.#catalogue().agencies, now: this.#now() });
  }

  async #kept(dossier: string): Promise<{ dossier: KeptDossier; events: DossierEvent[] } | undefined> {
    const row = (await this.#store.find([dossier])).get(dossier);
    if (row === undefined) return undefined;
    return this.#opened(row, await this.#store.events(dossier));
  }

  #opened(
    { key, agency, body }: DossierRow,
    rows: readonly Pick<DossierEventRow, 'id' | 'body'>[],
  ): { dossier: KeptDossier; events: DossierEvent[] } {
    const events = rows
      .map((row) => this.#sealed.openEvent(row.id, row.body))
      .filter(({ within }) => within === undefined || within.includes(agency))
      .map(({ event }) => event);
    return { dossier: this.#sealed.openDossier(key, body), events };
  }

  #desk(): Desk {
    return {
      store: this.#store,
      names: this.#names,
      sealed: this.#sealed,
      catalogue: this.#catalogue(),
      now: this.#now(),
    };
  }
}
