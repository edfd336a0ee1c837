import { warnOnce } from '../base/warn.js';

/**
 * The page on which a person rates how a dossier was handled, if it is a web address. Its fragment, which no server sees, has the token
 * and nothing else of the dossier.
 */
export function rateAddress(href: string, token?: string): string | undefined {
  try {
    const url = new URL(href, document.baseURI);
    if (token) url.hash = `danh-gia=${token}`;
    if (/^https?:$/.test(url.protocol)) return url.href;
  } catch {
    // Told below.
  }
  warnOnce(`rate-href="${href}" is not a web address`);
  return undefined;
}
