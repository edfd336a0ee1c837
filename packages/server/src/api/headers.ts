/**
 * Headers of every API answer. What is published is for everyone, on any site, so no origin is singled out and nothing
 * depends on who asks.
 */
export const PUBLIC = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Retry-After, X-Request-Id, Content-Language, Allow',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
} as const;

/**
 * A minute is short enough for a correction to be seen and long enough to spare a crowd of readers a request each. An
 * old answer is better than none while a new one is fetched (ten minutes) or the server is out of reach (a day).
 */
export const CACHED = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

export const METHODS = 'GET, HEAD, OPTIONS';

/** Answer to a preflight; a day is the most that browsers keep it. */
export const PREFLIGHT = {
  ...PUBLIC,
  Allow: METHODS,
  'Access-Control-Allow-Methods': METHODS,
  'Access-Control-Allow-Headers': 'Accept-Language, Content-Type, If-None-Match, X-Request-Id',
  'Access-Control-Max-Age': '86400',
  'Cache-Control': 'public, max-age=86400',
  Vary: 'Access-Control-Request-Headers',
} as const;

/** Headers of every answer to an office: no page may read them, because no page has a key. */
export const OFFICE = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
} as const;

export const ACTION_METHODS = 'POST, OPTIONS';

/** Answer to a preflight of an action that everyone may call. */
export const ACTION_PREFLIGHT = {
  ...PREFLIGHT,
  Allow: ACTION_METHODS,
  'Access-Control-Allow-Methods': ACTION_METHODS,
  'Access-Control-Allow-Headers': 'Accept-Language, Content-Type, X-Request-Id',
} as const;
