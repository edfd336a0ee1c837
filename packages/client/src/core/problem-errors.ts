import type { Problem } from '@motcua/contract';
import {
  InvalidQueryError,
  type MotcuaError,
  NotFoundError,
  type ProblemDetails,
  ProblemError,
  ServerError,
  TooManyRequestsError,
  UnexpectedAnswerError,
} from './errors.js';
import { retryAfterSeconds } from './retry.js';

/** Texts of our own: a title or detail of the server never enters a message, because a proxy may put anything there. */
const ADVICE: Record<string, string> = {
  'invalid-query': 'A parameter is unknown or malformed; error.problem.errors says which.',
  'invalid-cursor': 'The cursor is no longer valid. Start again from the first page.',
  'unknown-procedure': 'There is no procedure of this code.',
  'unknown-agency': 'There is no agency of this id. Take one from agencies.list().',
  'not-in-force': 'The procedure was not in force on that day. Ask without asOf, or for another day.',
  'unknown-route': 'The server does not know this operation. Check baseUrl, or update the server.',
  'too-many-requests': 'Too many requests. Wait for error.retryAfter seconds.',
  'not-ready': 'The server is starting or stopping. Try again in a moment.',
};

function advise(status: number, code = ''): string {
  if (Object.hasOwn(ADVICE, code)) return ADVICE[code] as string;
  if (status === 429) return ADVICE['too-many-requests'] as string;
  if (status >= 500) return 'The server failed. Try again later, and give the operator the request id.';
  return 'The server refused the request; error.problem says why.';
}

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
  const retryAfter = retryAfterSeconds(headers);
  const details: ProblemDetails = {
    status,
    ...(known ? { problem: known } : {}),
    ...(requestId ? { requestId } : {}),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
  const advice = advise(status, known?.code);
  if (status === 400) return new InvalidQueryError(advice, details);
  if (status === 404) return new NotFoundError(advice, details);
  if (status === 429) return new TooManyRequestsError(advice, details);
  if (status >= 500) return new ServerError(advice, details);
  return new ProblemError(advice, details);
}
