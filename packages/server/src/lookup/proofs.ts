import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Challenge, Proof } from '@motcua/contract';
import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { COST, countersOf, HIGHEST_LEVEL } from './levels.js';
import type { LookupKeys } from './lookup-keys.js';

/** Seconds in which a challenge must be solved and used. */
const GOOD_FOR = 600;

/** The members of a challenge, in the order in which they are signed. There are no others. */
const PARAMETERS = [
  'algorithm',
  'cost',
  'data',
  'expiresAt',
  'keyLength',
  'keyPrefix',
  'keySignature',
  'nonce',
  'salt',
] as const;
const DATA = ['dossier', 'for', 'id', 'level', 'most'] as const;
const CHALLENGE = ['parameters', 'signature'] as const;
const SOLUTION = ['counter', 'derivedKey'] as const;
/** How long the work took may be told; nothing rests on it. */
const TIMED = [...SOLUTION, 'time'] as const;

const ALGORITHM = 'SHA-256';
const FOR = 'lookup';
const KEY_LENGTH = 32;
const ID = /^[\w-]{22}$/;
const DIGEST = /^[0-9a-f]{64}$/;
const HALF = /^[0-9a-f]{32}$/;

/** A proof that was found good, and not yet whether it was spent. */
export interface ReadProof {
  /** The level whose work was done. */
  level: number;
  /** Names the proof: it must be spent under this name before it is good for anything. */
  spendAs: string;
  /** When it ends, milliseconds since 1970. */
  until: number;
}

/**
 * Proofs of work of the form of ALTCHA 2: the counter is known to the server when it makes the challenge, so that checking
 * a solution takes three HMACs and no derivation.
 *
 * altcha-lib makes and signs the challenge. It is read here and not by `verifySolution`, which looks at the machine's clock, lets
 * members stand that nobody asked for, and takes any counter beside the right key.
 *
 * @example
 * const proofs = new Proofs(new LookupKeys(secret));
 * const challenge = await proofs.challenge('H12.44-250707-0013', 0, Date.now());
 */
export class Proofs {
  readonly #keys: LookupKeys;

  constructor(keys: LookupKeys) {
    this.#keys = keys;
  }

  /** A challenge for one look-up of the dossier with this code key. */
  challenge(key: string, level: number, now: number): Promise<Challenge> {
    const id = randomBytes(16).toString('base64url');
    // Told to who solves it, to show how far the work is.
    const most = countersOf(level) - 1;
    return createChallenge({
      algorithm: ALGORITHM,
      cost: COST,
      keyLength: KEY_LENGTH,
      counter: this.#keys.counter(id, most + 1),
      data: { for: FOR, dossier: this.#keys.dossier('proof', key), level, most, id },
      expiresAt: Math.floor(now / 1000) + GOOD_FOR,
      deriveKey,
      hmacSignatureSecret: this.#keys.challenge,
      hmacKeySignatureSecret: this.#keys.solution,
    }) as Promise<unknown> as Promise<Challenge>;
  }

  /**
   * Reads a proof for a look-up of the dossier with this code key. Undefined for one that is not of this server, not solved, too
   * old, for something else, or in any way different from what was given out.
   */
  read({ challenge, solution }: Proof, key: string, now: number): ReadProof | undefined {
    if (!hasOnly(challenge, CHALLENGE) || !(hasOnly(solution, SOLUTION) || hasOnly(solution, TIMED))) return undefined;
    const signed = signedPartOf(challenge.parameters);
    if (signed === undefined || !DIGEST.test(challenge.signature)) return undefined;
    if (!isSame(hmac(this.#keys.challenge, JSON.stringify(signed)), challenge.signature)) return undefined;
    const { data, expiresAt, keySignature } = signed;
    if (expiresAt * 1000 <= now || data.dossier !== this.#keys.dossier('proof', key)) return undefined;
    if (!DIGEST.test(solution.derivedKey) || solution.counter !== this.#keys.counter(data.id, data.most + 1))
      return undefined;
    if (!isSame(hmac(this.#keys.solution, Buffer.from(solution.derivedKey, 'hex')), keySignature)) return undefined;
    return {
      level: data.level,
      spendAs: createHash('sha256').update(challenge.signature).digest('base64url'),
      until: expiresAt * 1000,
    };
  }
}

interface SignedPart {
  algorithm: typeof ALGORITHM;
  cost: number;
  data: { dossier: string; for: typeof FOR; id: string; level: number; most: number };
  expiresAt: number;
  keyLength: number;
  keyPrefix: string;
  keySignature: string;
  nonce: string;
  salt: string;
}

/**
 * The parameters put together anew, in the order in which they were signed, and only where each has the one form that this server
 * gives out: two different parameters are never signed as the same text.
 */
function signedPartOf(parameters: Record<string, unknown>): SignedPart | undefined {
  const { algorithm, cost, data, expiresAt, keyLength, keyPrefix, keySignature, nonce, salt } = parameters;
  if (!hasOnly(parameters, PARAMETERS) || !hasOnly(data, DATA)) return undefined;
  const { dossier, for: purpose, id, level, most } = data as Record<string, unknown>;
  if (algorithm !== ALGORITHM || keyLength !== KEY_LENGTH || purpose !== FOR) return undefined;
  if (!isCount(cost) || !isCount(expiresAt) || !isCount(level) || level > HIGHEST_LEVEL || !isCount(most))
    return undefined;
  if (!isText(dossier) || !isText(id, ID) || !isText(keyPrefix, HALF)) return undefined;
  if (!isText(keySignature, DIGEST) || !isText(nonce, HALF) || !isText(salt, HALF)) return undefined;
  return {
    algorithm,
    cost,
    data: { dossier, for: purpose, id, level, most },
    expiresAt,
    keyLength,
    keyPrefix,
    keySignature,
    nonce,
    salt,
  };
}

/** Own members, exactly these: `__proto__` out of JSON is an own member too. */
function hasOnly(value: unknown, names: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const own = Object.keys(value);
  return own.length === names.length && names.every((name) => Object.hasOwn(value, name));
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);
}

function isText(value: unknown, form?: RegExp): value is string {
  return typeof value === 'string' && (form?.test(value) ?? true);
}

function hmac(key: string, data: string | Buffer): string {
  return createHmac('sha256', key).update(data).digest('hex');
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
