import { createHmac } from 'node:crypto';
import { parseDossierCode, RECEIPT_LENGTH, RECEIPT_LETTERS } from '@motcua/contract';
import { canonicalJson } from '../import/canonical.js';
import type { Secret } from '../secret/secret.js';
import type { Factor } from './record.js';

/** Bytes of a keyed hash that are kept: no two dossiers of the country meet by chance. */
const KEPT = 18;

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
    const bits = createHmac('sha256', this.#receipts)
      .update(JSON.stringify([dossier, salt]))
      .digest()
      .readBigUInt64BE();
    const letters = Array.from(
      { length: RECEIPT_LENGTH },
      (_, at) => RECEIPT_LETTERS[Number((bits >> BigInt(5 * at)) & 31n)],
    ).join('');
    return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
  }
}

/** As JSON, so that no two lists of parts are one text. */
function hidden(key: Buffer, ...parts: string[]): string {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest().subarray(0, KEPT).toString('base64url');
}
