import { createHmac, randomBytes } from 'node:crypto';
import { parseReceiptCode, RECEIPT_LENGTH, RECEIPT_LETTERS } from '@motcua/contract';
import { canonicalJson } from '../import/canonical.js';
import type { Secret } from '../secret/secret.js';

/** Bytes of a keyed hash that are kept: no two meet by chance. */
const KEPT = 18;

/** The keyed hashes by which a store knows invitations and answers. Without the secret nobody can try codes on a copy of it. */
export class SurveyKeys {
  readonly #invitations: Buffer;
  readonly #answers: Buffer;

  constructor(secret: Secret) {
    this.#invitations = secret.subkey('survey invitations');
    this.#answers = secret.subkey('survey answers');
  }

  /** Of the invitation that someone typed; undefined for what cannot be one. */
  invitation(survey: string, typed: string): string | undefined {
    const code = parseReceiptCode(typed);
    return code === undefined ? undefined : hidden(this.#invitations, survey, code);
  }

  /** Of the id that a page gave to an answer. */
  answer(survey: string, id: string): string {
    return hidden(this.#answers, 'page', survey, id);
  }

  /** Of the number of a paper. */
  paper(survey: string, agency: string, number: string): string {
    return hidden(this.#answers, 'paper', survey, agency, number);
  }

  /** Of what was answered. No invitation is in it: it would be a way from the one to the other. */
  content(agency: string, answers: object): string {
    return hidden(this.#answers, 'content', agency, canonicalJson(answers));
  }
}

/** A code as it stands on an invitation, `7K3M-9QXD-2F80`: 60 random bits. */
export function newInvitationCode(): string {
  const letters = Array.from(randomBytes(RECEIPT_LENGTH), (byte) => RECEIPT_LETTERS[byte & 31]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}

/** As JSON, so that no two lists of parts are one text. */
function hidden(key: Buffer, ...parts: string[]): string {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest().subarray(0, KEPT).toString('base64url');
}
