import { CACHED, PREFLIGHT, PUBLIC } from './headers.js';
import type { Variant } from './answers.js';
import type { Language } from './language.js';
import { problemOf, type ProblemError } from './problems.js';

/** What is sent back, before it becomes a `Response`. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer | null;
}

/** An answer in one encoding. */
export function answerReply({ bytes, headers }: Variant, requestId: string): Reply {
  return { status: 200, headers: { ...headers, 'X-Request-Id': requestId }, body: bytes };
}

/** "You have it already." */
export function unchangedReply({ etag }: Variant, requestId: string): Reply {
  return {
    status: 304,
    headers: { ...PUBLIC, 'Cache-Control': CACHED, ETag: etag, Vary: 'Accept-Encoding', 'X-Request-Id': requestId },
    body: null,
  };
}

export function preflightReply(requestId: string): Reply {
  return { status: 204, headers: { ...PREFLIGHT, 'X-Request-Id': requestId }, body: null };
}

/** An answer to a probe of the machinery around the server. */
export function probeReply(body: object): Reply {
  const headers = {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  };
  return { status: 200, headers, body: Buffer.from(JSON.stringify(body)) };
}

export function problemReply(error: ProblemError, language: Language, requestId: string): Reply {
  const problem = problemOf(error, language, requestId);
  return {
    status: problem.status,
    headers: {
      ...PUBLIC,
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language',
      'X-Request-Id': requestId,
      ...error.more.headers,
    },
    body: Buffer.from(JSON.stringify(problem)),
  };
}
