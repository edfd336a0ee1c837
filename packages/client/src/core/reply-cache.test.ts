import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Motcua, type MotcuaOptions, UnexpectedAnswerError } from '@motcua/client';
import { procedure } from '../answers.fixture.js';
import { faultServer, sendJson } from '../fault-server.fixture.js';

/** A server whose answers carry an ETag and that knows 304. */
function tagged(options: Partial<MotcuaOptions> = {}, headers: Record<string, string> = {}) {
  const log: { asked: string | null; status: number }[] = [];
  const content = { ...procedure };
  const fetch = (request: Request) => {
    const etag = `"${content.name}"`;
    const asked = request.headers.get('if-none-match');
    const encoded = `"${encodeURIComponent(etag)}"`;
    const same = asked === encoded;
    log.push({ asked, status: same ? 304 : 200 });
    return same
      ? new Response(null, { status: 304 })
      : Response.json(content, { headers: { etag: encoded, ...headers } });
  };
  return { client: new Motcua({ baseUrl: 'https://api.test', fetch, ...options }), content, log };
}

test('asks whether a known answer still holds, over real HTTP', async (context) => {
  const server = await faultServer(context, (request, response) => {
    if (request.headers['if-none-match'] === '"v1"') response.writeHead(304, { etag: '"v1"' }).end();
    else sendJson(response, procedure, { etag: '"v1"' });
  });
  const client = new Motcua({ baseUrl: server.baseUrl });
  const first = await client.procedures.get('1.001193');
  first.name = 'changed by its caller';
  const { data, response } = await client.procedures.get('1.001193').withResponse();
  assert.deepEqual(data, procedure);
  assert.equal(response.status, 200);
  assert.equal(server.requests.length, 2);
  assert.equal(server.requests[1]?.headers['if-none-match'], '"v1"');
});

test('takes the new answer when the content changed', async () => {
  const { client, content, log } = tagged();
  await client.procedures.get('1.001193');
  content.name = 'Đăng ký lại khai sinh';
  assert.equal((await client.procedures.get('1.001193')).name, 'Đăng ký lại khai sinh');
  assert.equal((await client.procedures.get('1.001193')).name, 'Đăng ký lại khai sinh');
  assert.deepEqual(
    log.map(({ status }) => status),
    [200, 200, 304],
  );
});

test('keeps answers apart by headers', async () => {
  const { client, log } = tagged();
  await client.procedures.get('1.001193', {}, { headers: { 'accept-language': 'vi' } });
  await client.procedures.get('1.001193', {}, { headers: { 'accept-language': 'en' } });
  assert.deepEqual(
    log.map(({ asked }) => asked),
    [null, null],
  );
});

test('keeps nothing when told so by the caller or the server', async () => {
  for (const { client, log } of [tagged({ cache: false }), tagged({}, { 'cache-control': 'no-store' })]) {
    await client.procedures.get('1.001193');
    await client.procedures.get('1.001193');
    assert.deepEqual(
      log.map(({ asked }) => asked),
      [null, null],
    );
  }
});

test('sends no conditional request from a page to another origin, which would cost a preflight', async (context) => {
  const known = Object.getOwnPropertyDescriptor(globalThis, 'location');
  context.after(() =>
    known ? Object.defineProperty(globalThis, 'location', known) : Reflect.deleteProperty(globalThis, 'location'),
  );
  for (const [origin, conditional] of [
    ['https://site.test', false],
    ['https://api.test', true],
  ] as const) {
    Object.defineProperty(globalThis, 'location', { value: { origin }, configurable: true });
    const { client, log } = tagged();
    await client.procedures.get('1.001193');
    await client.procedures.get('1.001193');
    assert.equal(log[1]?.asked !== null, conditional, origin);
  }
});

test('forgets the oldest when a page stays open for long', async () => {
  const { client, log } = tagged();
  for (let day = 0; day < 101; day += 1) await client.procedures.get(`1.${100_000 + day}`);
  await client.procedures.get('1.100100');
  await client.procedures.get('1.100000');
  assert.deepEqual(
    log.slice(-2).map(({ status }) => status),
    [304, 200],
  );
});

test('keeps what is asked for often', async () => {
  const { client, log } = tagged();
  await client.procedures.get('1.100000');
  for (let code = 100_001; code < 100_100; code += 1) await client.procedures.get(`1.${code}`);
  await client.procedures.get('1.100000');
  await client.procedures.get('1.100100');
  await client.procedures.get('1.100000');
  assert.equal(log.at(-1)?.status, 304);
});

test('an answer that is replaced often takes the room of one', async () => {
  const { client, content, log } = tagged();
  for (const letter of 'abcd') {
    content.name = letter.repeat(1_500_000);
    await client.procedures.get('1.000001');
  }
  await client.procedures.get('1.000001');
  assert.equal(log.at(-1)?.status, 304);
});

test('forgets by size as well', async () => {
  const { client, content, log } = tagged();
  content.name = 'a'.repeat(3_000_000);
  await client.procedures.get('1.000001');
  await client.procedures.get('1.000002');
  await client.procedures.get('1.000002');
  await client.procedures.get('1.000001');
  assert.deepEqual(
    log.map(({ status }) => status),
    [200, 200, 304, 200],
  );
});

test('refuses "not modified" when nothing was asked', async () => {
  const client = new Motcua({ baseUrl: 'https://api.test', fetch: () => new Response(null, { status: 304 }) });
  await assert.rejects(client.catalogue.get(), UnexpectedAnswerError);
});
