import { PREFLIGHT, PUBLIC } from './headers.js';
import type { Language } from './language.js';
import { problemOf, type ProblemError } from './problems.js';

/** What is sent back, before it becomes a `Response`. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

export const PREFLIGHT_REPLY: Reply = { status: 204, headers: PREFLIGHT, body: null };

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
