import type { Fetch } from '../core/attempt.js';
import { isHtml } from '../core/bodies.js';
import type { StaticSource } from './face.js';
import { routeOf, searchFileOf } from './routes.js';

/** How long an API is waited for where a folder can answer. */
export interface FallbackOptions {
  /** Milliseconds until the folder answers in its place, 8,000 when absent. */
  timeout?: number | undefined;
  /** Milliseconds for which an API that was out of reach is not asked again, 10,000 when absent. */
  rest?: number | undefined;
  /** Milliseconds since 1970. */
  now?: (() => number) | undefined;
}

/** Statuses that say that the API itself was not reached, or cannot answer anybody. */
const OUT_OF_REACH: readonly number[] = [500, 502, 503, 504];

/**
 * Asks an API first, and a published folder when the API is out of reach: only what is read of the catalogue. What is written or counted goes
 * to the API alone. An answer of the folder says so in its headers: `motcua-from: network` or `copy`, `motcua-as-of: 2026-11-20`.
 *
 * @example
 * const source = openStatic({ source: 'https://tthc.example.gov.vn/manifest.json', keys });
 * const client = new Motcua({ baseUrl, fetch: withFallback(fetch, source) });
 * const { data, response } = await client.procedures.list().withResponse();
 * const asOf = response.headers.get('motcua-as-of'); // null: from the API
 */
export function withFallback(api: Fetch, source: Pick<StaticSource, 'fetch'>, options: FallbackOptions = {}): Fetch {
  const { timeout = 8000, rest = 10_000, now = Date.now } = options;
  let downUntil = -Infinity;
  return async (request) => {
    const url = new URL(request.url);
    const isRead = request.method === 'GET' && (routeOf(url) ?? searchFileOf(url)) !== undefined;
    if (!isRead) return api(request);
    const isDown = now() < downUntil || (globalThis.navigator as Navigator | undefined)?.onLine === false;
    const first = isDown ? undefined : await asked(api, request, timeout);
    if (first && 'answer' in first && !OUT_OF_REACH.includes(first.answer.status)) return first.answer;
    request.signal.throwIfAborted();
    if (first) downUntil = now() + rest;
    try {
      const answer = await source.fetch(request);
      // What the folder refuses of its own is no better than what the API said.
      if (answer.headers.get('content-type') !== 'application/problem+json' || answer.status === 404) return answer;
    } catch {
      request.signal.throwIfAborted();
    }
    const last = first ?? (await asked(api, request, timeout));
    if ('answer' in last) return last.answer;
    throw last.error;
  };
}

/** One try of the API, read to its end, so that a line that breaks in the middle counts as out of reach. */
async function asked(
  api: Fetch,
  request: Request,
  timeout: number,
): Promise<{ answer: Response } | { error: unknown }> {
  const controller = new AbortController();
  const { signal } = controller;
  const leave = () => controller.abort(request.signal.reason);
  request.signal.addEventListener('abort', leave, { once: true });
  const timer = setTimeout(() => controller.abort(), timeout);
  // An API of the same process may not look at the signal.
  const left = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  try {
    return { answer: await Promise.race([whole(api, new Request(request, { signal })), left]) };
  } catch (error) {
    return { error };
  } finally {
    clearTimeout(timer);
    request.signal.removeEventListener('abort', leave);
  }
}

async function whole(api: Fetch, request: Request): Promise<Response> {
  const answer = await api(request);
  const { status, headers } = answer;
  // A sign-in page or a captive portal stands in front of it.
  if (answer.ok && isHtml(headers.get('content-type') ?? '')) throw new TypeError('A page in place of an answer.');
  const body = [204, 304].includes(status) ? null : await answer.arrayBuffer();
  return new Response(body, { status, headers });
}
