import { challengeLookup, lookUpDossier, type LookupAnswer } from '@motcua/contract';
import { checkShape } from './core/answer-shape.js';
import { ConnectionError } from './core/errors.js';
import { checkedLookup, type DossierLookup } from './core/lookup-arguments.js';
import { throwRefusal } from './core/not-shown.js';
import type { solve } from './core/proof.js';
import { Sender, type Try } from './core/sender.js';
import { type LiteOptions, type RequestOptions, settingsFrom } from './options.js';

/** Status of `proof-needed`: the proof was spent, is too old, or too weak by now. */
const PROOF_NEEDED = 428;
/** Proofs for one look-up, beyond which asking for more of them helps nobody. */
const MOST_PROOFS = 3;

/** Options of one look-up. `timeout` is for the work and all tries together. */
export interface LookupOptions extends RequestOptions {
  /** Called every few milliseconds of the work, with the share that is done, 0 to 1. It starts anew when more work is asked for. */
  onWork?: ((share: number) => void) | undefined;
}

/** The work is done by a file of its own, which comes while the challenge is on its way. */
function loadSolver(): Promise<{ solve: typeof solve }> {
  const solver = import('./core/proof.js').catch(() => {
    throw new ConnectionError();
  });
  // A challenge that is refused is told before this.
  solver.catch(() => undefined);
  return solver;
}

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
    const { onWork } = options;
    const asked = checkedLookup(lookup);
    let proofs = 0;
    // A proof is good for one request, so that every try has its own, also after an answer that was lost.
    const once: Try = async (post, signal) => {
      const solver = loadSolver();
      for (;;) {
        const offered = await post(challengeLookup, { code: asked.code });
        if (!offered.ok) return offered;
        const { parameters, signature } = await this.#sender.open(challengeLookup, offered);
        const challenge = { parameters, signature };
        const proof = await solver;
        const solution = await proof.solve(challenge, { signal, onWork });
        const answer = await post(lookUpDossier, { ...asked, proof: { challenge, solution } });
        proofs += 1;
        if (answer.status !== PROOF_NEEDED || proofs >= MOST_PROOFS) return answer;
      }
    };
    return this.#sender.call(lookUpDossier, once, options).catch(throwRefusal);
  }
}

/**
 * Opens look-ups by themselves, without the listing and without the schemas of the contract: for pages that copy with what they get,
 * as our elements do. The full `Motcua` has the same as `client.dossiers`, and checks the answers.
 *
 * @throws {InvalidArgumentError} for an option that cannot be meant
 *
 * @example
 * const dossiers = openDossiers({ baseUrl: 'https://dichvu.example.gov.vn/motcua' });
 * const { completion } = await dossiers.lookup({ code: 'H12.44-250707-0013' });
 */
export function openDossiers(options: LiteOptions): Dossiers {
  return new Dossiers(new Sender(settingsFrom(options), checkShape));
}

export type { DossierCard, DossierProgress, LookupAnswer } from '@motcua/contract';
export type { Fetch } from './core/attempt.js';
export * from './core/errors.js';
export type { DossierLookup } from './core/lookup-arguments.js';
export { DossierNotShownError } from './core/not-shown.js';
export type { LiteOptions, RequestOptions } from './options.js';
