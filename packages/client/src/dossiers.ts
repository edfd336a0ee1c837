import { challengeLookup, lookUpDossier, type LookupAnswer } from '@motcua/contract';
import { checkShape } from './core/answer-shape.js';
import { checkedLookup, type DossierLookup } from './core/lookup-arguments.js';
import { throwRefusal } from './core/not-shown.js';
import { provenSending, type WorkOptions } from './core/proven-sending.js';
import { Sender } from './core/sender.js';
import { type CheckedOptions, settingsFrom } from './options.js';

/** Options of one look-up. `timeout` is for the work and all tries together. */
export type LookupOptions = WorkOptions;

/** Dossiers (hồ sơ) as their applicants may see them. */
export class Dossiers {
  readonly #sender: Sender;

  /** @internal */
  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * How a dossier stands. The code alone gives how far it is; with the receipt code or the phone it gives the card.
   * The server asks for a proof of work, which is done here, in pieces that leave the page alive.
   *
   * @throws {DossierNotShownError} there is none, what was given with the code is wrong, or it was tried too often
   *
   * @example
   * const answer = await client.dossiers.lookup({ code: 'H12.44-250707-0013', receiptCode: '7K3M-9QXD-2F80' });
   * if (answer.kind === 'card') console.log(answer.status, answer.due?.current);
   * else console.log(answer.completion);
   */
  async lookup(lookup: DossierLookup, options: LookupOptions = {}): Promise<LookupAnswer> {
    const asked = checkedLookup(lookup);
    const once = provenSending(
      this.#sender,
      {
        challenge: challengeLookup,
        ask: { code: asked.code },
        action: lookUpDossier,
        body: asked,
        // A proof is good for one look-up, also after an answer that was lost.
        proof: 'each',
      },
      options,
    );
    return this.#sender.call(lookUpDossier, once, options).catch(throwRefusal);
  }
}

/**
 * Opens look-ups by themselves, without the listing and without the schemas of the contract: for pages that copy with what they get,
 * as our elements do; `check` may check them all the same. The full `Motcua` has the same as `client.dossiers`.
 *
 * @throws {InvalidArgumentError} for an option that cannot be meant
 *
 * @example
 * const dossiers = openDossiers({ baseUrl: 'https://dichvu.example.gov.vn/motcua' });
 * const { completion } = await dossiers.lookup({ code: 'H12.44-250707-0013' });
 */
export function openDossiers({ check = checkShape, ...options }: CheckedOptions): Dossiers {
  return new Dossiers(new Sender(settingsFrom(options), check));
}

export type { DossierCard, DossierProgress, LookupAnswer } from '@motcua/contract';
export type { Fetch } from './core/attempt.js';
export * from './core/errors.js';
export type { DossierLookup } from './core/lookup-arguments.js';
export { DossierNotShownError } from './core/not-shown.js';
export type { CheckedOptions, LiteOptions, RequestOptions } from './options.js';
