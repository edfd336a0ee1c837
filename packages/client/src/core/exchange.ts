import ky, { isHTTPError } from 'ky';
import { connectionError, readBody } from './bodies.js';
import { MotcuaError } from './errors.js';
import { errorFrom } from './problem-errors.js';
import { Reply } from './replies.js';
import { retryPolicy } from './retry.js';

/** Any function with the face of `fetch`, such as `app.fetch` of Hono. */
export type Fetch = (request: Request) => Promise<Response> | Response;

/** What is sent. */
export interface Exchange {
  method: string;
  url: string;
  headers: Headers;
  fetch: Fetch;
  retries: number;
  signal: AbortSignal;
  /** See {@link retryPolicy}. */
  deadline: () => number;
}

/**
 * No cookies, and nothing of the address of the page but its origin. Some edge runtimes have none of these fields and
 * throw when they are set.
 */
const privacy = (): RequestInit =>
  'credentials' in Request.prototype
    ? { credentials: 'omit', mode: 'cors', referrerPolicy: 'strict-origin-when-cross-origin' }
    : {};

/** Sends and reads to the end within one try, so that ky retries what breaks in the middle as well. */
async function attempt(fetch: Fetch, request: Request): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(request);
  } catch (error) {
    throw connectionError(error);
  }
  const { status, headers } = response;
  if (status < 200) throw connectionError(undefined);
  const text = await readBody(response);
  return new Response(text === '' ? null : text, { status, headers });
}

/**
 * One read with its retries.
 *
 * @returns The answer, or null for 304.
 * @throws {MotcuaError} of the class that tells what went wrong
 */
export async function exchange({
  method,
  url,
  headers,
  fetch,
  retries,
  signal,
  deadline,
}: Exchange): Promise<Reply | null> {
  try {
    const response = await ky(url, {
      ...privacy(),
      method,
      headers,
      signal,
      timeout: false, // ky's would end one try; ours ends all of them, see in-flight.ts
      retry: retryPolicy(retries, deadline),
      throwHttpErrors: (status) => status !== 304,
      fetch: (request) => attempt(fetch, request as Request),
    });
    return response.status === 304 ? null : new Reply(response.status, response.headers, await response.text());
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof MotcuaError) throw error;
    // ky's error holds the URL in its message and the request beside it, so it is not kept as a cause.
    if (isHTTPError(error)) throw errorFrom(error.response.status, error.response.headers, await error.response.text());
    throw new MotcuaError(
      'The request could not be made: fetch, Request and AbortController must be of one environment.',
    );
  }
}
