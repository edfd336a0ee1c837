import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { openSearch } from '@motcua/search/engine';
import { createApp, type RequestRecord } from '@motcua/server';
import { catalogue, procedure } from '../import/catalogue.fixture.js';
import { type App, appOver, catalogueOf, NOW, problem } from './app.fixture.js';

const birth = procedure('1.001193', { name: 'Đăng ký khai sinh', popularity: 3 });
const marriage = procedure('1.000894', { name: 'Đăng ký kết hôn' });
const gone = procedure('1.000001', { name: 'Cấp giấy đi đường', version: { validTo: '2026-11-22' } });
const coming = procedure('1.000002', { name: 'Cấp thẻ thư viện', version: { validFrom: '2026-11-24' } });
const content = catalogue([birth, marriage, gone, coming]);

async function file(app: App, name: string): Promise<Uint8Array> {
  const response = await app.request(`/search/${name}`);
  assert.equal(response.status, 200, name);
  return new Uint8Array(await response.arrayBuffer());
}

interface Manifest {
  words: string;
  names: { file: string }[];
}

const manifest = async (app: App) => JSON.parse(String(Buffer.from(await file(app, 'manifest.json')))) as Manifest;

async function opened(app: App) {
  const search = await openSearch({ load: (name) => file(app, name) });
  await search.whole;
  return search;
}

describe('files of the search index', () => {
  let app: App;
  const records: RequestRecord[] = [];
  before(async () => {
    app = await appOver(content, { onRequest: (record) => records.push(record) });
  });

  test('are an index of what is in force today', async () => {
    const search = await opened(app);
    assert.equal(search.size, 2);
    assert.equal(search.search('khai sinh').hits[0]?.code, '1.001193');
    assert.equal(
      search.search('cấp giấy đi đường').hits.some(({ code }) => code === '1.000001'),
      false,
    );
  });

  test('are kept for a year where the name tells the content, and asked for anew where it does not', async () => {
    const { words, names } = await manifest(app);
    for (const name of [words, ...names.map((one) => one.file)]) {
      const { headers } = await app.request(`/search/${name}`);
      assert.equal(headers.get('Cache-Control'), 'public, max-age=31536000, immutable', name);
      assert.equal(headers.get('Content-Type'), 'application/octet-stream');
    }
    for (const [name, type] of [
      ['manifest.json', 'application/json'],
      ['hot.bin', 'application/octet-stream'],
    ] as const) {
      const { headers } = await app.request(`/search/${name}`);
      assert.equal(headers.get('Cache-Control'), 'public, no-cache', name);
      assert.equal(headers.get('Content-Type'), type);
      const etag = headers.get('ETag') ?? '';
      const again = await app.request(`/search/${name}`, { headers: { 'If-None-Match': etag } });
      assert.deepEqual([again.status, await again.text()], [304, '']);
      assert.equal(again.headers.get('Cache-Control'), 'public, no-cache');
    }
  });

  test('are compressed when asked', async () => {
    const { words } = await manifest(app);
    const response = await app.request(`/search/${words}`, { headers: { 'Accept-Encoding': 'gzip, br' } });
    assert.equal(response.headers.get('Content-Encoding'), 'br');
    assert.equal(response.headers.get('Vary'), 'Accept-Encoding');
    const bytes = Buffer.from(await response.arrayBuffer());
    assert.deepEqual(new Uint8Array(brotliDecompressSync(bytes)), await file(app, words));
  });

  test('are for pages of any origin, by GET and HEAD', async () => {
    const { headers } = await app.request('/search/hot.bin', { headers: { Origin: 'https://xa.example' } });
    assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    const head = await app.request('/search/hot.bin', { method: 'HEAD' });
    assert.equal(head.headers.get('Content-Length'), headers.get('Content-Length'));
    assert.equal(await head.text(), '');
    const preflight = await app.request('/search/hot.bin', { method: 'OPTIONS' });
    assert.equal(preflight.status, 204);
    assert.match(preflight.headers.get('Access-Control-Allow-Headers') ?? '', /If-None-Match/);
    assert.equal((await app.request('/search/hot.bin', { method: 'POST' })).status, 405);
  });

  test('there are no others', async () => {
    for (const name of ['nothing.bin', 'names-0000000000000000.bin', '__proto__', 'constructor', '%2e%2e', 'a%2fb']) {
      assert.equal((await problem(app, `/search/${name}`)).code, 'unknown-route', name);
    }
    assert.equal((await problem(app, '/search/')).code, 'unknown-route');
  });

  test('until a catalogue is there the answer is "not ready"', async () => {
    assert.equal((await problem(createApp({ current: undefined }), '/search/manifest.json')).code, 'not-ready');
  });

  test('are told by the pattern of their path', async () => {
    records.length = 0;
    await app.request('/search/bi-mat.bin?q=bi-mat');
    assert.deepEqual(
      records.map(({ route, status }) => [route, status]),
      [['/search/{file}', 404]],
    );
  });

  test('many who ask at once get one index', async (context) => {
    const source = await catalogueOf(content);
    const read = context.mock.method(source, 'on');
    const fresh = createApp(source, { now: () => NOW });
    const answers = await Promise.all(Array.from({ length: 20 }, async () => fresh.request('/search/manifest.json')));
    assert.ok(answers.every(({ status }) => status === 200));
    assert.equal(read.mock.callCount(), 1);
  });

  test('a page that has an old manifest gets the files it names, those of the one before that no more', async () => {
    const source = { current: await catalogueOf(content) };
    const live = createApp(source, { now: () => NOW });
    const changed = async (name: string) => {
      const before = await manifest(live);
      source.current = await catalogueOf(catalogue([{ ...birth, name }]));
      return before.names[0]!.file;
    };
    const first = await changed('Khai sinh một');
    const second = await changed('Khai sinh hai');
    assert.equal((await opened(live)).search('khai sinh').hits[0]?.name, 'Khai sinh hai');
    assert.equal((await live.request(`/search/${second}`)).status, 200);
    assert.equal((await live.request(`/search/${first}`)).status, 404);
  });

  test('what begins at midnight is found from then on', async () => {
    let now = NOW;
    const one = await appOver(content, { now: () => now });
    assert.equal((await opened(one)).search('1.000002').hits.length, 0);
    now += 86_400_000;
    assert.equal((await opened(one)).search('1.000002').hits[0]?.code, '1.000002');
  });
});
