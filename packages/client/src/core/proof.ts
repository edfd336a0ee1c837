import type { Challenge, Solution } from '@motcua/contract';
import { UnexpectedAnswerError } from './errors.js';
import { sha256 } from './sha256.js';
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

/** What is used of the parameters of a challenge; bytes are written as hexadecimal digits. */
interface Parameters {
  nonce: string;
  salt: string;
  /** Hashes for one key. */
  cost: number;
  /** Bytes of a key. */
  keyLength: number;
  /** How the key begins that is looked for. */
  keyPrefix: string;
  /** Where the server tells it, `most` is the largest counter that solves the challenge. */
  data?: { most?: unknown } | null;
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value > 0;
const isHex = (value: unknown): value is string => typeof value === 'string' && /^[\da-f]*$/i.test(value);

/** The parameters, if the challenge is of the kind that is solved here; nothing has looked at it before. */
function parametersOf({ parameters }: Challenge): Parameters | undefined {
  const read = { keyLength: 32, ...(Object(parameters) as Record<string, unknown>) };
  const { algorithm, nonce, salt, cost, keyLength, keyPrefix } = read as Record<string, unknown>;
  const bytes = [nonce, salt].every((text) => isHex(text) && text.length % 2 === 0);
  const counts = isCount(cost) && isCount(keyLength);
  // A longer prefix, or none, would never be found, or at once.
  const prefix = counts && isHex(keyPrefix) && keyPrefix !== '' && keyPrefix.length <= Math.min(keyLength, 32) * 2;
  return algorithm === 'SHA-256' && bytes && prefix ? (read as unknown as Parameters) : undefined;
}

function mostHashes({ cost, data }: Parameters): number | undefined {
  const most = data?.most;
  return typeof most === 'number' && most > 0 ? (most + 1) * cost : undefined;
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const bytesOf = (hex: string): number[] => (hex.match(/../g) ?? []).map((digits) => parseInt(digits, 16));

/**
 * Finds what a challenge of ALTCHA 2 asks for, by SHA-256 in JavaScript: `crypto.subtle` is missing in pages without TLS and answers
 * too slowly for small pieces, and a worker is what a strict Content-Security-Policy of a host page forbids.
 *
 * A key is the hash of salt, nonce and counter, hashed again until there were as many hashes as it costs.
 *
 * @throws {UnexpectedAnswerError} when it is no challenge, or one of a kind that this version cannot solve
 */
export async function solve(challenge: Challenge, work: Work): Promise<Solution> {
  const parameters = parametersOf(challenge);
  if (!parameters) throw new UnexpectedAnswerError('challenge');
  const { salt, nonce, cost, keyLength } = parameters;
  const prefix = parameters.keyPrefix.toLowerCase();
  const pieces = new Pieces(work, mostHashes(parameters));
  const start = Uint8Array.of(...bytesOf(salt + nonce), 0, 0, 0, 0);
  const end = new DataView(start.buffer, start.length - 4);
  for (let counter = 0; counter < 2 ** 32; counter += 1) {
    end.setUint32(0, counter);
    let key = start;
    for (let hash = 0; hash < cost; hash += 1) {
      key = sha256(key);
      if (pieces.counted()) await pieces.rest();
    }
    const derivedKey = hexOf(key.subarray(0, keyLength));
    if (derivedKey.startsWith(prefix)) {
      pieces.tell(1);
      return { counter, derivedKey };
    }
  }
  throw new UnexpectedAnswerError('challenge');
}
