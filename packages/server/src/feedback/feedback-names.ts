import { canonicalJson } from '../import/canonical.js';
import { hidden } from '../secret/hidden.js';
import { derivedReceiptCode } from '../secret/receipt-code.js';
import type { Secret } from '../secret/secret.js';

/** The keyed hashes by which a store knows feedback, and from which nobody learns an id or a receipt code without the secret. */
export class FeedbackNames {
  readonly #names: Buffer;
  readonly #contents: Buffer;
  readonly #receipts: Buffer;

  constructor(secret: Secret) {
    this.#names = secret.subkey('feedback names');
    this.#contents = secret.subkey('feedback contents');
    this.#receipts = secret.subkey('feedback receipt codes');
  }

  /** Key of a feedback, by the id that its sender gave it. Offices know it by this key. */
  feedback(id: string): string {
    return hidden(this.#names, 'feedback', id);
  }

  /** Key of a step of a feedback. */
  event(feedback: string, event: string): string {
    return hidden(this.#names, 'event', feedback, event);
  }

  /** Where a receipt code is looked for. */
  receipt(code: string): string {
    return hidden(this.#names, 'receipt', code);
  }

  /** Name in public: without the secret nobody gets from it to an id or a receipt code, nor from these to it. */
  publication(feedback: string): string {
    return hidden(this.#names, 'publication', feedback);
  }

  /** The same for the same content, in whatever order its members were sent. */
  content(value: unknown): string {
    return hidden(this.#contents, canonicalJson(value));
  }

  /** The receipt code of a feedback: random as the salt is, and the same whenever it is told. */
  receiptCode(feedback: string, salt: string): string {
    return derivedReceiptCode(this.#receipts, feedback, salt);
  }
}
