import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FileServer, NOW, signer, SOURCE, writeFolder } from './folder.fixture.js';
import { openStatic, withFallback } from './index.js';

type Api = (request: Request) => Promise<Response>;

const answer = (status: number, type = 'application/json') =>
  Promise.resolve(new Response('{"of":"api"}', { status, headers: { 'content-type': type } }));

async function over(api: Api, options = {}) {
  const by = await signer();
  const server = new FileServer(await writeFolder(by));
  const source = openStatic({ source: SOURCE, keys: by.key, fetch: server.fetch, retries: 0, now: () => NOW });
  const asked: string[] = [];
  const fetch = withFallback(
    (request) => {
      asked.push(request.url);
      return api(request);
    },
    source,
    options,
  );
  const get = (path: string, init?: RequestInit) => fetch(new Request(`https://api.example${path}`, init));
  return { server, asked, get };
}

describe('a folder in place of an API', () => {
  test('is not asked while the API answers, whatever it says', async () => {
    for (const status of [200, 400, 404, 429]) {
      const { server, get } = await over(() => answer(status));
      const response = await get('/v1/procedures');
      assert.equal(response.status, status);
      assert.equal(await response.text(), '{"of":"api"}');
      assert.equal(server.asked.length, 0);
      assert.equal(response.headers.get('motcua-as-of'), null);
    }
  });

  test('answers when the API is out of reach, and says from when', async () => {
    for (const api of [
      () => Promise.reject(new TypeError('fetch failed')),
      () => answer(502),
      () => answer(503),
      () => answer(200, 'text/html; charset=utf-8'),
      () => Promise.resolve(new Response(new ReadableStream({ pull: (to) => to.error(new TypeError('broken')) }))),
    ]) {
      const { get } = await over(api);
      const response = await get('/v1/procedures?limit=3');
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('motcua-as-of'), '2026-11-20');
      assert.equal(response.headers.get('motcua-from'), 'network');
    }
  });

  test('answers when the API takes too long, which is then left alone for a while', async () => {
    let time = 0;
    const never: Api = ({ signal }) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
    const { get, asked } = await over(never, { timeout: 20, now: () => time });
    assert.equal((await get('/v1/procedures')).status, 200);
    assert.equal((await get('/v1/fields')).status, 200);
    assert.equal(asked.length, 1);
    time = 60_000;
    assert.equal((await get('/v1/fields')).status, 200);
    assert.equal(asked.length, 2);
  });

  test('never answers what is written or counted', async () => {
    const { get, server } = await over(() => Promise.reject(new TypeError('fetch failed')));
    await assert.rejects(async () => get('/v1/feedback'), TypeError);
    await assert.rejects(async () => get('/v1/procedures', { method: 'POST', body: '{}' }), TypeError);
    await assert.rejects(async () => get('/v1/ratings:summary'), TypeError);
    assert.equal(server.asked.length, 0);
  });

  test("without a folder either, the API's own failure is told", async () => {
    const { get, server } = await over(() => answer(503));
    server.isUp = false;
    assert.equal((await get('/v1/procedures')).status, 503);
    const { get: none, server: other } = await over(() => Promise.reject(new RangeError('own')));
    other.isUp = false;
    await assert.rejects(async () => none('/v1/procedures'), RangeError);
  });

  test('who asked can leave at any moment', async () => {
    const { get } = await over(() => new Promise(() => undefined));
    const controller = new AbortController();
    const asking = get('/v1/procedures', { signal: controller.signal });
    controller.abort(new Error('left'));
    await assert.rejects(async () => asking, /left/);
  });
});
