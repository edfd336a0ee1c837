import { warnOnce } from '../base/warn.js';

/** The page's own address of all results, from a pattern with `{query}`; nothing when the pattern is no web address. */
export function resultsAddress(pattern: string | undefined, query: string): string | undefined {
  if (!pattern) return undefined;
  try {
    const url = new URL(pattern.replaceAll('{query}', encodeURIComponent(query)), document.baseURI);
    if (/^https?:$/.test(url.protocol)) return url.href;
  } catch {
    // Told below.
  }
  warnOnce(`results-href="${pattern}" is not a web address`);
  return undefined;
}
