import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createApp, type RequestRecord } from '@motcua/server';
import { catalogue, procedure } from '../import/catalogue.fixture.js';
import { type App, appOver, catalogueOf, get, NOW, problem } from './app.fixture.js';

const content = catalogue([procedure('1.000001'), procedure('1.000002'), procedure('1.000003')]);

describe('HTTP', () => {
  let app: App;
  const records: RequestRecord[] = [];
  before(async () => {
    app = await appOver(content, { onRequest: (record) => records.push(record) });
  });

  test('an answer is revalidated by its tag, in any encoding', async () => {
    const tags = new Set<string>();
    for (const encoding of ['identity', 'gzip', 'br']) {
      const headers = { 'Accept-Encoding': encoding };
      const response = await app.request('/v1/procedures', { headers });
      const etag = response.headers.get('ETag') ?? '';
      assert.match(etag, /^"[^"]+"$/, 'strong');
      tags.add(etag);
      const again = await app.request('/v1/procedures', { headers: { ...headers, 'If-None-Match': etag } });
      assert.equal(again.status, 304);
      assert.equal(again.headers.get('ETag'), etag);
      assert.equal(await again.text(), '');
    }
    assert.equal(tags.size, 3, 'each encoding is other bytes');
    for (const [header, status] of [
      ['"other"', 200],
      ['*', 304],
      [`W/${[...tags][0]}, "x"`, 304],
    ] as const) {
      assert.equal((await app.request('/v1/procedures', { headers: { 'If-None-Match': header } })).status, status);
    }
  });

  test('the tag changes with the content and with nothing else', async () => {
    const tag = async (one: App) => (await one.request('/v1/procedures')).headers.get('ETag');
    assert.equal(await tag(await appOver(content)), await tag(app));
    assert.notEqual(await tag(await appOver(catalogue([procedure('1.000001')]))), await tag(app));
  });

  test('answers are compressed when asked, and the same', async () => {
    const plain = Buffer.from(await (await app.request('/v1/procedures')).arrayBuffer());
    for (const [accepted, encoding, open] of [
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ] as const) {
      const response = await app.request('/v1/procedures', { headers: { 'Accept-Encoding': accepted } });
      assert.equal(response.headers.get('Content-Encoding'), encoding);
      assert.equal(response.headers.get('Vary'), 'Accept-Encoding');
      const bytes = Buffer.from(await response.arrayBuffer());
      assert.equal(response.headers.get('Content-Length'), String(bytes.length));
      assert.deepEqual(open(bytes), plain);
    }
  });

  for (const [accepted, encoding] of [
    ['br;q=0', null],
    ['gzip, br', 'br'],
    ['BR;Q=0.5, gzip;q=0.9', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['*', 'br'],
    ['*;q=0', null],
    ['identity, br;q=0.5', null],
    ['identity;q=0.5, br', 'br'],
    ['zstd, gzip; q=0.2', 'gzip'],
    ['br;q=none', null],
    ['', null],
  ] as const) {
    test(`Accept-Encoding: ${accepted || '(empty)'} is answered ${encoding ?? 'plain'}`, async () => {
      const { headers } = await app.request('/v1/procedures', { headers: { 'Accept-Encoding': accepted } });
      assert.equal(headers.get('Content-Encoding'), encoding);
    });
  }

  test('a new catalogue is answered from at once, in every encoding', async () => {
    const source = { current: await catalogueOf(content) };
    const live = createApp(source, { now: () => NOW });
    const total = async (encoding: string) => {
      const headers = { 'Accept-Encoding': encoding };
      const response = await live.request('/v1/procedures', { headers });
      const bytes = Buffer.from(await response.arrayBuffer());
      const text = response.headers.get('Content-Encoding') === 'br' ? brotliDecompressSync(bytes) : bytes;
      const etag = response.headers.get('ETag') ?? '';
      const again = await live.request('/v1/procedures', { headers: { ...headers, 'If-None-Match': etag } });
      assert.equal(again.status, 304);
      return { etag, total: (JSON.parse(String(text)) as { total: number }).total };
    };
    const before = [await total('identity'), await total('br')];
    source.current = await catalogueOf(catalogue([procedure('1.000001')]));
    const after = [await total('identity'), await total('br')];
    assert.deepEqual(
      [...before, ...after].map((one) => one.total),
      [3, 3, 1, 1],
    );
    for (const { etag } of before) {
      const stale = await live.request('/v1/procedures', { headers: { 'If-None-Match': etag } });
      assert.equal(stale.status, 200);
    }
  });

  test('while it is being stopped it is not ready, but answers what still arrives', async () => {
    const draining = await appOver(content, { isDraining: () => true });
    const ready = await draining.request('/readyz');
    assert.equal(ready.status, 503);
    assert.ok(ready.headers.get('Retry-After'));
    assert.equal((await draining.request('/v1/procedures')).status, 200);
  });

  test('the order of parameters does not matter', async () => {
    const one = await app.request('/v1/procedures?limit=2&sort=code');
    const other = await app.request('/v1/procedures?sort=code&limit=2');
    assert.equal(one.headers.get('ETag'), other.headers.get('ETag'));
  });

  test('every site may read, and sees the headers it needs', async () => {
    for (const path of ['/v1/catalogue', '/v1/nothing', '/v1/procedures?x=1']) {
      const { headers } = await app.request(path, { headers: { Origin: 'https://xa.example' } });
      assert.equal(headers.get('Access-Control-Allow-Origin'), '*', path);
      assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
      for (const name of ['ETag', 'Retry-After', 'X-Request-Id']) {
        assert.ok(headers.get('Access-Control-Expose-Headers')?.includes(name), name);
      }
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
      assert.match(headers.get('Content-Security-Policy') ?? '', /default-src 'none'/);
    }
    const preflight = await app.request('/v1/procedures/1.000001', { method: 'OPTIONS' });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('Access-Control-Allow-Methods'), 'GET, HEAD, OPTIONS');
    assert.match(preflight.headers.get('Access-Control-Allow-Headers') ?? '', /If-None-Match/);
    assert.equal(preflight.headers.get('Access-Control-Max-Age'), '86400');
  });

  test('HEAD has the headers of GET and no body', async () => {
    const full = await app.request('/v1/catalogue');
    const head = await app.request('/v1/catalogue', { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(head.headers.get('ETag'), full.headers.get('ETag'));
    assert.equal(head.headers.get('Content-Length'), full.headers.get('Content-Length'));
    assert.equal(await head.text(), '');
  });

  test('a method that is not known is refused with those that are', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await app.request('/v1/procedures', { method });
      assert.equal(response.status, 405, method);
      assert.equal(response.headers.get('Allow'), 'GET, HEAD, OPTIONS');
    }
  });

  test('what is too large is refused before it is read', async () => {
    assert.equal((await problem(app, `/v1/procedures?q=${'x'.repeat(5000)}`)).code, 'url-too-long');
    const headers = { 'Content-Length': '70000' };
    const large = await app.request('/v1/procedures', { method: 'POST', body: 'x'.repeat(70_000), headers });
    assert.equal(large.status, 413);
    const endless = await app.request('/v1/procedures', { headers: { 'Transfer-Encoding': 'chunked' } });
    assert.equal(endless.status, 413);
  });

  test('a query that does not fit is told parameter by parameter, in the language of the reader', async () => {
    const path = '/v1/procedures?limit=501&limt=1&level=x%C3%A3&asOf=30/06/2019&q=a&q=b&__proto__=1&sort=random';
    for (const [language, title, message] of [
      ['vi', 'Yêu cầu không đúng', 'Không có tham số này.'],
      ['en-GB,en;q=0.9', 'The request does not fit', 'There is no such parameter.'],
      ['fr', 'Yêu cầu không đúng', 'Không có tham số này.'],
    ] as const) {
      const response = await problem(app, path, { headers: { 'Accept-Language': language } });
      assert.equal(response.code, 'invalid-query');
      assert.equal(response.title, title);
      const errors = new Map(response.errors?.map((one) => [one.path, one.message]));
      for (const name of ['limit', 'limt', 'level[0]', 'asOf', 'q', '__proto__', 'sort'])
        assert.ok(errors.has(name), name);
      assert.equal(errors.get('limt'), message);
    }
    for (const query of [
      'limit=0',
      'limit=-1',
      'limit=1.5',
      'limit=',
      'limit=1e2',
      'limit=abc',
      `q=${'x'.repeat(201)}`,
    ]) {
      assert.equal((await problem(app, `/v1/procedures?${query}`)).code, 'invalid-query', query);
    }
  });

  test('there is nothing elsewhere', async () => {
    for (const path of ['/v1/nothing', '/v1', '/v1/procedures/', '/../etc/passwd']) {
      assert.equal((await problem(app, path)).code, 'unknown-route', path);
    }
  });

  test('until a catalogue is there the answer is "not ready"', async () => {
    const empty = createApp({ current: undefined });
    assert.equal((await problem(empty, '/v1/procedures')).code, 'not-ready');
    const ready = await empty.request('/readyz');
    assert.equal(ready.status, 503);
    assert.ok(Number(ready.headers.get('Retry-After')) > 0);
    assert.equal((await empty.request('/healthz')).status, 200);
    assert.equal((await app.request('/readyz')).status, 200);
    assert.equal((await problem(await appOver(content, { isDraining: () => true }), '/readyz')).code, 'not-ready');
  });

  test('a failure of the server tells its id and nothing of its inside', async () => {
    const failures: string[] = [];
    const broken = createApp(
      {
        get current(): never {
          throw new TypeError('secret');
        },
      },
      { onError: (error, requestId) => failures.push(`${requestId} ${(error as Error).message}`) },
    );
    const body = await problem(broken, '/v1/procedures');
    assert.equal(body.code, 'internal');
    assert.doesNotMatch(JSON.stringify(body), /secret/);
    assert.deepEqual(failures, [`${body.requestId} secret`]);
  });

  test('a new catalogue is served at once, and a new day as well', async () => {
    const before = catalogue([procedure('1.000001', { name: 'Trước', version: { validTo: '2026-11-23' } })]);
    let now = Date.parse('2026-11-23T16:59:59Z');
    const one = await appOver(before, { now: () => now });
    assert.equal((await get<{ total: number }>(one, '/v1/procedures')).total, 1);
    now += 2000;
    assert.equal((await get<{ total: number }>(one, '/v1/procedures')).total, 0, 'midnight in Việt Nam');
  });

  test('requests are told by the pattern of their path, never by what was asked', async () => {
    records.length = 0;
    await app.request('/v1/procedures?q=bi-mat&agency=nowhere', { headers: { 'X-Request-Id': 'abc-1' } });
    await app.request('/v1/procedures/1.000001', { headers: { 'X-Request-Id': 'bad id\u00e9'.slice(0, 6) } });
    await app.request('/bi-mat');
    assert.deepEqual(
      records.map(({ route, status }) => [route, status]),
      [
        ['/v1/procedures', 404],
        ['/v1/procedures/{code}', 200],
        ['(none)', 404],
      ],
    );
    assert.equal(records[0]?.requestId, 'abc-1');
    assert.notEqual(records[1]?.requestId, 'bad id');
    assert.doesNotMatch(JSON.stringify(records), /bi-mat/);
  });
});
