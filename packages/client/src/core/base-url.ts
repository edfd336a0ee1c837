import { InvalidArgumentError } from './errors.js';

const HELP =
  'baseUrl must be an http(s) address such as "https://example.gov.vn/motcua", without user, query or fragment.';

/**
 * Reads the base URL, which may carry a path; a relative one is taken from the page.
 *
 * @returns Without a slash at its end.
 * @throws {InvalidArgumentError}
 */
export function parseBaseUrl(text: unknown): string {
  let url: URL;
  try {
    const page = typeof document === 'undefined' ? undefined : document.baseURI;
    url = new URL(typeof text === 'string' || text instanceof URL ? text : '', page);
    if (text === '') throw new TypeError();
  } catch {
    throw new InvalidArgumentError(HELP);
  }
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new InvalidArgumentError(HELP);
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}

/**
 * Whether `If-None-Match` may be sent: from a page to another origin it would cost a CORS preflight for every address,
 * and the browser's own cache asks the same without one.
 */
export function mayAskConditionally(baseUrl: string): boolean {
  return typeof location === 'undefined' || location.origin === new URL(baseUrl).origin;
}
