import { privacy } from './attempt.js';
import { ConnectionError, MotcuaError, UnexpectedAnswerError } from './errors.js';
import type { tryAgain } from './retry.js';

/** What is sent, by GET: nothing is changed by reading, so that every try may be one more. */
export interface Exchange {
  url: string;
  headers: Headers;
  /** One try, read to its end. @throws {ConnectionError} */
  attempt: (request: Request) => Promise<Response>;
  retries: number;
  signal: AbortSignal;
  /** When the last caller gives up, in ms since the epoch. */
  deadline: () => number;
}

/** How one try ended: with an answer of whatever status, or without one. */
export type Outcome = Response | ConnectionError;

/** Statuses that pass. */
export const PASSING: readonly number[] = [408, 429, 500, 502, 503, 504];

async function firstOutcome({ url, headers, signal, attempt }: Exchange): Promise<Outcome> {
  try {
    return await attempt(new Request(url, { ...privacy(), headers, signal }));
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ConnectionError) return error;
    if (error instanceof MotcuaError) throw error;
    throw new MotcuaError('fetch, Request and AbortController must be of one environment.');
  }
}

type RetryEngine = { tryAgain: typeof tryAgain };

let engine: Promise<RetryEngine | undefined> | undefined;

/** What retries need, loaded with the first failure: most pages never do. Undefined while it is out of reach itself. */
function retryEngine(): Promise<RetryEngine | undefined> {
  return (engine ??= import('./retry.js').catch(() => (engine = undefined)));
}

/** Tries again where that may help. */
async function retried(exchange: Exchange, first: Outcome): Promise<Outcome> {
  const passes = first instanceof ConnectionError || PASSING.includes(first.status);
  if (!passes || exchange.retries === 0) return first;
  const retry = await retryEngine();
  return retry ? retry.tryAgain(exchange, first) : first;
}

/** What a refusal says, read by a file that is loaded with the first one; out of reach itself, it leaves the status. */
async function refusal(answer: Response): Promise<MotcuaError> {
  const { status, headers } = answer;
  const text = await answer.text();
  return import('./problem-errors.js').then(
    ({ errorFrom }) => errorFrom(status, headers, text),
    () => new UnexpectedAnswerError('status', status),
  );
}

/**
 * One read with its retries.
 *
 * @returns The answer: a success or 304
 * @throws {MotcuaError} of the class that tells what went wrong
 */
export async function exchange(request: Exchange): Promise<Response> {
  const outcome = await retried(request, await firstOutcome(request));
  if (outcome instanceof ConnectionError) throw outcome;
  if (!outcome.ok && outcome.status !== 304) throw await refusal(outcome);
  return outcome;
}
