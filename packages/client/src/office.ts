import {
  type AppendResult,
  appendEvents,
  type DossierEvent,
  officeAnswers,
  type OfficeDossier,
  type Paper,
  type PaperKind,
  printPaper,
  readDossier,
  receiveDossiers,
  type ReceiveResult,
  type Reception,
} from '@motcua/contract';
import { type BatchLimits, batches, type Many } from './core/batches.js';
import { InvalidArgumentError, UnexpectedAnswerError } from './core/errors.js';
import { checkedCode } from './core/lookup-arguments.js';
import { throwRefusal } from './core/not-shown.js';
import { Sender } from './core/sender.js';
import { checkBy, type ValidationOptions } from './core/validation.js';
import { type LiteOptions, type RequestOptions, settingsFrom } from './options.js';

/** How an office reaches its server. */
export interface OfficeOptions extends LiteOptions, ValidationOptions {
  /** Key of the office, as the server printed it: `mck_…`. It is sent in the header `Authorization` and stands nowhere else. */
  key: string;
  /**
   * True to allow a key where there is a document: in a program for the desk that is made of web pages, say. On a website everyone
   * who opens the page has the key, and with it the dossiers.
   */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** Which page a paper leads to. */
export interface PaperOptions {
  /** Address of the page with `<motcua-dossier>`, which the QR code opens; that of the server's settings when absent. */
  page?: string | undefined;
}

/** What the server takes in one request, with room for what stands around the items. */
const RECEPTIONS: BatchLimits = { items: 200, bytes: 1_990_000 };
const EVENTS: BatchLimits = { items: 1000, bytes: 3_990_000 };

/** @throws {InvalidArgumentError} for what is neither one nor many */
function isMany<Item extends object>(given: Item | Many<Item>): given is Many<Item> {
  const value: unknown = given;
  if (typeof value === 'object' && value !== null) return Symbol.iterator in value || Symbol.asyncIterator in value;
  throw new InvalidArgumentError('Give an object of the contract, or a list or stream of them.');
}

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

async function resultsOf<Item extends object, Result>(
  given: Item | Many<Item>,
  limits: BatchLimits,
  send: (items: Item[]) => Promise<{ results: Result[] }>,
  options: RequestOptions = {},
): Promise<Result | Result[]> {
  const many = isMany(given);
  const all: Result[] = [];
  for await (const batch of batches(many ? given : [given], limits, options.signal)) {
    const { results } = await send(batch);
    // Results are told apart by their place alone.
    if (!Array.isArray(results) || results.length !== batch.length) throw new UnexpectedAnswerError('shape');
    for (const result of results) all.push(result);
  }
  return many ? all : all[0]!;
}

/** What an office does with its server. */
export interface Office {
  readonly dossiers: OfficeDossiers;
}

/** @throws {InvalidArgumentError} that does not repeat the key */
function checkedKey({ key, dangerouslyAllowBrowser }: OfficeOptions): string {
  if (typeof document !== 'undefined' && dangerouslyAllowBrowser !== true) {
    throw new InvalidArgumentError(
      'The key of an office never belongs in a web page: everyone who opens it could read the key. Call from the server of ' +
        'the office. Where the page is a program of the desk and no website, set "dangerouslyAllowBrowser" to true.',
    );
  }
  if (typeof key === 'string' && /^[\x21-\x7e]+$/.test(key)) return key;
  throw new InvalidArgumentError('"key" must be the key of the office as the server printed it, "mck_" and so on.');
}

/**
 * Opens the side of the office: for its one-stop software, never for a web page. Answers are checked as those of the full client.
 *
 * @throws {InvalidArgumentError} for an option that cannot be meant, or a key in a web page
 *
 * @example
 * const office = openOffice({ baseUrl: 'https://dichvu.example.gov.vn/motcua', key: process.env['MOTCUA_KEY'] ?? '' });
 * const { receipt } = await office.dossiers.receive(reception);
 */
export function openOffice(options: OfficeOptions): Office {
  const settings = settingsFrom(options);
  settings.headers.set('authorization', `Bearer ${checkedKey(options)}`);
  return { dossiers: new OfficeDossiers(new Sender(settings, checkBy(options, officeAnswers))) };
}

export type {
  AppendResult,
  DossierEvent,
  ItemProblem,
  OfficeDossier,
  Paper,
  PaperKind,
  Receipt,
  ReceiveResult,
  Reception,
} from '@motcua/contract';
export type { Fetch } from './core/attempt.js';
export type { Many } from './core/batches.js';
export * from './core/errors.js';
export { DossierNotShownError } from './core/not-shown.js';
export type { Validation, ValidationOptions, Warning } from './core/validation.js';
export type { LiteOptions, RequestOptions } from './options.js';
