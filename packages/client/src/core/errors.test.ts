import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { inspect } from 'node:util';
import {
  ConnectionError,
  InvalidQueryError,
  Motcua,
  MotcuaError,
  NotFoundError,
  ProblemError,
  ServerError,
  TimeoutError,
  TooManyRequestsError,
  UnexpectedAnswerError,
} from '@motcua/client';
import { catalogue, problem } from '../answers.fixture.js';
import { faultServer } from '../fault-server.fixture.js';

const get = (fetch: () => Response) => new Motcua({ baseUrl: 'https://api.test', fetch, retries: 0 }).catalogue.get();

test('the class of an error follows from the status', async () => {
  const classes = [
    [400, 'invalid-query', InvalidQueryError],
    [400, 'invalid-cursor', InvalidQueryError],
    [400, 'invalid-body', InvalidQueryError],
    [401, 'key-needed', ProblemError],
    [403, 'not-allowed', ProblemError],
    [404, 'unknown-procedure', NotFoundError],
    [404, 'not-in-force', NotFoundError],
    [405, 'method-not-allowed', ProblemError],
    [429, 'too-many-requests', TooManyRequestsError],
    [500, 'internal', ServerError],
    [503, 'not-ready', ServerError],
    [409, 'a-code-of-tomorrow', ProblemError],
  ] as const;
  for (const [status, code, Class] of classes) {
    await assert.rejects(
      get(() => problem(status, code)),
      (error) => {
        assert.ok(error instanceof Class && error instanceof ProblemError && error instanceof MotcuaError, code);
        assert.equal(error.name, Class.name);
        assert.deepEqual([error.status, error.code, error.requestId], [status, code, 'req-1']);
        assert.equal(error.problem?.title, 'Có lỗi');
        assert.match(error.message, new RegExp(`^${status} ${code}: .+ Request req-1\\.$`));
        return true;
      },
    );
  }
});

test('what stands in front of the server may fail without a problem', async () => {
  const headers = { 'content-type': 'text/html', 'retry-after': '5', 'x-request-id': 'edge-7' };
  for (const [status, Class] of [
    [429, TooManyRequestsError],
    [502, ServerError],
  ] as const) {
    await assert.rejects(
      get(() => new Response('<h1>Sorry</h1>', { status, headers })),
      (error) => {
        assert.ok(error instanceof Class);
        assert.deepEqual(
          [error.code, error.problem, error.retryAfter, error.requestId],
          [undefined, undefined, 5, 'edge-7'],
        );
        return true;
      },
    );
  }
});

test('a refusal that no Motcua server wrote says to check the base URL', async () => {
  for (const status of [301, 400, 401, 403, 404, 418]) {
    await assert.rejects(
      get(() => new Response('<h1>Not here</h1>', { status, headers: { 'content-type': 'text/html' } })),
      (error) => {
        assert.ok(error instanceof UnexpectedAnswerError);
        assert.deepEqual([error.reason, error.status], ['status', status]);
        assert.match(error.message, /baseUrl/);
        return true;
      },
    );
  }
});

const SECRET = '0912345678';

function unexpected(reason: string) {
  return (error: unknown) => error instanceof UnexpectedAnswerError && error.reason === reason;
}

function json(response: ServerResponse): ServerResponse {
  return response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
}

function html(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' }).end(`<form>${SECRET}</form>`);
}

function gzip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end('not gzip at all');
}

function loop(response: ServerResponse): void {
  response.writeHead(302, { location: response.req.url }).end();
}

function endless(response: ServerResponse): void {
  json(response).write('"');
  const chunk = 'a'.repeat(1024 * 1024);
  const more = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

function refuse(response: ServerResponse, status: number, code: string): void {
  const body = { type: SECRET, title: `Không hiểu ${SECRET}`, status, code, detail: SECRET, requestId: `x ${SECRET}` };
  response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(body));
}

const faults: [string, (response: ServerResponse) => void, (error: unknown) => boolean][] = [
  ['a captive portal', html, unexpected('html')],
  [
    'a picture',
    (response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
    unexpected('content-type'),
  ],
  ['garbage', (response) => json(response).end('\u0000\ufffd{{{'), unexpected('not-json')],
  ['truncated JSON', (response) => json(response).end('{"revision":"r1","proced'), unexpected('not-json')],
  ['nothing', (response) => json(response).end(), unexpected('not-json')],
  ['no content', (response) => response.writeHead(204).end(), unexpected('not-json')],
  ['garbage without a type', (response) => response.writeHead(200).end('hello'), unexpected('not-json')],
  ['a text', (response) => json(response).end('"hello"'), unexpected('shape')],
  ['something without end', endless, unexpected('too-large')],
  ['a reset', (response) => response.socket?.resetAndDestroy(), (error) => error instanceof ConnectionError],
  [
    'no HTTP',
    (response) => response.socket?.end('SSH-2.0-OpenSSH_9.2\r\n'),
    (error) => error instanceof ConnectionError,
  ],
  ['false compression', gzip, (error) => error instanceof ConnectionError],
  ['a redirect to itself', loop, (error) => error instanceof ConnectionError],
  ['silence', () => undefined, (error) => error instanceof TimeoutError],
  ['a refusal', (response) => refuse(response, 400, 'invalid-query'), (error) => error instanceof InvalidQueryError],
  ['a failure', (response) => refuse(response, 500, 'internal'), (error) => error instanceof ServerError],
  [
    'a code that is a text',
    (response) => refuse(response, 404, `code of ${SECRET}`),
    (error) => error instanceof MotcuaError,
  ],
];

/** Everything a logger could print of an error. */
function printed(error: unknown): string {
  return `${String(error)}\n${(error as Error).stack}\n${inspect(error, { depth: null, showHidden: true })}\n${JSON.stringify(error)}`;
}

test('every fault is an error of its own kind that tells nothing of the question', async (context) => {
  for (const [name, answer, expected] of faults) {
    await context.test(name, async (inner) => {
      const server = await faultServer(inner, (_, response) => answer(response));
      const client = new Motcua({ baseUrl: server.baseUrl, retries: 0, timeout: name === 'silence' ? 100 : 20_000 });
      await assert.rejects(client.procedures.list({ q: SECRET }), (error) => {
        assert.ok(error instanceof MotcuaError);
        assert.ok(expected(error), printed(error));
        assert.equal(error.cause, undefined);
        assert.doesNotMatch(printed(error), new RegExp(`${SECRET}|127\\.0\\.0\\.1|http:|motcua/v1`));
        return true;
      });
    });
  }
});

test('a server that is not there is a connection error with the code of the system', async (context) => {
  const server = await faultServer(context, () => undefined);
  await server.close();
  await assert.rejects(new Motcua({ baseUrl: server.baseUrl, retries: 0 }).procedures.list({ q: SECRET }), (error) => {
    assert.ok(error instanceof ConnectionError);
    assert.match(error.reason ?? '', /^E[A-Z]+$/);
    assert.doesNotMatch(printed(error), new RegExp(`${SECRET}|127\\.0\\.0\\.1`));
    return true;
  });
});

test('an answer that is a network error of a service worker is a connection error', async () => {
  await assert.rejects(
    get(() => Response.error()),
    ConnectionError,
  );
});

test('a fetch that gives no response says what is wrong', async () => {
  const client = new Motcua({ baseUrl: 'https://api.test', fetch: (() => undefined) as never });
  await assert.rejects(client.catalogue.get(), (error) => error instanceof MotcuaError && /fetch/.test(error.message));
});

test('JSON without a content type is read', async () => {
  const bytes = new TextEncoder().encode(JSON.stringify(catalogue));
  assert.deepEqual(await get(() => new Response(bytes)), catalogue);
});
