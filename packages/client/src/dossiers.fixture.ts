import { actions, type Challenge, type LookupRequest, type Proof } from '@motcua/contract';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { problem } from './answers.fixture.js';

/** A dossier of nobody. */
export const CODE = 'H12.44-250707-0013';
export const RECEIPT = '7K3M-9QXD-2F80';
export const PHONE = '7391';

export const progress = { kind: 'progress', code: CODE, completion: 'in-progress' };

/** A card as small as the contract allows. */
export const card = {
  kind: 'card',
  code: CODE,
  at: '2026-11-23T12:00:00+07:00',
  procedure: { code: '1.001193', name: 'Đăng ký khai sinh' },
  office: { name: 'UBND phường An Xuyên' },
  applicant: 'N*** V*** A***',
  channel: 'in-person',
  status: 'processing',
  completion: 'in-progress',
  timing: 'running',
  steps: [],
};

/** The problem of a dossier that is not shown; an id of the request stands where something in front of the server puts one. */
export const notShown = (): Response => problem(404, 'no-such-dossier', { 'x-request-id': 'edge-7' });

const secrets = { hmacSignatureSecret: 'of the challenge', hmacKeySignatureSecret: 'of the solution' };

export async function challenge(counter = 20): Promise<Challenge> {
  const made = await createChallenge({ algorithm: 'SHA-256', counter, cost: 2, deriveKey, ...secrets });
  return made as unknown as Challenge;
}

export async function isSolved({ challenge, solution }: Proof): Promise<boolean> {
  const proof = { challenge, solution } as unknown as Parameters<typeof verifySolution>[0];
  return (await verifySolution({ ...proof, ...secrets, deriveKey })).verified;
}

type Answer = (request: Request) => Response | Promise<Response>;

/** A server that gives challenges and takes each proof once; it answers the look-ups in turn with what it is given. */
export class LookupServer {
  readonly requests: Request[] = [];
  readonly lookups: LookupRequest[] = [];
  readonly #answers: Answer[];
  readonly #spent = new Set<string>();
  challenges = 0;
  /** In place of a challenge, for the first, the second … that is asked for. */
  readonly inPlaceOfChallenges: Answer[] = [];

  constructor(...answers: Answer[]) {
    this.#answers = answers;
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    this.requests.push(request);
    const { pathname } = new URL(request.url);
    if (pathname.endsWith(actions.challengeLookup.path)) {
      const other = this.inPlaceOfChallenges[this.challenges];
      this.challenges += 1;
      return other ? other(request) : Response.json(await challenge());
    }
    const body = (await request.clone().json()) as LookupRequest;
    this.lookups.push(body);
    const { signature } = body.proof.challenge;
    if (this.#spent.has(signature) || !(await isSolved(body.proof))) return problem(400, 'a-proof-twice-or-wrong');
    this.#spent.add(signature);
    const answer = this.#answers[Math.min(this.lookups.length, this.#answers.length) - 1];
    return (answer ?? Response.error)(request);
  };
}
