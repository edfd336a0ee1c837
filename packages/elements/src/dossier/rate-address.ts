import { warnOnce } from '../base/warn.js';

/** The page on which a person rates how a dossier was handled, if it is a web address. Nothing of a dossier is put into it. */
export function rateAddress(href: string): string | undefined {
  try {
    const url = new URL(href, document.baseURI);
    if (/^https?:$/.test(url.protocol)) return url.href;
  } catch {
    // Told below.
  }
  warnOnce(`rate-href="${href}" is not a web address`);
  return undefined;
}
