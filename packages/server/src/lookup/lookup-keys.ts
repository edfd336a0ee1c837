import type { Secret } from '../secret/secret.js';
import { AddressNamer, type AddressNames, counterOf, shortHmac } from '../work/address-names.js';

/** The names under which dossiers and addresses stand in challenges and counters. None of them leads back without the key. */
export class LookupKeys {
  /** Signs challenges and their solutions, hexadecimal, as altcha-lib takes them. */
  readonly challenge: string;
  readonly solution: string;
  readonly #counters: Buffer;
  readonly #names: Buffer;
  readonly #addresses: AddressNamer;

  constructor(secret: Secret) {
    this.challenge = secret.subkey('lookup challenge').toString('hex');
    this.solution = secret.subkey('lookup solution').toString('hex');
    this.#counters = secret.subkey('lookup counter');
    this.#names = secret.subkey('lookup dossier');
    this.#addresses = new AddressNamer(secret.subkey('lookup address'));
  }

  /** The dossier of a code key, existing or not, as a challenge (`proof`) or a counter (`tries`) names it. */
  dossier(purpose: 'proof' | 'tries', key: string): string {
    return shortHmac(this.#names, `${purpose}\0${key}`);
  }

  /** A number below `count` that only the server can tell from the id of a challenge. */
  counter(id: string, count: number): number {
    return counterOf(this.#counters, id, count);
  }

  /** An address under the keys of two days of Việt Nam. */
  address(address: string, now: number): AddressNames {
    return this.#addresses.names(address, now);
  }
}
