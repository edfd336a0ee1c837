import { type IsoDate, type OperationId, operations } from '@motcua/contract';
import { type Context, Hono } from 'hono';
import { LRUCache } from 'lru-cache';
import type { Catalogue } from '../catalogue/catalogue.js';
import { dayInVietnam } from '../catalogue/days.js';
import { CursorError } from '../catalogue/pages.js';
import { Answer, encodingOf } from './answers.js';
import { type Call, handlers } from './handlers.js';
import { CACHED, METHODS, PREFLIGHT, PUBLIC } from './headers.js';
import { languageOf } from './language.js';
import { problemOf, ProblemError } from './problems.js';
import { canonicalQuery, readQuery } from './queries.js';
import { RequestIds } from './request-ids.js';

/** What is told of every request. Nothing of it names who asked or what for. */
export interface RequestRecord {
  method: string;
  /** Pattern of the path: `/v1/procedures/{code}`. */
  route: string;
  status: number;
  milliseconds: number;
  bytes: number;
  requestId: string;
}

export interface AppOptions {
  /** Told after every request. */
  onRequest?: (record: RequestRecord) => void;
  /** Told of a failure of the server itself. */
  onError?: (error: unknown, requestId: string) => void;
  /** True while the server is being stopped. */
  isDraining?: () => boolean;
  /** Milliseconds since 1970; decides which day is today. */
  now?: () => number;
  /** Memory for ready answers, in bytes. */
  cacheBytes?: number;
}

const LONGEST_URL = 4096;
const LARGEST_BODY = 65_536;
const CACHE_BYTES = 48 * 2 ** 20;
/** Addresses that are remembered with the answer they lead to. */
const ALIASES = 5000;

/**
 * The API over a catalogue, or over whatever catalogue is current at each request (`{ current: undefined }` is "not
 * ready"). It runs anywhere Hono runs and needs no network: `app.fetch` is a `fetch`.
 *
 * @example
 * const app = createApp(await readCatalogue(store));
 * const response = await app.request('/v1/procedures?q=khai+sinh');
 */
export function createApp(source: Catalogue | { readonly current: Catalogue | undefined }, options: AppOptions = {}): Hono {
  const { onRequest, onError, isDraining = () => false, now = Date.now, cacheBytes = CACHE_BYTES } = options;
  const answers = new LRUCache<string, Answer>({ maxSize: cacheBytes, sizeCalculation: (answer) => answer.bytes });
  const aliases = new LRUCache<string, Answer>({ max: ALIASES });
  const ids = new RequestIds();
  const app = new Hono();
  let served: Catalogue | undefined;
  let servedDay: IsoDate | undefined;

  /** The current catalogue; what was kept of an older one, or of yesterday, is dropped. */
  function current(): { catalogue: Catalogue; today: IsoDate } {
    const catalogue = 'current' in source ? source.current : source;
    if (catalogue === undefined) throw new ProblemError('not-ready', { headers: { 'Retry-After': '2' } });
    const today = dayInVietnam(now());
    if (catalogue !== served || today !== servedDay) {
      answers.clear();
      aliases.clear();
      served = catalogue;
      servedDay = today;
    }
    return { catalogue, today };
  }

  function answerTo<Id extends OperationId>(id: Id, context: Context): Answer {
    const { catalogue, today } = current();
    const { url } = context.req;
    const ready = aliases.get(url);
    if (ready !== undefined) return ready;
    const query = readQuery(id, new URL(url).searchParams);
    const part = (name: string) => context.req.param(name) ?? '';
    const key = `${context.req.path} ${canonicalQuery(query)}`;
    let answer = answers.get(key);
    if (answer === undefined) {
      const handle = handlers[id] as (call: Call<Id>) => unknown;
      answer = new Answer(Buffer.from(JSON.stringify(handle({ catalogue, today, query, part }))));
      answers.set(key, answer);
    }
    aliases.set(url, answer);
    return answer;
  }

  /** Answers, tells, and turns whatever is thrown into a problem. */
  function respond(context: Context, route: string, work: (requestId: string) => Response | Promise<Response>) {
    const started = performance.now();
    const requestId = ids.of(context.req.header('X-Request-Id'));
    const tell = (response: Response): Response => {
      const bytes = context.req.method === 'HEAD' ? 0 : lengths.get(response) ?? 0;
      const { method } = context.req;
      onRequest?.({ method, route, status: response.status, milliseconds: performance.now() - started, bytes, requestId });
      return response;
    };
    const fail = (error: unknown): Response => tell(problemResponse(context, error, requestId));
    try {
      checkSize(context);
      const response = work(requestId);
      return response instanceof Promise ? response.then(tell, fail) : tell(response);
    } catch (error) {
      return fail(error);
    }
  }

  const lengths = new WeakMap<Response, number>();

  function send(bytes: Buffer | null, status: number, headers: Record<string, string>): Response {
    const response = new Response(bytes as Uint8Array<ArrayBuffer> | null, { status, headers });
    lengths.set(response, bytes?.length ?? 0);
    return response;
  }

  function problemResponse(context: Context, error: unknown, requestId: string): Response {
    const known =
      error instanceof ProblemError
        ? error
        : new ProblemError(error instanceof CursorError ? 'invalid-cursor' : 'internal');
    if (known.code === 'internal') onError?.(error, requestId);
    const language = languageOf(context.req.header('Accept-Language'));
    const problem = problemOf(known, language, requestId);
    return send(Buffer.from(JSON.stringify(problem)), problem.status, {
      ...PUBLIC,
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language',
      'X-Request-Id': requestId,
      ...known.more.headers,
    });
  }

  function variantResponse(variant: { bytes: Buffer; etag: string; encoding: string }, requestId: string): Response {
    const headers: Record<string, string> = {
      ...PUBLIC,
      'Content-Type': 'application/json',
      'Content-Length': String(variant.bytes.length),
      'Content-Language': 'vi',
      'Cache-Control': CACHED,
      ETag: variant.etag,
      Vary: 'Accept-Encoding',
      'X-Request-Id': requestId,
    };
    if (variant.encoding !== 'identity') headers['Content-Encoding'] = variant.encoding;
    return send(variant.bytes, 200, headers);
  }

  for (const id of Object.keys(operations) as OperationId[]) {
    const route = operations[id].path;
    const path = route.replace(/\{(\w+)\}/g, ':$1');
    app.get(path, (context) =>
      respond(context, route, (requestId) => {
        const answer = answerTo(id, context);
        const ifNoneMatch = context.req.header('If-None-Match');
        const encoding = encodingOf(context.req.header('Accept-Encoding'));
        const variant = answer.as(encoding);
        if (variant instanceof Promise) return variant.then((ready) => finish(ready));
        return finish(variant);
        function finish(ready: { bytes: Buffer; etag: string; encoding: string }): Response {
          if (ifNoneMatch === undefined || !answer.isKnownBy(ifNoneMatch)) return variantResponse(ready, requestId);
          return send(null, 304, {
            ...PUBLIC,
            'Cache-Control': CACHED,
            ETag: ready.etag,
            Vary: 'Accept-Encoding',
            'X-Request-Id': requestId,
          });
        }
      }),
    );
    app.options(path, (context) =>
      respond(context, route, (requestId) => send(null, 204, { ...PREFLIGHT, 'X-Request-Id': requestId })),
    );
    app.all(path, (context) =>
      respond(context, route, () => {
        throw new ProblemError('method-not-allowed', { headers: { Allow: METHODS } });
      }),
    );
  }

  app.get('/healthz', (context) => respond(context, '/healthz', () => send(Buffer.from('{"status":"ok"}'), 200, PROBE)));
  app.get('/readyz', (context) =>
    respond(context, '/readyz', () => {
      if (isDraining()) throw new ProblemError('not-ready', { headers: { 'Retry-After': '2' } });
      const { catalogue } = current();
      return send(Buffer.from(JSON.stringify({ status: 'ready', revision: catalogue.info.revision })), 200, PROBE);
    }),
  );
  app.notFound((context) =>
    respond(context, '(none)', () => {
      throw new ProblemError('unknown-route');
    }),
  );
  app.onError((error, context) =>
    respond(context, '(none)', () => {
      throw error;
    }),
  );
  return app;
}

const PROBE = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

/** No operation takes a body, so one that is announced large, or without end, is refused before it is read. */
function checkSize(context: Context): void {
  if (context.req.url.length > LONGEST_URL) throw new ProblemError('url-too-long');
  const length = context.req.header('Content-Length');
  const endless = context.req.header('Transfer-Encoding') !== undefined;
  if (endless || Number(length ?? 0) > LARGEST_BODY) {
    throw new ProblemError('body-too-large', { headers: { Connection: 'close' } });
  }
}
