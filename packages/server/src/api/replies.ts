import { ACTION_PREFLIGHT, OFFICE, PREFLIGHT, PUBLIC } from './headers.js';
import type { Language } from './language.js';
import { problemOf, type ProblemError } from './problems.js';

/** What is sent back, before it becomes a `Response`. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

export const PREFLIGHT_REPLY: Reply = { status: 204, headers: PREFLIGHT, body: null };
export const ACTION_PREFLIGHT_REPLY: Reply = { status: 204, headers: ACTION_PREFLIGHT, body: null };

/** An answer to a probe of the machinery around the server. */
export function probeReply(body: object): Reply {
  const headers = {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  };
  return { status: 200, headers, body: Buffer.from(JSON.stringify(body)) };
}

/** Who may read an answer: every page, or the software of offices. */
export type Audience = 'public' | 'office';

const HEADERS = { public: PUBLIC, office: OFFICE };

/** The answer to an action. It is for the one who asked, and nobody keeps it. */
export function actionReply(answer: object, audience: Audience, requestId: string): Reply {
  const body = Buffer.from(JSON.stringify(answer));
  return {
    status: 200,
    headers: {
      ...HEADERS[audience],
      'Content-Type': 'application/json',
      'Content-Language': 'vi',
      'Content-Length': String(body.length),
      'Cache-Control': 'no-store',
      'X-Request-Id': requestId,
    },
    body,
  };
}

export function problemReply(
  error: ProblemError,
  language: Language,
  requestId: string,
  audience: Audience = 'public',
): Reply {
  // Two refusals of a look-up are the same bytes, so nothing names the request.
  const named = error.code === 'no-such-dossier' ? undefined : requestId;
  const problem = problemOf(error, language, named);
  return {
    status: problem.status,
    headers: {
      ...HEADERS[audience],
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language',
      ...(named === undefined ? {} : { 'X-Request-Id': named }),
      ...error.more.headers,
    },
    body: Buffer.from(JSON.stringify(problem)),
  };
}
