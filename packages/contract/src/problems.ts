import * as z from 'zod/mini';
import type { OpenEnum } from './open-enum.js';

/** Every code an error can carry and its HTTP status. Codes are stable; texts are not. */
export const PROBLEMS = {
  /** A parameter is unknown, is given twice, or has a value that does not fit; `errors` names each. */
  'invalid-query': 400,
  /** The cursor was not made by this server or is for another query; start again without it. */
  'invalid-cursor': 400,
  /** The body is not JSON or does not fit; `errors` names each place. */
  'invalid-body': 400,
  /** The key is missing, unknown or withdrawn; send `Authorization: Bearer <key>`. */
  'key-needed': 401,
  /** The key is good, but not for this. */
  'not-allowed': 403,
  /**
   * No dossier is shown: there is none of this code, the second factor is wrong, or it was tried too often. Which of them is not
   * told, and no `requestId` tells two such answers apart.
   */
  'no-such-dossier': 404,
  /** The dossier has no such paper: nothing of the kind happened to it. */
  'no-such-paper': 404,
  /** This server does not keep dossiers. */
  'not-offered': 404,
  /** There is nothing at this address. */
  'unknown-route': 404,
  /** No procedure has this code, on any day. */
  'unknown-procedure': 404,
  /** No office has this id, on any day. */
  'unknown-agency': 404,
  /** The procedure or office exists, but not on the day asked for; the detail tells when, and who does its work now. */
  'not-in-force': 404,
  /** The address exists, but not for this method; `Allow` names those it has. */
  'method-not-allowed': 405,
  /** The body is longer than the server reads. */
  'body-too-large': 413,
  /** The address is longer than the server reads; ask for less in one request. */
  'url-too-long': 414,
  /** The body is not of a type the server reads. */
  'unsupported-media-type': 415,
  /** The proof of work is missing, wrong, spent, too old, too weak by now, or for something else; ask for another challenge. */
  'proof-needed': 428,
  /** Too many requests from one address; `Retry-After` says when to try again. */
  'too-many-requests': 429,
  /** The server failed; `requestId` names the request in its log. */
  internal: 500,
  /** The server is starting, stopping, or has no catalogue yet; try again soon. */
  'not-ready': 503,
} as const;

/** Code of an error; a client must expect codes it does not know. */
export type ProblemCode = OpenEnum<keyof typeof PROBLEMS>;

/** An error as `application/problem+json` (RFC 9457). No text in it repeats what a person typed into a look-up. */
export interface Problem {
  /** `urn:motcua:problem:<code>`. */
  type: string;
  /** What went wrong, for a person, in Vietnamese. */
  title: string;
  /** The HTTP status, repeated. */
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
