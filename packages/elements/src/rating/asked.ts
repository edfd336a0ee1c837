import type { Ratings } from '@motcua/client/ratings';
import {
  RATING_REASONS,
  type RatingCriterion,
  type RatingForm,
  type RatingFormQuery,
  type RatingInvitation,
  type RatingReason,
} from '@motcua/contract';
import { isFailure, refusalOf, type Notice } from './refusal.js';

/** What is asked, and about what. */
export interface Asked {
  scale: 'three' | 'five';
  reasons: readonly RatingReason[];
  criteria: readonly RatingCriterion[];
  comment: boolean;
  /** Of a dossier. */
  invitation?: RatingInvitation;
}

/** In place of a question: why there is none. */
export interface Unasked {
  notice: Notice;
  /** In the words of who switched it off. */
  said?: string | undefined;
}

/** Longest and shortest token, and what it is made of. */
const TOKEN = /^[\w.-]{20,200}$/;

/** Reasons that fit what a page says; of an office or a dossier nearly all do. */
const OF_PAGES: readonly RatingReason[] = ['guidance', 'papers', 'fee', 'convenience', 'online', 'other'];

/** Which question the element is to ask. */
export interface Question {
  query: RatingFormQuery;
  token?: string | undefined;
  procedure?: string | undefined;
  /** As the page says; what the office says of the site goes before it. */
  scale?: string | undefined;
}

/**
 * Asks how to ask. Without a form the question is still good: what cannot be told now is told when it is sent. What a token is for
 * must be known.
 *
 * @throws {MotcuaError} what a token is for cannot be told at the moment
 */
export async function asked(
  ratings: Pick<Ratings, 'form' | 'open'>,
  { query, token, procedure, scale }: Question,
  signal: AbortSignal,
): Promise<Asked | Unasked> {
  if (token !== undefined && !TOKEN.test(token)) return { notice: 'wrongLink' };
  try {
    const [form, invitation] = await Promise.all([
      ratings.form(query, { signal }).catch(formless),
      token === undefined ? undefined : ratings.open(token, { signal }),
    ]);
    if (!form.open) return { notice: 'off', said: form.notice };
    if (invitation?.state === 'not-yet') return { notice: 'notYet' };
    if (invitation?.state === 'closed') return { notice: 'closed' };
    if (invitation?.state === 'rated') return { notice: 'ratedEarlier' };
    const ofPage = token === undefined && procedure !== undefined;
    return {
      scale: (form.scale ?? scale) === 'five' ? 'five' : 'three',
      reasons: form.reasons ?? (ofPage ? OF_PAGES : RATING_REASONS),
      criteria: form.criteria ?? [],
      comment: form.comment !== false,
      ...(invitation ? { invitation } : {}),
    };
  } catch (error) {
    const refusal = refusalOf(error);
    if (isFailure(refusal)) throw error;
    return { notice: refusal };
  }
}

function formless(error: unknown): Pick<RatingForm, 'open'> & Partial<RatingForm> {
  if (isFailure(refusalOf(error))) return { open: true };
  throw error;
}
