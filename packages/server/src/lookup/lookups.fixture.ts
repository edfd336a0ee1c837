import type { Challenge, DossierCard, DossierProgress, LookupRequest, Proof } from '@motcua/contract';
import { parseDossierCode } from '@motcua/contract';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import type { ActionHandlers } from '../api/actions.js';
import type { Factor } from '../dossiers/record.js';
import { Secret } from '../secret/secret.js';
import type { ProofKeys } from '../work/proofs.js';
import { LookupKeys } from './lookup-keys.js';
import { Proofs } from './proofs.js';

export const SECRET = Secret.of(Buffer.alloc(32, 'look-ups of tests'));
export const KEYS = new LookupKeys(SECRET);

/** A dossier of an invented person. */
export interface HeldDossier {
  receiptCode: string;
  phone: string;
}

/** Dossiers in memory, by the key of their code. It keeps what it was asked, to be compared. */
export class HeldDossiers {
  readonly dossiers = new Map<string, HeldDossier>();
  readonly asked: { code: string; factor?: Factor }[] = [];

  hold(code: string, dossier: HeldDossier): void {
    this.dossiers.set(parseDossierCode(code).key, dossier);
  }

  progress(code: string): Promise<DossierProgress | undefined> {
    this.asked.push({ code });
    return Promise.resolve(this.dossiers.has(code) ? { kind: 'progress', code, completion: 'in-progress' } : undefined);
  }

  open(code: string, factor: Factor): Promise<DossierCard | undefined> {
    this.asked.push({ code, factor });
    const held = this.dossiers.get(code);
    const isRight = 'phone' in factor ? held?.phone === factor.phone : held?.receiptCode === factor.receiptCode;
    return Promise.resolve(isRight ? cardOf(code) : undefined);
  }
}

function cardOf(code: string): DossierCard {
  return {
    kind: 'card',
    code,
    at: '2026-11-23T12:00:00+07:00',
    procedure: { code: '1.001193', name: 'Đăng ký khai sinh' },
    office: { name: 'Ủy ban nhân dân phường An Xuyên' },
    applicant: 'N*** V*** A***',
    channel: 'direct',
    status: 'processing',
    completion: 'in-progress',
    timing: 'running',
    steps: [],
  };
}

/** Solves a challenge by doing the work. */
export async function solved(challenge: Challenge): Promise<Proof> {
  const solution = await solveChallenge({ challenge: challenge as never, deriveKey });
  if (solution === null) throw new Error('it was not solved in time');
  return { challenge, solution };
}

/** Hashes that solving takes, and the proof: found without doing them, which only one who has the secret of the server can. */
export async function solvedAtOnce(
  challenge: Challenge,
  keys: Pick<ProofKeys, 'counter'> = KEYS,
): Promise<{ proof: Proof; hashes: number }> {
  const { nonce, salt, cost, data } = challenge.parameters as {
    nonce: string;
    salt: string;
    cost: number;
    data: { id: string; most: number };
  };
  const counter = keys.counter(data.id, data.most + 1);
  const password = Buffer.alloc(20, nonce, 'hex');
  password.writeUInt32BE(counter, 16);
  const { derivedKey } = await deriveKey(challenge.parameters as never, Buffer.from(salt, 'hex'), password);
  const solution = { counter, derivedKey: Buffer.from(derivedKey).toString('hex') };
  return { proof: { challenge, solution }, hashes: (counter + 1) * cost };
}

/** A proof of a level, made by the side of any server. */
export async function proofOf(code: string, level: number, now: number): Promise<Proof> {
  const challenge = await new Proofs(KEYS).challenge(parseDossierCode(code).key, level, now);
  return (await solvedAtOnce(challenge)).proof;
}

export type Lookup = Pick<ActionHandlers, 'challengeLookup' | 'lookUpDossier'>;

/** One look-up from an address, its challenge solved at once: `card`, `progress`, or the code of the problem. */
export async function lookUp(
  lookup: Lookup,
  request: Omit<LookupRequest, 'proof'>,
  address: string,
): Promise<{ outcome: string; hashes: number }> {
  const challenge = await lookup.challengeLookup({ code: request.code }, { address });
  const { proof, hashes } = await solvedAtOnce(challenge);
  return { outcome: await outcomeOf(lookup.lookUpDossier({ ...request, proof }, { address })), hashes };
}

/** `card`, `progress`, or the code of the problem that was thrown. */
export async function outcomeOf(answer: Promise<{ kind: string }>): Promise<string> {
  try {
    return (await answer).kind;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === undefined) throw error;
    return code;
  }
}
