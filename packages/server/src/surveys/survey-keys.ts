import { parseReceiptCode } from '@motcua/contract';
import { canonicalJson } from '../import/canonical.js';
import { hidden } from '../secret/hidden.js';
import type { Secret } from '../secret/secret.js';

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
