import { randomUUID } from 'node:crypto';
import type { Challenge, Proof, WorkPurpose } from '@motcua/contract';
import type { ActionHandlers } from '../api/actions.js';
import { solvedAtOnce } from '../lookup/lookups.fixture.js';
import type { Secret } from '../secret/secret.js';
import { WorkKeys } from './work-keys.js';

/** Solves a challenge without doing the work, which only one who has the secret of the server can. */
export async function solvedWith(secret: Secret, challenge: Challenge): Promise<Proof> {
  return (await solvedAtOnce(challenge, new WorkKeys(secret))).proof;
}

/** The proof for a sending, its challenge solved at once. */
export async function workFor(
  { challengeWork }: Pick<ActionHandlers, 'challengeWork'>,
  { secret, purpose = 'rating', id = randomUUID(), address }: WorkOf,
): Promise<Proof> {
  return solvedWith(secret, await challengeWork({ for: purpose, id }, { address }));
}

/** For what work is done. */
export interface WorkOf {
  secret: Secret;
  purpose?: WorkPurpose;
  id?: string;
  address: string;
}
