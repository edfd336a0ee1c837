import * as z from 'zod/mini';
import { type DossierCard, DossierCardSchema, type DossierProgress, DossierProgressSchema } from './dossiers.js';

/** Asks for a challenge. Every look-up needs its own. */
export interface ChallengeRequest {
  /** Code of the dossier that will be looked up, in any printed form. */
  code: string;
}

/** A proof of work to be done, in the form of ALTCHA 2. It is for one look-up of one dossier, and ends. */
export interface Challenge {
  /**
   * What is to be derived, until when (`expiresAt`, seconds since 1970), and the largest counter that can solve it (`data.most`). They
   * go back as they came.
   */
  parameters: Record<string, unknown>;
  /** Of the server, over the parameters. */
  signature: string;
}

/** What was found by doing the work. */
export interface Solution {
  /** The number that solves it. */
  counter: number;
  /** Hexadecimal. */
  derivedKey: string;
  /** Milliseconds it took. */
  time?: number;
}

/** A challenge with its solution. It is good for one request. */
export interface Proof {
  challenge: Challenge;
  solution: Solution;
}

/**
 * A look-up. The code alone gives {@link DossierProgress}; with the receipt code, or the last four digits of the applicant's phone, it
 * gives {@link DossierCard}. Nothing tells a wrong one from a dossier that there is not.
 */
export interface LookupRequest {
  /** Code of the dossier in any printed form. */
  code: string;
  /** The random code printed on the receipt (mã biên nhận). */
  receiptCode?: string;
  /** Last four digits of the phone number given with the dossier. Not beside a receipt code. */
  phone?: string;
  proof: Proof;
}

/** What a look-up gives. */
export type LookupAnswer = DossierProgress | DossierCard;

export const ChallengeSchema: z.ZodMiniType<Challenge> = /*#__PURE__*/ z.looseObject({
  parameters: z.record(z.string(), z.unknown()),
  signature: z.string(),
});

export const LookupAnswerSchema: z.ZodMiniType<LookupAnswer> = /*#__PURE__*/ z.union([
  DossierProgressSchema,
  DossierCardSchema,
]);
