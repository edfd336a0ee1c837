import type { Challenge, Solution } from '@motcua/contract';
import { _SHA256 } from '@noble/hashes/sha2.js';
import { solveChallenge, type SolveChallengeOptions } from 'altcha-lib';
import { UnexpectedAnswerError } from './errors.js';
import { nextTurn } from './turns.js';

/** Longest piece of work without a break, in ms: less than a frame, so that a page still draws and answers. */
const PIECE = 12;
/** Hashes between two looks at the clock: under a millisecond also on a slow phone. */
const HASHES = 64;
/** Hashes after which half is said to be done of work whose amount is not told. */
const ROUGH = 100_000;

/** How work is watched and ended. */
export interface Work {
  /** Ends it at the next break. */
  signal: AbortSignal;
  /** Gets the share that is done, 0 to 1, at each break. */
  onWork?: ((share: number) => void) | undefined;
}

/** Hashes with breaks. */
class Pieces {
  #hashes = 0;
  #until = performance.now() + PIECE;

  /** @param most hashes that the whole work takes at most; undefined when nobody knows */
  constructor(
    readonly work: Work,
    readonly most: number | undefined,
  ) {}

  /** Whether it is time for a break; to be asked after each hash. */
  counted(): boolean {
    this.#hashes += 1;
    return this.#hashes % HASHES === 0 && performance.now() > this.#until;
  }

  async rest(): Promise<void> {
    this.tell(this.most ? Math.min(this.#hashes / this.most, 1) : this.#hashes / (this.#hashes + ROUGH));
    await nextTurn();
    this.work.signal.throwIfAborted();
    this.#until = performance.now() + PIECE;
  }

  tell(share: number): void {
    try {
      this.work.onWork?.(share);
    } catch {
      // A fault of the listener must not cost the answer.
    }
  }
}

/** The class without what makes options and names of algorithms of it: that would be a tenth of what a page loads for the work. */
const sha256 = (bytes: Uint8Array): Uint8Array => new _SHA256().update(bytes).digest();

type Parameters = SolveChallengeOptions['challenge']['parameters'];

/** Whether a challenge is of the kind that is solved here; nothing has looked at it before. */
function isKnown(parameters: unknown): parameters is Parameters & Record<string, unknown> {
  if (typeof parameters !== 'object' || parameters === null) return false;
  const { algorithm, cost, salt, nonce } = parameters as Record<keyof Parameters, unknown>;
  const costs = typeof cost === 'number' && Number.isInteger(cost) && cost > 0;
  return algorithm === 'SHA-256' && costs && typeof salt === 'string' && typeof nonce === 'string';
}

/** `most`, where the server tells it, is the largest counter that solves the challenge. */
function mostHashes({ cost, data }: Parameters): number | undefined {
  const most = data?.['most'];
  return typeof most === 'number' && most > 0 ? (most + 1) * cost : undefined;
}

/**
 * Finds what a challenge of ALTCHA 2 asks for, by SHA-256 in JavaScript: `crypto.subtle` is missing in pages without TLS and answers
 * too slowly for small pieces, and a worker is what a strict Content-Security-Policy of a host page forbids.
 *
 * @throws {UnexpectedAnswerError} when it is no challenge, or one of a kind that this version cannot solve
 */
export async function solve(challenge: Challenge, work: Work): Promise<Solution> {
  if (!isKnown(challenge.parameters)) throw new UnexpectedAnswerError('challenge');
  const { parameters } = challenge;
  const { cost } = parameters;
  const pieces = new Pieces(work, mostHashes(parameters));
  const solution = await solveChallenge({
    challenge: { parameters },
    timeout: 0, // of the library; ours ends the whole call
    deriveKey: async ({ keyLength }, prefix, password) => {
      const start = new Uint8Array(prefix.length + password.length);
      start.set(prefix);
      start.set(password, prefix.length);
      let derivedKey = sha256(start);
      if (pieces.counted()) await pieces.rest();
      for (let hash = 1; hash < cost; hash += 1) {
        derivedKey = sha256(derivedKey);
        if (pieces.counted()) await pieces.rest();
      }
      return { derivedKey: derivedKey.subarray(0, keyLength) };
    },
  }).catch(() => {
    work.signal.throwIfAborted();
    throw new UnexpectedAnswerError('challenge');
  });
  // How long it took says something of the device, and the server needs it for nothing.
  const { counter, derivedKey } = solution!;
  pieces.tell(1);
  return { counter, derivedKey };
}
