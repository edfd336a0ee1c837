import ky, { isHTTPError, type Options } from 'ky';
import { privacy } from './attempt.js';
import { ConnectionError } from './errors.js';
import { type Exchange, type Outcome, PASSING } from './exchange.js';
import { retryAfterSeconds } from './retry-after.js';

/** Longest wait between two tries that we choose, in ms. */
const BACKOFF_LIMIT = 4_000;
/** Longest wait that a server may ask for, in ms; beyond it the caller is told instead of kept waiting. */
const RETRY_AFTER_LIMIT = 10_000;

/**
 * When to try again. Waits grow exponentially and are random between 0 and their limit, so that thousands of pages do
 * not come back at the same moment. A wait beyond the deadline is pointless.
 */
function retryPolicy({ retries, deadline }: Exchange): NonNullable<Options['retry']> {
  // ky would wait for as long as it may when it cannot read `Retry-After`, and for other headers too; so it reads none.
  let asked: number | undefined;
  return {
    limit: retries,
    methods: ['get'],
    statusCodes: [...PASSING],
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

/** Goes on after a first try that failed: waits, tries again, and gives how the last try ended. */
export async function tryAgain(exchange: Exchange, first: Outcome): Promise<Outcome> {
  const { url, headers, signal, attempt } = exchange;
  let last = first;
  let tries = 0;
  try {
    await ky(url, {
      ...privacy(),
      headers,
      signal,
      timeout: false, // ky's would end one try; ours ends all of them, see in-flight.ts
      retry: retryPolicy(exchange),
      fetch: async (request) => {
        // ky is shown the first try as its own, so that its count and its waits are right.
        tries += 1;
        if (tries > 1) {
          last = await attempt(request as Request).catch((error: unknown) => {
            if (error instanceof ConnectionError) return error;
            throw error;
          });
        }
        if (last instanceof ConnectionError) throw last;
        return last.clone();
      },
    });
  } catch (error) {
    signal.throwIfAborted();
    // Of ky's own errors nothing is kept: they hold the URL and the request. What they are about is the last outcome.
    if (!isHTTPError(error) && !(error instanceof ConnectionError)) throw error;
  }
  return last;
}
