import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Challenge, Proof } from '@motcua/contract';
import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { COST, countersOf, HIGHEST_LEVEL } from './levels.js';

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
/** Members of its data beside what it is about. */
const DATA = ['for', 'id', 'level', 'most'] as const;
const CHALLENGE = ['parameters', 'signature'] as const;
const SOLUTION = ['counter', 'derivedKey'] as const;
/** How long the work took may be told; nothing rests on it. */
const TIMED = [...SOLUTION, 'time'] as const;

const ALGORITHM = 'SHA-256';
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

/** What challenges are signed with. */
export interface ProofKeys {
  /** Signs challenges and their solutions, hexadecimal, as altcha-lib takes them. */
  readonly challenge: string;
  readonly solution: string;
  /** A number below `count` that only the server can tell from the id of a challenge. */
  counter(id: string, count: number): number;
}

/** What a challenge is bound to. */
export interface Binding {
  /** Its member `for`. */
  for: string;
  /** The member that names what the work is about. */
  about: string;
}

/**
 * Proofs of work of the form of ALTCHA 2: the counter is known to the server when it makes the challenge, so that checking
 * a solution takes three HMACs and no derivation.
 *
 * altcha-lib makes and signs the challenge. It is read here and not by `verifySolution`, which looks at the machine's clock, lets
 * members stand that nobody asked for, and takes any counter beside the right key.
 *
 * @example
 * const proofs = new Proofs(keys, { for: 'lookup', about: 'dossier' });
 * const challenge = await proofs.challenge(nameOfDossier, 0, Date.now());
 */
export class Proofs {
  readonly #keys: ProofKeys;
  readonly #binding: Binding;

  constructor(keys: ProofKeys, binding: Binding) {
    this.#keys = keys;
    this.#binding = binding;
  }

  /** A challenge for what has this name. */
  challenge(name: string, level: number, now: number): Promise<Challenge> {
    const id = randomBytes(16).toString('base64url');
    // Told to who solves it, to show how far the work is.
    const most = countersOf(level) - 1;
    return createChallenge({
      algorithm: ALGORITHM,
      cost: COST,
      keyLength: KEY_LENGTH,
      counter: this.#keys.counter(id, most + 1),
      data: { for: this.#binding.for, [this.#binding.about]: name, level, most, id },
      expiresAt: Math.floor(now / 1000) + GOOD_FOR,
      deriveKey,
      hmacSignatureSecret: this.#keys.challenge,
      hmacKeySignatureSecret: this.#keys.solution,
    }) as Promise<unknown> as Promise<Challenge>;
  }

  /**
   * Reads a proof for what has this name. Undefined for one that is not of this server, not solved, too old, for something else, or in
   * any way different from what was given out.
   */
  read({ challenge, solution }: Proof, name: string, now: number): ReadProof | undefined {
    if (!hasOnly(challenge, CHALLENGE) || !(hasOnly(solution, SOLUTION) || hasOnly(solution, TIMED))) return undefined;
    const read = signedPartOf(challenge.parameters, this.#binding);
    if (read === undefined || !DIGEST.test(challenge.signature)) return undefined;
    const { signed, name: named, data } = read;
    if (!isSame(hmac(this.#keys.challenge, JSON.stringify(signed)), challenge.signature)) return undefined;
    const { expiresAt, keySignature } = signed;
    if (expiresAt * 1000 <= now || named !== name) return undefined;
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
  data: Record<string, unknown>;
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
function signedPartOf(
  parameters: Record<string, unknown>,
  binding: Binding,
): { signed: SignedPart; name: string; data: { id: string; level: number; most: number } } | undefined {
  const { algorithm, cost, data, expiresAt, keyLength, keyPrefix, keySignature, nonce, salt } = parameters;
  if (!hasOnly(parameters, PARAMETERS) || !hasOnly(data, [...DATA, binding.about])) return undefined;
  const { [binding.about]: name, for: purpose, id, level, most } = data as Record<string, unknown>;
  if (algorithm !== ALGORITHM || keyLength !== KEY_LENGTH || purpose !== binding.for) return undefined;
  if (!isCount(cost) || !isCount(expiresAt) || !isCount(level) || level > HIGHEST_LEVEL || !isCount(most))
    return undefined;
  if (!isText(name) || !isText(id, ID) || !isText(keyPrefix, HALF)) return undefined;
  if (!isText(keySignature, DIGEST) || !isText(nonce, HALF) || !isText(salt, HALF)) return undefined;
  const members: Record<string, unknown> = { [binding.about]: name, for: purpose, id, level, most };
  // altcha-lib signs the members of data in the order of their names.
  const inOrder = Object.fromEntries(
    Object.keys(members)
      .sort()
      .map((member) => [member, members[member]]),
  );
  return {
    signed: { algorithm, cost, data: inOrder, expiresAt, keyLength, keyPrefix, keySignature, nonce, salt },
    name,
    data: { id, level, most },
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
