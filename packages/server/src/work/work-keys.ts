import type { WorkPurpose } from '@motcua/contract';
import type { Secret } from '../secret/secret.js';
import { AddressNamer, type AddressNames, counterOf, shortHmac } from './address-names.js';
import type { Binding, ProofKeys } from './proofs.js';

/** What a challenge of a sending is bound to. */
export const SENDING: Binding = { for: 'sending', about: 'sending' };

/** The names under which sendings and addresses stand in challenges and counters. None of them leads back without the key. */
export class WorkKeys implements ProofKeys {
  readonly challenge: string;
  readonly solution: string;
  readonly #counters: Buffer;
  readonly #names: Buffer;
  readonly #addresses: AddressNamer;

  constructor(secret: Secret) {
    this.challenge = secret.subkey('work challenge').toString('hex');
    this.solution = secret.subkey('work solution').toString('hex');
    this.#counters = secret.subkey('work counter');
    this.#names = secret.subkey('work sending');
    this.#addresses = new AddressNamer(secret.subkey('work address'));
  }

  /** What is sent for a purpose under an id, as a challenge (`proof`) or a counter (`count`) names it. */
  sending(use: 'proof' | 'count', purpose: WorkPurpose, id: string): string {
    return shortHmac(this.#names, JSON.stringify([use, purpose, id]));
  }

  counter(id: string, count: number): number {
    return counterOf(this.#counters, id, count);
  }

  /** An address under the keys of two days of Việt Nam. */
  address(address: string, now: number): AddressNames {
    return this.#addresses.names(address, now);
  }
}
