import * as z from 'zod/mini';
import type { OpenEnum } from './open-enum.js';

/** Every code an error can carry and its HTTP status. Codes are stable; texts are not. */
export const PROBLEMS = {
  'invalid-query': 400,
  'invalid-cursor': 400,
  'invalid-body': 400,
  'unknown-route': 404,
  'unknown-procedure': 404,
  'unknown-agency': 404,
  'not-in-force': 404,
  'method-not-allowed': 405,
  'body-too-large': 413,
  'url-too-long': 414,
  'unsupported-media-type': 415,
  'too-many-requests': 429,
  'internal': 500,
  'not-ready': 503,
} as const;

export type ProblemCode = OpenEnum<keyof typeof PROBLEMS>;

/** An error as `application/problem+json` (RFC 9457). No text in it repeats what a person typed into a look-up. */
export interface Problem {
  /** `urn:motcua:problem:<code>`. */
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  /** What to do about it. */
  detail?: string;
  /** What was wrong where, for a request that did not fit. */
  errors?: { path: string; message: string }[];
  /** Names the request in the server's log. */
  requestId?: string;
}

export const ProblemSchema: z.ZodMiniType<Problem> = /*#__PURE__*/ z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(z.looseObject({ path: z.string(), message: z.string() }))),
  requestId: z.optional(z.string()),
});
