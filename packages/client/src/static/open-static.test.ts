import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page, Problem, Procedure, ProcedureSummary, VersionList } from '@motcua/contract';
import { openSearchIndex } from '../search.js';
import { Motcua } from '../motcua.js';
import { NotFoundError } from '../core/errors.js';
import { FileServer, NOW, signer, SOURCE, writeFolder } from './folder.fixture.js';
import { openStatic, type StaticOptions } from './index.js';

type Listing = Page<ProcedureSummary>;

async function opened(options: Partial<StaticOptions> = {}) {
  const by = await signer();
  const server = new FileServer(await writeFolder(by));
  const source = openStatic({
    source: SOURCE,
    keys: by.key,
    fetch: server.fetch,
    retries: 0,
    now: () => NOW,
    ...options,
  });
  const get = async <Body>(path: string): Promise<Body> =>
    (await (await source.fetch(`https://any.example${path}`)).json()) as Body;
  return { by, server, source, get };
}

describe('a published folder', () => {
  test('a first listing needs the manifest and one file', async () => {
    const { server, source, get } = await opened();
    const { items, total, next, facets } = await get<Listing>('/v1/procedures?limit=5&facets=field&facets=level');
    assert.equal(items.length, 5);
    assert.equal(total, 60);
    assert.ok(next);
    assert.deepEqual(Object.keys(facets ?? {}), ['field', 'level']);
    assert.match(server.asked.map(({ path }) => path).join(' '), /^manifest\.json data\/first-[\w-]{22}\.json$/);
    assert.deepEqual(source.state, {
      trust: 'verified',
      from: 'network',
      sequence: Date.parse('2026-11-19T03:00:00Z') / 1000,
      day: '2026-11-20',
      dataDate: '2026-11-01',
    });
  });

  test('the next page, filters and an office need the columns and the rows of the page', async () => {
    const { server, get } = await opened();
    const first = await get<Listing>('/v1/procedures?limit=5');
    const second = await get<Listing>(`/v1/procedures?limit=5&cursor=${first.next}`);
    assert.equal(new Set([...first.items, ...second.items].map(({ code }) => code)).size, 10);
    const ofOffice = await get<Listing>('/v1/procedures?agency=so-tu-phap&limit=3');
    assert.equal(ofOffice.total, 20);
    assert.ok(server.paths.every((path) => server.asked.filter((one) => one.path === path).length === 1));
    assert.ok(server.paths.length < 10, server.paths.join(' '));
  });

  test('the client of a server works over it unchanged', async () => {
    const { source, server } = await opened();
    const client = new Motcua({
      baseUrl: 'https://any.example/x',
      fetch: source.fetch,
      validation: 'error',
      retries: 0,
    });
    const codes: string[] = [];
    for await (const { code } of client.procedures.list({ limit: 7, sort: 'name' })) codes.push(code);
    assert.equal(new Set(codes).size, 60);
    assert.equal((await client.procedures.get('1.000007')).version.number, 2);
    assert.equal((await client.procedures.get('1.000007.000.00.00.H12', { asOf: '2025-06-30' })).version.number, 1);
    assert.equal((await client.procedures.get(' CM-5')).code, '1.000005');
    assert.equal((await client.procedures.version('1.000007', 1)).version.validTo, '2025-12-31');
    assert.deepEqual(
      (await client.procedures.versions('1.000007')).items.map(({ number }) => number),
      [2, 1],
    );
    assert.equal((await client.procedures.get('1.000001')).steps[0]?.text, 'Nộp hồ sơ </script><b>.');
    assert.equal((await client.catalogue.get()).procedures, 60);
    assert.equal((await client.fields.list()).items.length, 2);
    assert.deepEqual(
      (await client.agencies.list({ q: 'an xuyen' })).items.map(({ id }) => id),
      ['an-xuyen'],
    );
    assert.equal((await client.procedures.search('ket hon')).items[0]?.field.id.length, 7);
    for (const code of ['unknown-procedure', 'not-in-force'] as const) {
      const asOf = code === 'not-in-force' ? { asOf: '2019-01-01' } : {};
      const asked = client.procedures.get(code === 'not-in-force' ? '1.000007' : '9.999999', asOf);
      await assert.rejects(asked, (error) => error instanceof NotFoundError && error.code === code);
    }
    await assert.rejects(client.procedures.list({ agency: 'phuong-4' }), (error) => {
      assert.ok(error instanceof NotFoundError);
      const { successors } = error.problem as Problem & { successors: { agency: string }[] };
      return successors[0]?.agency === 'an-xuyen';
    });
    assert.ok(server.asked.length < 40);
  });

  test('its search index is read through it', async () => {
    const { source } = await opened();
    const index = await openSearchIndex({ baseUrl: 'https://any.example/search', fetch: source.fetch });
    await index.whole;
    assert.equal(index.size, 60);
    assert.match(index.search('khai sinh').hits[0]?.name ?? '', /khai sinh/);
  });

  test('what is no read of the catalogue is not offered', async () => {
    const { source } = await opened();
    for (const [path, method, code] of [
      ['/v1/ratings', 'GET', 'not-offered'],
      ['/v1/dossiers:lookup', 'POST', 'not-offered'],
      ['/v1/procedures', 'POST', 'method-not-allowed'],
      ['/v1/procedures?agency=khong-co', 'GET', 'unknown-agency'],
      ['/v1/procedures?cursor=x', 'GET', 'invalid-cursor'],
      ['/v1/procedures?limit=0', 'GET', 'invalid-query'],
      ['/v1/procedures?kieu=1', 'GET', 'invalid-query'],
      ['/v1/procedures/1.000001/versions/9', 'GET', 'unknown-version'],
    ]) {
      const response = await source.fetch(new Request(`https://any.example${path}`, { method: method! }));
      assert.equal(response.headers.get('content-type'), 'application/problem+json', path);
      assert.equal(((await response.json()) as Problem).code, code, path);
    }
  });

  test('an answer says how far it can be trusted', async () => {
    const { source, get } = await opened({ keys: undefined });
    const response = await source.fetch('https://any.example/v1/procedures/1.000001/versions');
    assert.equal(response.headers.get('motcua-trust'), 'unverified');
    assert.equal(response.headers.get('motcua-as-of'), '2026-11-20');
    assert.equal((await get<VersionList>('/v1/procedures/1.000001/versions')).items.length, 1);
    assert.equal((await get<Procedure>('/v1/procedures/1.000001')).code, '1.000001');
  });
});
