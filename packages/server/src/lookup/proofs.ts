import type { Challenge, Proof } from '@motcua/contract';
import { Proofs as BoundProofs, type ReadProof } from '../work/proofs.js';
import type { LookupKeys } from './lookup-keys.js';

/**
 * Proofs of work of look-ups, each for one dossier.
 *
 * @example
 * const proofs = new Proofs(new LookupKeys(secret));
 * const challenge = await proofs.challenge('H12.44-250707-0013', 0, Date.now());
 */
export class Proofs {
  readonly #keys: LookupKeys;
  readonly #proofs: BoundProofs;

  constructor(keys: LookupKeys) {
    this.#keys = keys;
    this.#proofs = new BoundProofs(keys, { for: 'lookup', about: 'dossier' });
  }

  /** A challenge for one look-up of the dossier with this code key. */
  challenge(key: string, level: number, now: number): Promise<Challenge> {
    return this.#proofs.challenge(this.#keys.dossier('proof', key), level, now);
  }

  /**
   * Reads a proof for a look-up of the dossier with this code key. Undefined for one that is not of this server, not solved, too
   * old, for something else, or in any way different from what was given out.
   */
  read(proof: Proof, key: string, now: number): ReadProof | undefined {
    return this.#proofs.read(proof, this.#keys.dossier('proof', key), now);
  }
}
