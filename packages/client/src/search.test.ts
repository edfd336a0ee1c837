import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import {
  ConnectionError,
  InvalidArgumentError,
  NotFoundError,
  openSearchIndex,
  type SearchIndexOptions,
  ServerError,
  TimeoutError,
  UnexpectedAnswerError,
} from '@motcua/client/search';
import { buildSearchFiles } from '@motcua/search/publish';
import { type FaultServer, faultServer, type Handler, sendJson } from './fault-server.fixture.js';
import { signalled } from './signals.fixture.js';

const files = await buildSearchFiles([
  { code: '1.001193', name: 'Thủ tục đăng ký khai sinh', popularity: 3 },
  { code: '1.000894', name: 'Thủ tục đăng ký kết hôn', popularity: 3 },
  ...Array.from({ length: 400 }, (_, at) => ({
    code: `2.${at + 100_000}`,
    name: `Cấp giấy phép loại ${at}`,
    field: `f${at % 7}`,
  })),
]);

const words = [...files.keys()].find((name) => name.startsWith('words-'));

const send: Handler = (request, response) => {
  const bytes = files.get(request.url?.split('/').at(-1) ?? '');
  if (bytes) response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes);
  else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Không có trang này</h1>');
};

const named = (server: FaultServer, name: RegExp) => server.requests.filter(({ url }) => name.test(url ?? '')).length;

async function opened(context: TestContext, handle: Handler, options: Partial<SearchIndexOptions> = {}) {
  const server = await faultServer(context, handle);
  return { server, index: openSearchIndex({ baseUrl: `${server.baseUrl}/`, ...options }) };
}

test('finds without a server, and nothing of a question is ever sent', async (context) => {
  const grown = context.mock.fn();
  const { server, index: opening } = await opened(context, send, { grown });
  const index = await opening;
  assert.equal(index.search('khai sinh cho con').hits[0]?.code, '1.001193', 'what is asked for most is there at once');
  await index.whole;
  assert.ok(index.complete);
  assert.equal(index.size, 402);
  assert.ok(grown.mock.callCount() > 0);
  index.search('bi mat');
  await index.deepen('bi mat');
  for (const { url, headers } of server.requests) {
    assert.match(url ?? '', /^\/motcua\/(?:manifest\.json|hot\.bin|(?:words|names|bodies)-[0-9a-f]+\.bin)$/);
    assert.doesNotMatch(JSON.stringify(headers), /bi.?mat/);
  }
});

test('tries a file again that failed or broke off', async (context) => {
  const { server, index } = await opened(context, (request, response, attempt) => {
    if (attempt === 1) sendJson(response, {}, { 'retry-after': '0' }, 503);
    else if (attempt === 2) {
      response.writeHead(200, { 'content-length': 1000 });
      response.write('x', () => request.socket.destroy());
    } else send(request, response, attempt);
  });
  await (
    await index
  ).whole;
  assert.ok(named(server, /manifest|hot/) >= 3);
});

for (const [what, handle, type, reason] of [
  ['there is none', (_, response) => response.writeHead(404).end(), NotFoundError, undefined],
  [
    'a server says there is none',
    (_, response) => sendJson(response, { code: 'unknown-route' }, {}, 404),
    NotFoundError,
    undefined,
  ],
  ['the server fails', (_, response) => sendJson(response, {}, { 'retry-after': '0' }, 500), ServerError, undefined],
  ['it breaks off', (request) => request.socket.destroy(), ConnectionError, undefined],
  [
    'a web page comes',
    (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>bi-mat</p>'),
    UnexpectedAnswerError,
    'html',
  ],
  ['no JSON comes', (_, response) => response.end('bi-mat'), UnexpectedAnswerError, 'index'],
  [
    'it is of another format',
    (_, response) => sendJson(response, { format: 99, names: [] }),
    UnexpectedAnswerError,
    'index',
  ],
  [
    'a manifest leads elsewhere',
    (request, response, attempt) => {
      if (/manifest/.test(request.url ?? ''))
        sendJson(response, {
          format: 1,
          names: [{ file: '../bi-mat', rows: 1 }],
          words,
          bodies: [],
        });
      else send(request, response, attempt);
    },
    UnexpectedAnswerError,
    'index',
  ],
] as [string, Handler, new (...args: never[]) => Error, string | undefined][]) {
  test(`${what}: ${type.name}`, async (context) => {
    const { server, index } = await opened(context, handle, { retries: 1 });
    const whole = index.then((one) => one.whole);
    await assert.rejects(whole, (error: Error & { reason?: string }) => {
      assert.ok(error instanceof type, String(error));
      if (reason !== undefined) assert.equal(error.reason, reason);
      assert.doesNotMatch(`${error.stack}${String(error.cause)}`, new RegExp(`bi-mat|${server.baseUrl}`));
      return true;
    });
  });
}

test('what comes later and fails is told by "whole", and ends nothing', async (context) => {
  const { index: opening } = await opened(context, (request, response, attempt) => {
    if (/names|words/.test(request.url ?? '')) response.writeHead(404).end();
    else send(request, response, attempt);
  });
  const index = await opening;
  await new Promise((resolve) => setTimeout(resolve, 50));
  await assert.rejects(index.whole, NotFoundError);
  assert.equal(index.search('1.001193').hits[0]?.code, '1.001193');
  assert.equal(index.complete, false);
});

test('gives up after the time allowed', async (context) => {
  const { index } = await opened(context, () => undefined, { timeout: 30 });
  await assert.rejects(index, TimeoutError);
});

test('an abort ends it with its reason, before the start and in the middle', async (context) => {
  const controller = new AbortController();
  const asked = signalled();
  const { index } = await opened(context, () => asked.resolve(), { signal: controller.signal });
  await asked.promise;
  controller.abort(new Error('left'));
  await assert.rejects(index, { message: 'left' });
  const { server, index: late } = await opened(context, send, { signal: controller.signal });
  await assert.rejects(late, { message: 'left' });
  assert.equal(server.requests.length, 0);
});

test('takes any fetch, and the folder with or without a slash at its end', async () => {
  for (const baseUrl of ['https://xa.test/a/search', new URL('https://xa.test/a/search/')]) {
    const urls: string[] = [];
    const fetch = (request: Request) => {
      urls.push(request.url);
      assert.equal(request.credentials, 'omit');
      return new Response(Uint8Array.from(files.get(request.url.split('/').at(-1) ?? '') ?? []));
    };
    await (
      await openSearchIndex({ baseUrl, fetch })
    ).whole;
    assert.ok(urls.every((url) => url.startsWith('https://xa.test/a/search/')));
  }
});

test('refuses options that cannot be meant', async () => {
  for (const options of [
    { baseUrl: '' },
    { baseUrl: 'https://a.test', timeout: 0 },
    { baseUrl: 'https://a.test', retries: -1 },
  ]) {
    await assert.rejects(openSearchIndex(options), InvalidArgumentError);
  }
});
