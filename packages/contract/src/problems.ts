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
  /** The key of the device is unknown or withdrawn; let staff set it up anew. */
  'device-key-needed': 401,
  /** The key is good, but not for this. */
  'not-allowed': 403,
  /** The page is of no site that may send; its operator adds the origin to a site and puts the key of the site into the page. */
  'site-not-allowed': 403,
  /** The widget is switched off here; the detail says why. */
  'switched-off': 403,
  /**
   * No dossier is shown: there is none of this code, the second factor is wrong, or it was tried too often. Which of them is not
   * told, and no `requestId` tells two such answers apart.
   */
  'no-such-dossier': 404,
  /** The dossier has no such paper: nothing of the kind happened to it. */
  'no-such-paper': 404,
  /** This server does not keep what is asked for. */
  'not-offered': 404,
  /** The token of a rating leads to no dossier. */
  'no-such-token': 404,
  /** There is no such rating for this key. */
  'no-such-rating': 404,
  /** No feedback has this receipt code or id. */
  'no-such-feedback': 404,
  /** There is no such round of the survey. */
  'no-such-survey': 404,
  /** There is no such site to be changed. */
  'no-such-site': 404,
  /** There is no such device to be changed. */
  'no-such-device': 404,
  /** There is nothing at this address. */
  'unknown-route': 404,
  /** No procedure has this code, on any day. */
  'unknown-procedure': 404,
  /** The procedure has no publication of this number. */
  'unknown-version': 404,
  /** No office has this id, on any day. */
  'unknown-agency': 404,
  /** The procedure or office exists, but not on the day asked for; the detail tells when, and who does its work now. */
  'not-in-force': 404,
  /** The address exists, but not for this method; `Allow` names those it has. */
  'method-not-allowed': 405,
  /** The dossier was rated, and the 24 hours in which that can be changed are over. */
  'already-rated': 409,
  /** The dossier is still being handled; rate it when it is done. */
  'not-yet': 409,
  /** The dossier was done too long ago to be rated. */
  'too-late': 409,
  /** This id was used for something else. */
  'already-different': 409,
  /** The survey is not open on this day. */
  'survey-not-open': 409,
  /** Results are told once the round is closed. */
  'survey-not-closed': 409,
  /** The code of the invitation is unknown or was used. */
  'no-such-invitation': 409,
  /** The feedback is in a state in which this cannot be done; the detail says which. */
  'not-possible': 409,
  /** The body is longer than the server reads. */
  'body-too-large': 413,
  /** The address is longer than the server reads; ask for less in one request. */
  'url-too-long': 414,
  /** The body is not of a type the server reads. */
  'unsupported-media-type': 415,
  /** A file that was sent along is not what may be sent; `errors` names it. */
  'file-refused': 422,
  /** The decision is not published; `findings` says why, and which of them a person may confirm. */
  'publication-refused': 422,
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
