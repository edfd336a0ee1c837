import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { DOMParser } from '@xmldom/xmldom';
import type { Change, Page } from '@motcua/contract';
import { catalogue, procedure } from '../import/catalogue.fixture.js';
import { type App, appOver, get, problem } from './app.fixture.js';

const decision = { number: '12/QĐ-UBND', date: '2024-06-20' };
const content = catalogue([
  ...Array.from({ length: 250 }, (_, at) =>
    procedure(`1.${String(at).padStart(6, '0')}`, { version: { validFrom: '2020-01-01' } }),
  ),
  procedure('1.000001', {
    name: 'Đăng ký khai sinh & <nhận con>',
    version: { number: 2, change: 'amended', validFrom: '2024-07-01', decision },
  }),
]);

interface JsonFeed {
  items: { id: string; title: string; _motcua: { change: Change } }[];
}

describe('feeds of changes', () => {
  let app: App;
  before(async () => {
    app = await appOver(content);
  });
  const atom = async (query = '') => {
    const response = await app.request(`/v1/changes.atom${query}`);
    const document = new DOMParser().parseFromString(await response.text(), 'application/xml');
    const texts = (name: string) => Array.from(document.getElementsByTagName(name), (one) => one.textContent ?? '');
    const changes = texts('motcua:change').map((text) => JSON.parse(text) as Change);
    const links = Array.from(document.getElementsByTagName('link'), (one) => one.getAttribute('href') ?? '');
    return { response, changes, links, ids: texts('id'), titles: texts('title') };
  };

  test('have what listChanges has, newest first, 200 of it', async () => {
    const { items } = await get<Page<Change>>(app, '/v1/changes?limit=200');
    const { changes, titles } = await atom();
    assert.deepEqual(changes, items);
    assert.equal(titles[1], 'Sửa đổi, bổ sung: Đăng ký khai sinh & <nhận con> (pháp lý)');
    const feed = await get<JsonFeed>(app, '/v1/changes.json');
    assert.deepEqual(
      feed.items.map((item) => item._motcua.change),
      items,
    );
    assert.equal((await atom('?limit=3')).changes.length, 3);
  });

  test('take its filters, and refuse what it refuses', async () => {
    const numbers = async (query: string) =>
      (await atom(query)).changes.map(({ code, version }) => `${code} ${version.number}`);
    assert.deepEqual(await numbers('?class=legal&agency=an-xuyen'), ['1.000001 2']);
    assert.deepEqual(await numbers('?code=1.000001'), ['1.000001 2', '1.000001 1']);
    assert.deepEqual(await numbers('?class=fee'), []);
    assert.equal((await get<JsonFeed>(app, '/v1/changes.json?since=2024-01-01')).items.length, 1);
    for (const ending of ['atom', 'json']) {
      assert.equal((await problem(app, `/v1/changes.${ending}?agency=nowhere`)).code, 'unknown-agency');
      assert.equal((await problem(app, `/v1/changes.${ending}?clas=fee`)).code, 'invalid-query');
    }
    assert.equal((await problem(app, '/v1/changes.rss')).code, 'unknown-route');
  });

  test('name an entry the same whatever was asked for, and themselves by what was asked for', async () => {
    const [all, some, same] = [
      await atom(),
      await atom('?kind=amended&class=legal'),
      await atom('?class=legal&kind=amended'),
    ];
    assert.equal(all.ids[1], 'tag:motcua.org,2026:danh-muc-thu:1.000001:2');
    assert.equal(some.ids[1], all.ids[1]);
    assert.notEqual(some.ids[0], all.ids[0]);
    assert.deepEqual(same.ids, some.ids);
    const feed = await get<JsonFeed>(app, '/v1/changes.json');
    assert.equal(feed.items[0]?.id, all.ids[1]);
  });

  test('lead to themselves and to each version', async () => {
    const { links } = await atom('?code=1.000001');
    const addresses = links.map((link) => new URL(link, 'https://mau.example/v1/changes.atom').pathname);
    assert.equal(addresses[0], '/v1/changes.atom');
    assert.deepEqual(addresses.slice(1), ['/v1/procedures/1.000001/versions/2', '/v1/procedures/1.000001/versions/1']);
    for (const address of addresses) assert.equal((await app.request(address)).status, 200);
  });

  test('are cached, compressed and open to other sites as every read is', async () => {
    for (const [ending, type] of [
      ['atom', 'application/atom+xml; charset=utf-8'],
      ['json', 'application/feed+json; charset=utf-8'],
    ]) {
      const path = `/v1/changes.${ending}`;
      const plain = await app.request(path);
      assert.equal(plain.headers.get('Content-Type'), type);
      assert.equal(plain.headers.get('Access-Control-Allow-Origin'), '*');
      assert.equal(plain.headers.get('Cache-Control'), (await app.request('/v1/changes')).headers.get('Cache-Control'));
      const etag = plain.headers.get('ETag') ?? '';
      const unchanged = await app.request(path, { headers: { 'If-None-Match': etag } });
      assert.deepEqual([unchanged.status, await unchanged.text()], [304, '']);
      const packed = await app.request(path, { headers: { 'Accept-Encoding': 'br' } });
      assert.equal(packed.headers.get('Content-Encoding'), 'br');
      assert.equal(brotliDecompressSync(await packed.arrayBuffer()).toString(), await plain.text());
      assert.equal((await app.request(path, { method: 'OPTIONS' })).status, 204);
      assert.equal((await app.request(path, { method: 'POST' })).status, 405);
      const other = await appOver(catalogue([procedure('1.000009')]));
      assert.notEqual((await other.request(path)).headers.get('ETag'), etag);
    }
  });
});
