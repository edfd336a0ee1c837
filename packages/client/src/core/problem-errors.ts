import type { Problem } from '@motcua/contract';
import {
  InvalidQueryError,
  type MotcuaError,
  NotFoundError,
  ProblemError,
  ServerError,
  TooManyRequestsError,
  UnexpectedAnswerError,
} from './errors.js';
import { retryAfterSeconds } from './retry-after.js';

type Kind = [type: typeof ProblemError, advice: string];

/** Texts of our own: a title or detail of the server never enters a message, because a proxy may put anything there. */
const KINDS: Record<number, Kind> = {
  400: [
    InvalidQueryError,
    'A parameter, or a part of what was sent, is unknown or malformed; error.problem.errors says which.',
  ],
  401: [ProblemError, 'The key is missing, unknown or withdrawn. Check "key", or ask for another one.'],
  403: [ProblemError, 'The key is good, but not for this. Ask who gave it.'],
  404: [NotFoundError, 'There is none, or not on that day. Check what was asked.'],
  429: [TooManyRequestsError, 'Too many requests. Wait for error.retryAfter seconds.'],
};
const FAILED: Kind = [ServerError, 'The server failed. Try again later.'];
const REFUSED: Kind = [ProblemError, 'Refused; error.problem says why.'];

/** Any JSON object with a code counts: a proxy may have dropped the rest. */
function readProblem(text: string): Problem | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string'
      ? (value as Problem)
      : undefined;
  } catch {
    return undefined;
  }
}

// An identifier and nothing else may enter a message.
const identifier = (value: unknown) =>
  typeof value === 'string' && /^[\w.:-]{1,100}$/.test(value) ? value : undefined;

/** The error for an answer whose status is not 2xx. */
export function errorFrom(status: number, headers: Headers, text: string): MotcuaError {
  const problem = readProblem(text);
  const passing = status >= 500 || status === 429 || status === 408;
  // Without a problem, "not found" is about the address and not about a procedure.
  if (!problem && !passing) return new UnexpectedAnswerError('status', status);
  const known = problem && identifier(problem.code) ? problem : undefined;
  const requestId = identifier(problem?.requestId) ?? identifier(headers.get('x-request-id'));
  const [type, advice] = KINDS[status] ?? (status >= 500 ? FAILED : REFUSED);
  const named = known ? ` ${known.code}` : '';
  const message = `${status}${named}: ${advice}${requestId ? ` Request ${requestId}.` : ''}`;
  return new type(message, { status, problem: known, requestId, retryAfter: retryAfterSeconds(headers) });
}
