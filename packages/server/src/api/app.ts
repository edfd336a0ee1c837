import type { IncomingMessage } from 'node:http';
import { dayInVietnam } from '@motcua/calendar';
import {
  type ActionId,
  actions,
  type CatalogueOperationId,
  type CountedOperationId,
  type OperationId,
  operations,
} from '@motcua/contract';
import { bodies } from '@motcua/contract/bodies';
import { type Context, Hono } from 'hono';
import type { Catalogue } from '../catalogue/catalogue.js';
import { CursorError } from '@motcua/catalogue';
import { checkLength, readBody } from './action-bodies.js';
import { type ActionHandlers, isOfOffice, type KeyFinder, Keys } from './actions.js';
import { AnswerCache } from './answer-cache.js';
import { ChangeFeeds, FEED_FORMATS } from './change-feeds.js';
import { addressOfConnection } from './callers.js';
import { type Answer, encodingOf } from './answers.js';
import { CountedAnswers, type CountedHandlers } from './counted.js';
import { handlers as catalogueHandlers } from './handlers.js';
import { ACTION_METHODS, METHODS } from './headers.js';
import { languageOf } from './language.js';
import { ProblemError } from './problems.js';
import {
  ACTION_PREFLIGHT_REPLY,
  actionReply,
  type Audience,
  PREFLIGHT_REPLY,
  probeReply,
  problemReply,
  type Reply,
} from './replies.js';
import { RequestIds } from './request-ids.js';
import { SearchFiles } from './search-files.js';

/** What is told of every request. Nothing of it names who asked or what for. */
export interface RequestRecord {
  method: string;
  /** Pattern of the path: `/v1/procedures/{code}`, `/search/{file}`. */
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
  /** Memory for ready answers, in bytes; 32 MB unless told. */
  cacheBytes?: number;
  /** What does the actions; one that is left out is answered with `not-offered`. */
  actions?: Partial<ActionHandlers>;
  /** What answers the operations that are counted; one that is left out is answered with `not-offered`. */
  counted?: Partial<CountedHandlers>;
  /** Finds the keys of offices; without it no key is good. */
  keys?: KeyFinder;
  /** Address of the caller; that of the connection unless told. */
  addressOf?: (context: Context) => string;
}

/** What differs between the kinds of routes. */
interface Route {
  /** Pattern of the path. */
  pattern: string;
  audience?: Audience;
  /** Refuses a body by its announced length; without it there must be none. */
  checkLength?: (length: number) => void;
}

const LONGEST_URL = 4096;
const LARGEST_BODY = 65_536;
const CACHE_BYTES = 32 * 2 ** 20;
/** What is wrong with parameters in the address of an action. They are not repeated: what belongs into the body may be in them. */
const NO_PARAMETERS = {
  vi: 'Địa chỉ này không nhận tham số; mọi thứ gửi trong nội dung JSON.',
  en: 'This address takes no parameters; everything is sent in the JSON body.',
};
/** Seconds after which a caller may find the server ready. */
const RETRY = { 'Retry-After': '2' };

/**
 * The API, its feeds and the files of the search index over a catalogue, or over whatever catalogue is current at each request (`{ current: undefined }` is "not
 * ready"). It runs anywhere Hono runs and needs no network: `app.fetch` is a `fetch`.
 *
 * @example
 * const app = createApp(await readCatalogue(store));
 * const response = await app.request('/v1/procedures?q=khai+sinh');
 */
export function createApp(
  source: Catalogue | { readonly current: Catalogue | undefined },
  options: AppOptions = {},
): Hono {
  const { onRequest, onError, isDraining = () => false, now = Date.now, addressOf = addressOfConnection } = options;
  const handlers: Partial<ActionHandlers> = options.actions ?? {};
  const keys = new Keys(options.keys ?? { find: () => Promise.resolve(undefined) });
  const answers = new AnswerCache(options.cacheBytes ?? CACHE_BYTES);
  const counted = new CountedAnswers(options.counted ?? {});
  const searchFiles = new SearchFiles();
  const feeds = new ChangeFeeds();
  const ids = new RequestIds();
  const app = new Hono();

  function current(): Catalogue {
    const catalogue = 'current' in source ? source.current : source;
    if (catalogue === undefined) throw new ProblemError('not-ready', { headers: RETRY });
    return catalogue;
  }

  /** Sends what `work` gives, a problem for what it throws, and tells about it. No promise where none is needed. */
  function respond(context: Context, route: Route, work: (requestId: string) => Reply | Promise<Reply>) {
    const started = performance.now();
    const { method } = context.req.raw;
    const requestId = ids.of(header(context, 'x-request-id'));
    const send = ({ status, headers, body }: Reply): Response => {
      const bytes = body === null || method === 'HEAD' ? 0 : body.length;
      onRequest?.({
        method,
        route: route.pattern,
        status,
        milliseconds: Math.round((performance.now() - started) * 1000) / 1000,
        bytes,
        requestId,
      });
      return new Response(body as Uint8Array<ArrayBuffer> | null, { status, headers });
    };
    const fail = (error: unknown): Response => {
      const problem = problemFor(error);
      if (problem.code === 'internal') onError?.(error, requestId);
      return send(problemReply(problem, languageOf(header(context, 'accept-language')), requestId, route.audience));
    };
    try {
      checkSize(context, route.checkLength);
      const reply = work(requestId);
      return reply instanceof Promise ? reply.then(send, fail) : send(reply);
    } catch (error) {
      return fail(error);
    }
  }

  function read(id: OperationId, context: Context): Reply | Promise<Reply> {
    const part = (name: string) => context.req.param(name) ?? '';
    if (!isOfCatalogue(id)) return count(id, context, part);
    return formOf(
      answers.get(id, context.req.url, part, { catalogue: current(), today: dayInVietnam(now()) }),
      context,
    );
  }

  async function count(id: CountedOperationId, context: Context, part: (name: string) => string): Promise<Reply> {
    if (!counted.has(id)) throw new ProblemError('not-offered');
    return formOf(await counted.get(id, context.req.url, part), context);
  }

  async function readSearchFile(context: Context): Promise<Reply> {
    const file = context.req.param('file') ?? '';
    return formOf(await searchFiles.get(file, { catalogue: current(), today: dayInVietnam(now()) }), context);
  }

  /** One handler for all methods: with a second one that matches, Hono would go through its chain of promises. */
  function serve(pattern: string, work: (context: Context) => Reply | Promise<Reply>): void {
    app.all(pattern.replace(/\{(\w+)\}/g, ':$1'), (context) =>
      respond(context, { pattern }, () => {
        const { method } = context.req.raw;
        if (method === 'GET' || method === 'HEAD') return work(context);
        if (method === 'OPTIONS') return PREFLIGHT_REPLY;
        throw new ProblemError('method-not-allowed', { headers: { Allow: METHODS } });
      }),
    );
  }

  function serveAction(id: ActionId): void {
    const audience = isOfOffice(id) ? 'office' : 'public';
    const route: Route = {
      pattern: actions[id].path,
      audience,
      checkLength: (length) => checkLength(id, length),
    };
    app.all(route.pattern, (context) =>
      respond(context, route, async (requestId) => {
        const { method } = context.req.raw;
        if (method === 'OPTIONS' && audience === 'public') return ACTION_PREFLIGHT_REPLY;
        if (method !== 'POST') {
          const allowed = audience === 'public' ? ACTION_METHODS : 'POST';
          throw new ProblemError('method-not-allowed', { headers: { Allow: allowed } });
        }
        return actionReply(await act(id, context), audience, requestId);
      }),
    );
  }

  async function act(id: ActionId, context: Context): Promise<object> {
    const handler = handlers[id] as ((body: object, call: object) => Promise<object>) | undefined;
    if (handler === undefined) throw new ProblemError('not-offered');
    if (context.req.url.includes('?')) throw new ProblemError('invalid-query', { detail: NO_PARAMETERS });
    const { scope } = bodies[id];
    // The key before the body: nothing is read for a stranger.
    const key = scope && (await keys.check(header(context, 'authorization'), scope));
    const body = await readBody(id, {
      request: context.req.raw,
      header: (name) => header(context, name),
      isBounded: isBounded(context),
    });
    const origin = header(context, 'origin');
    return handler(body, {
      address: addressOf(context),
      ...(origin === undefined ? {} : { origin, isOwnPage: isOfHost(origin, header(context, 'host')) }),
      ...(key === undefined ? {} : { key }),
    });
  }

  for (const id of Object.keys(actions) as ActionId[]) serveAction(id);
  for (const id of Object.keys(operations) as OperationId[]) serve(operations[id].path, (context) => read(id, context));
  for (const format of FEED_FORMATS) {
    const pattern = `${operations.listChanges.path}.${format}`;
    serve(pattern, (context) => formOf(feeds.get(format, context.req.url, current()), context));
  }
  serve('/search/{file}', readSearchFile);
  app.get('/healthz', (context) => respond(context, { pattern: '/healthz' }, () => probeReply({ status: 'ok' })));
  app.get('/readyz', (context) =>
    respond(context, { pattern: '/readyz' }, () => {
      if (isDraining()) throw new ProblemError('not-ready', { headers: RETRY });
      return probeReply({ status: 'ready', revision: current().info.revision });
    }),
  );
  app.notFound((context) =>
    respond(context, { pattern: '(none)' }, () => {
      throw new ProblemError('unknown-route');
    }),
  );
  app.onError((error, context) =>
    respond(context, { pattern: '(none)' }, () => {
      throw error;
    }),
  );
  return app;
}

/** The host alone: a proxy may speak https to the world and http to this server. */
function isOfHost(origin: string, host: string | undefined): boolean {
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

function isOfCatalogue(id: OperationId): id is CatalogueOperationId {
  return Object.hasOwn(catalogueHandlers, id);
}

/** An answer in the encoding that its caller likes best, or that it has not changed. */
function formOf(answer: Answer, context: Context): Reply | Promise<Reply> {
  const ifNoneMatch = header(context, 'if-none-match');
  const form = ifNoneMatch !== undefined && answer.isKnownBy(ifNoneMatch) ? 'unchanged' : 'whole';
  const variant = answer.as(encodingOf(header(context, 'accept-encoding')));
  return variant instanceof Promise ? variant.then((ready) => ready[form]) : variant[form];
}

/** A header by its name in small letters. On Node the server has read them already; a `Headers` a request costs too much. */
function header(context: Context, name: string): string | undefined {
  const { incoming } = (context.env ?? {}) as { incoming?: IncomingMessage };
  if (incoming === undefined) return context.req.header(name);
  const value = incoming.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** The server of Node ends a body where its announced length ends; that of anything else may be longer than it says. */
function isBounded(context: Context): boolean {
  const { incoming } = (context.env ?? {}) as { incoming?: IncomingMessage };
  return incoming?.headers['content-length'] !== undefined && incoming.headers['transfer-encoding'] === undefined;
}

function problemFor(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  return new ProblemError(error instanceof CursorError ? 'invalid-cursor' : 'internal');
}

/** No read takes a body, so one that is announced large, or without end, is refused before it is read. */
function checkSize(context: Context, checkBody: Route['checkLength']): void {
  if (context.req.url.length > LONGEST_URL) throw new ProblemError('url-too-long');
  const length = Number(header(context, 'content-length') ?? 0);
  if (checkBody) checkBody(length);
  else if (length > LARGEST_BODY || header(context, 'transfer-encoding') !== undefined) {
    throw new ProblemError('body-too-large', { headers: { Connection: 'close' } });
  }
}
