import { warnOnce } from '../base/warn.js';

/** The page's own address of a procedure, from a pattern with `{code}`; nothing when the pattern is no web address. */
export function detailAddress(pattern: string, code: string): string | undefined {
  try {
    const url = new URL(pattern.replaceAll('{code}', encodeURIComponent(code)), document.baseURI);
    if (/^https?:$/.test(url.protocol)) return url.href;
  } catch {
    // Told below.
  }
  warnOnce(`detail-href="${pattern}" is not a web address`);
  return undefined;
}
