import {
  type AppendResult,
  appendEvents,
  type DossierEvent,
  type OfficeDossier,
  type Paper,
  type PaperKind,
  printPaper,
  readDossier,
  receiveDossiers,
  type ReceiveResult,
  type Reception,
} from '@motcua/contract';
import type { BatchLimits, Many } from '../core/batches.js';
import { checkedCode } from '../core/lookup-arguments.js';
import { throwRefusal } from '../core/not-shown.js';
import type { Sender } from '../core/sender.js';
import type { RequestOptions } from '../options.js';
import { resultsOf } from './results.js';

/** Which page a paper leads to. */
export interface PaperOptions {
  /** Address of the page with `<motcua-dossier>`, which the QR code opens; that of the server's settings when absent. */
  page?: string | undefined;
}

/** What the server takes in one request, with room for what stands around the items. */
const RECEPTIONS: BatchLimits = { items: 200, bytes: 1_990_000 };
const EVENTS: BatchLimits = { items: 1000, bytes: 3_990_000 };

/** Dossiers (hồ sơ) as their office keeps them. Whatever is sent twice does what it does once. */
export class OfficeDossiers {
  readonly #sender: Sender;

  /** @internal */
  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Hands in dossiers that were received, one or many; many go 200 at a time, one request after another. The code is the key: the
   * same reception again is `known` and gets the same receipt. What is refused is a result, and no error.
   *
   * An error ends it between two requests: what went before is stored, and all of it may be sent again.
   *
   * @returns For one its result; for many their results in the order of what was given
   *
   * @example
   * const { outcome, receipt, problem } = await office.dossiers.receive(reception);
   * if (outcome === 'refused') console.warn(problem?.code, problem?.detail);
   * else console.log(receipt?.receiptCode, receipt?.due?.current);
   */
  receive(dossier: Reception, options?: RequestOptions): Promise<ReceiveResult>;
  receive(dossiers: Many<Reception>, options?: RequestOptions): Promise<ReceiveResult[]>;
  receive(given: Reception | Many<Reception>, options?: RequestOptions): Promise<ReceiveResult | ReceiveResult[]> {
    const send = (dossiers: Reception[]) => this.#sender.send(receiveDossiers, { dossiers }, options);
    return resultsOf(given, RECEPTIONS, send, options);
  }

  /**
   * Adds what happened to dossiers, one event or many, in any order; many go 1,000 at a time, one request after another, and a source
   * that is read as it goes is read no faster than that. The id of an event with the code of its dossier is the key.
   *
   * @returns For one its result; for many their results in the order of what was given
   *
   * @example
   * const results = await office.dossiers.append(eventsOfToday());
   * const refused = results.filter(({ outcome }) => outcome === 'refused');
   */
  append(event: DossierEvent, options?: RequestOptions): Promise<AppendResult>;
  append(events: Many<DossierEvent>, options?: RequestOptions): Promise<AppendResult[]>;
  append(given: DossierEvent | Many<DossierEvent>, options?: RequestOptions): Promise<AppendResult | AppendResult[]> {
    const send = (events: DossierEvent[]) => this.#sender.send(appendEvents, { events }, options);
    return resultsOf(given, EVENTS, send, options);
  }

  /**
   * One dossier as its office sees it: reception, receipt, card, and what the law does not allow and happened all the same.
   *
   * @param code In any printed form.
   * @throws {DossierNotShownError} there is none of this code for this key
   *
   * @example
   * const { reception, card } = await office.dossiers.read('H12.44-250707-0013');
   */
  async read(code: string, options?: RequestOptions): Promise<OfficeDossier> {
    return this.#sender.send(readDossier, { code: checkedCode(code) }, options).catch(throwRefusal);
  }

  /**
   * A form of the desk, filled in and ready to be printed.
   *
   * @param code In any printed form.
   * @throws {DossierNotShownError} there is none of this code for this key
   * @throws {NotFoundError} `no-such-paper`: nothing of the kind happened to it
   *
   * @example
   * const { html } = await office.dossiers.paper('H12.44-250707-0013', 'receipt', { page: 'https://xa.example.gov.vn/ho-so' });
   */
  async paper(code: string, kind: PaperKind, { page }: PaperOptions = {}, options?: RequestOptions): Promise<Paper> {
    const asked = { code: checkedCode(code), kind, ...(page === undefined ? {} : { page }) };
    return this.#sender.send(printPaper, asked, options).catch(throwRefusal);
  }
}
