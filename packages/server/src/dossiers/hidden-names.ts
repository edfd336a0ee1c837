import { parseDossierCode } from '@motcua/contract';
import { canonicalJson } from '../import/canonical.js';
import { hidden } from '../secret/hidden.js';
import { derivedReceiptCode } from '../secret/receipt-code.js';
import type { Secret } from '../secret/secret.js';
import type { Factor } from './record.js';

/** The keyed hashes by which a store knows dossiers, events and factors, and from which nobody learns them without the secret. */
export class HiddenNames {
  readonly #names: Buffer;
  readonly #contents: Buffer;
  readonly #factors: Buffer;
  readonly #receipts: Buffer;
  /** Tells one secret from another and nothing of it. */
  readonly mark: string;

  constructor(secret: Secret) {
    this.#names = secret.subkey('dossier names');
    this.#contents = secret.subkey('dossier contents');
    this.#factors = secret.subkey('dossier factors');
    this.#receipts = secret.subkey('receipt codes');
    this.mark = hidden(secret.subkey('dossier mark'), 'mark');
  }

  /** Key of a dossier, by its code in any printed form. */
  dossier(code: string): string {
    return hidden(this.#names, 'dossier', parseDossierCode(code).key);
  }

  /** Key of an event of a dossier. */
  event(dossier: string, id: string): string {
    return hidden(this.#names, 'event', dossier, id);
  }

  /** The same for the same content, in whatever order its members were sent. */
  content(value: unknown): string {
    return hidden(this.#contents, canonicalJson(value));
  }

  /** Where a factor of a dossier is looked for. */
  factor(dossier: string, factor: Factor): string {
    return 'phone' in factor
      ? hidden(this.#factors, dossier, 'phone', factor.phone)
      : hidden(this.#factors, dossier, 'receipt', factor.receiptCode);
  }

  /** The receipt code of a dossier: random as the salt is, and the same whenever it is printed. */
  receiptCode(dossier: string, salt: string): string {
    return derivedReceiptCode(this.#receipts, dossier, salt);
  }
}
