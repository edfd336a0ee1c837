import { connectionError, readBody } from './bodies.js';

/** Any function with the face of `fetch`, such as `app.fetch` of Hono. */
export type Fetch = (request: Request) => Promise<Response> | Response;

/**
 * No cookies, and nothing of the address of the page but its origin. Some edge runtimes have none of these fields and
 * throw when they are set.
 */
export const privacy = (): RequestInit =>
  'credentials' in Request.prototype ? { credentials: 'omit', referrerPolicy: 'strict-origin-when-cross-origin' } : {};

/**
 * One try, read to the end, so that what breaks in the middle is tried again as well.
 *
 * @param read reads the body; as JSON when absent
 * @throws {ConnectionError}
 */
export async function attempt(
  fetch: Fetch,
  request: Request,
  read: (response: Response) => Promise<string | Blob> = readBody,
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(request);
  } catch (error) {
    throw connectionError(error);
  }
  const { status, headers } = response;
  if (status < 200) throw connectionError(undefined);
  return new Response((await read(response)) || null, { status, headers });
}
