import type { Challenge, Proof, WorkPurpose } from '@motcua/contract';
import type { ActionHandlers } from '../api/actions.js';
import { ProblemError } from '../api/problems.js';
import type { Secret } from '../secret/secret.js';
import { levelAfter } from './levels.js';
import { Proofs } from './proofs.js';
import type { Sendings } from './sendings.js';
import type { WorkCheck } from './work-check.js';
import { SENDING, WorkKeys } from './work-keys.js';

/** What proofs of work of sendings are made of. */
export interface WorkParts {
  secret: Secret;
  sendings: Sendings;
  /** Milliseconds since 1970; the clock of the machine unless told. */
  now?: () => number;
}

/**
 * Proofs of work of what is sent. Each is bound to the purpose and the id of one sending: it may be used again for the same one, whose answer
 * was lost, and for no other. It gets dearer with what one address sends within a day, and nobody is shut out.
 *
 * @example
 * const work = new Work({ secret, sendings: tries.sendings });
 * const challenge = await work.handlers.challengeWork({ for: 'rating', id }, { address });
 */
export class Work implements WorkCheck {
  readonly handlers: Pick<ActionHandlers, 'challengeWork'>;
  readonly #keys: WorkKeys;
  readonly #proofs: Proofs;
  readonly #sendings: Sendings;
  readonly #now: () => number;

  constructor({ secret, sendings, now = Date.now }: WorkParts) {
    this.#keys = new WorkKeys(secret);
    this.#proofs = new Proofs(this.#keys, SENDING);
    this.#sendings = sendings;
    this.#now = now;
    this.handlers = { challengeWork: ({ for: purpose, id }, { address }) => this.#challenge(purpose, id, address) };
  }

  async check(purpose: WorkPurpose, id: string, proof: Proof | undefined, address: string): Promise<void> {
    const now = this.#now();
    const read = proof && this.#proofs.read(proof, this.#keys.sending('proof', purpose, id), now);
    if (read === undefined) throw new ProblemError('proof-needed');
    // Only where the server runs in a process of its caller is there none.
    if (address === '') return;
    const [names, sending] = [this.#keys.address(address, now), this.#keys.sending('count', purpose, id)];
    const sent = await this.#sendings.begin(names, sending, now);
    // One step lower is let pass: another of the same address may have sent while this one was worked for.
    if (sent === undefined || read.level >= levelAfter(sent) - 1) return;
    await this.#sendings.giveBack(names, sending);
    throw new ProblemError('proof-needed');
  }

  async #challenge(purpose: WorkPurpose, id: string, address: string): Promise<Challenge> {
    const now = this.#now();
    const sent = address === '' ? 0 : await this.#sendings.of(this.#keys.address(address, now), now);
    return this.#proofs.challenge(this.#keys.sending('proof', purpose, id), levelAfter(sent), now);
  }
}
