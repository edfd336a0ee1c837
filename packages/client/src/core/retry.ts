import { isHTTPError, type Options } from 'ky';
import { ConnectionError } from './errors.js';

/** Longest wait between two tries that we choose, in ms. */
const BACKOFF_LIMIT = 4_000;
/** Longest wait that a server may ask for, in ms; beyond it the caller is told instead of kept waiting. */
const RETRY_AFTER_LIMIT = 10_000;
const PASSING = [408, 429, 500, 502, 503, 504];

/** Seconds until the server wants to be asked again, from `Retry-After` in either of its forms. */
export function retryAfterSeconds(headers: Headers, now = Date.now()): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now) / 1000));
}

/**
 * When to try again. Waits grow exponentially and are random between 0 and their limit, so that thousands of pages do
 * not come back at the same moment.
 *
 * @param retries How often at most.
 * @param deadline When the last caller gives up: a wait beyond it is pointless. In ms since the epoch.
 */
export function retryPolicy(retries: number, deadline: () => number): NonNullable<Options['retry']> {
  // ky would wait for as long as it may when it cannot read `Retry-After`, and for other headers too; so it reads none.
  let asked: number | undefined;
  return {
    limit: retries,
    methods: ['get'],
    statusCodes: PASSING,
    afterStatusCodes: [],
    backoffLimit: RETRY_AFTER_LIMIT,
    delay: (attempt) => Math.min(300 * 2 ** (attempt - 1), BACKOFF_LIMIT),
    jitter: (delay) => asked ?? Math.random() * delay,
    shouldRetry: ({ error }) => {
      asked = undefined;
      if (error instanceof ConnectionError) return undefined;
      if (!isHTTPError(error)) return false;
      const seconds = retryAfterSeconds(error.response.headers);
      if (seconds === undefined) return undefined;
      asked = seconds * 1000;
      return asked <= RETRY_AFTER_LIMIT && Date.now() + asked < deadline() ? undefined : false;
    },
  };
}
