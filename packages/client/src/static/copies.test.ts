import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page, Problem, ProcedureSummary } from '@motcua/contract';
import {
  FileServer,
  type FolderFiles,
  NOW,
  type Signer,
  signer,
  someProcedures,
  SOURCE,
  writeFolder,
} from './folder.fixture.js';
import { copyInMemory, InvalidArgumentError, openStatic, type StaticOptions, type StaticState } from './index.js';

const LATER = NOW / 1000 - 3600;

function openedBy(by: Signer, files: FolderFiles, options: Partial<StaticOptions> = {}) {
  const server = new FileServer(files);
  const source = openStatic({
    source: SOURCE,
    keys: by.key,
    fetch: server.fetch,
    retries: 0,
    now: () => NOW,
    ...options,
  });
  const get = (path: string) => source.fetch(`https://any.example${path}`);
  const listing = async (query = '') => (await (await get(`/v1/procedures${query}`)).json()) as Page<ProcedureSummary>;
  return { source, server, get, listing };
}

/** Waits for what is kept beside the answers. */
const meanwhile = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('the copy of a published folder', () => {
  test('answers without a network what was read before, and says from when', async () => {
    const by = await signer();
    const files = await writeFolder(by);
    const copy = copyInMemory();
    const online = openedBy(by, files, { copy });
    const before = await (await online.get('/v1/procedures?limit=5')).text();
    const one = await (await online.get('/v1/procedures/1.000007')).text();
    await meanwhile();
    const { server, get, source } = openedBy(by, files, { copy });
    server.isUp = false;
    const response = await get('/v1/procedures?limit=5');
    assert.equal(await response.text(), before);
    assert.equal(response.headers.get('motcua-from'), 'copy');
    assert.equal(response.headers.get('motcua-as-of'), '2026-11-20');
    assert.equal(await (await get('/v1/procedures/1.000007')).text(), one);
    assert.deepEqual([source.state?.trust, source.state?.from, source.state?.why], ['verified', 'copy', 'unreachable']);
    await assert.rejects(get('/v1/agencies'), TypeError, 'what was never read is not there');
    server.isUp = true;
    assert.equal((await get('/v1/agencies')).status, 200);
  });

  test('without one a folder out of reach fails as fetch does', async () => {
    const by = await signer();
    const { server, get, source } = openedBy(by, await writeFolder(by));
    server.isUp = false;
    await assert.rejects(get('/v1/procedures'), TypeError);
    assert.equal(source.state, undefined);
  });

  test('goes over to a newer publication once that was of use, and forgets what is no longer needed', async () => {
    const by = await signer();
    const first = await writeFolder(by);
    const second = await writeFolder(by, { procedures: someProcedures(5000), sequence: LATER });
    const copy = copyInMemory();
    const before = openedBy(by, first, { copy });
    await before.get('/v1/procedures?sort=code&limit=60');
    await before.get('/v1/procedures/1.000056');
    await meanwhile();
    const after = openedBy(by, second, { copy });
    assert.equal((await after.listing('?sort=code&limit=60')).items.length, 60);
    await meanwhile();
    assert.match((await copy.read(SOURCE)).copy?.manifest ?? '', new RegExp(`"sequence":${LATER}`));
    const hashes = (files: FolderFiles) =>
      [...files.keys()].flatMap((path) => /^data\/rows-([\w-]{22})/.exec(path)?.[1] ?? []);
    const gone = hashes(first).filter((hash) => !hashes(second).includes(hash));
    assert.ok(gone.length > 0);
    for (const hash of gone) assert.equal(await copy.file(SOURCE, hash), undefined);
    for (const hash of hashes(second)) assert.ok(await copy.file(SOURCE, hash));
  });

  test('a newer publication that is not whole leaves the copy as it is, and the copy answers', async () => {
    const by = await signer();
    const copy = copyInMemory();
    const before = openedBy(by, await writeFolder(by), { copy });
    const whole = await before.listing('?limit=5');
    await meanwhile();
    const second = await writeFolder(by, { procedures: someProcedures(5000), sequence: LATER });
    for (const path of second.keys())
      if (path.startsWith('data/first-')) second.set(path, new Uint8Array([0x7b, 0x7d]));
    const { listing, source } = openedBy(by, second, { copy });
    assert.deepEqual(await listing('?limit=5'), whole);
    assert.deepEqual([source.state?.trust, source.state?.from, source.state?.why], ['verified', 'copy', 'changed']);
    await meanwhile();
    assert.doesNotMatch((await copy.read(SOURCE)).copy?.manifest ?? '', new RegExp(`"sequence":${LATER}`));
  });

  test('what could not be verified is kept apart, and never stands in the way of what can', async () => {
    const by = await signer();
    const copy = copyInMemory();
    const forged = await writeFolder(await signer(), { sequence: NOW / 1000 + 80_000 });
    await openedBy(by, forged, { copy, keys: undefined }).listing();
    await meanwhile();
    const { source, listing } = openedBy(by, await writeFolder(by), { copy });
    assert.equal((await listing()).total, 60);
    assert.deepEqual([source.state?.trust, source.state?.from], ['verified', 'network']);
  });

  test('a store that fails in every way changes nothing', async () => {
    const by = await signer();
    const fail = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    const copy = { read: fail, write: fail, see: fail, file: fail, keep: fail };
    const { listing, source } = openedBy(by, await writeFolder(by), { copy });
    assert.equal((await listing('?agency=so-tu-phap')).total, 20);
    assert.equal(source.state?.trust, 'verified');
  });
});

describe('a folder behind caches', () => {
  test('a page of another publication is asked for again, past every cache', async () => {
    const by = await signer();
    const files = await writeFolder(by);
    const { source, server } = openedBy(by, files);
    const mixed = (request: Request): Promise<Response> =>
      /thu-tuc/.test(request.url) && request.cache !== 'reload'
        ? Promise.resolve(new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }))
        : server.fetch(request);
    const other = openStatic({ source: SOURCE, keys: by.key, fetch: mixed, now: () => NOW });
    assert.equal((await other.fetch('https://any.example/v1/procedures/1.000001')).status, 200);
    assert.deepEqual([other.state?.trust, source.state], ['verified', undefined]);
    assert.equal(server.asked.filter(({ path }) => path.startsWith('thu-tuc')).length, 1);
  });

  test('a manifest that a cache held too long is asked for again when its files are gone', async () => {
    const by = await signer();
    const [first, second] = [
      await writeFolder(by),
      await writeFolder(by, { procedures: someProcedures(5000), sequence: LATER }),
    ];
    const server = new FileServer(second);
    const fetch = (request: Request): Promise<Response> =>
      /manifest/.test(request.url) && request.cache !== 'reload'
        ? Promise.resolve(new Response(first.get('manifest.json')))
        : server.fetch(request);
    const source = openStatic({ source: SOURCE, keys: by.key, fetch, now: () => NOW, retries: 0 });
    assert.equal((await source.fetch('https://any.example/v1/procedures/1.000056')).status, 200);
    assert.equal(source.state?.sequence, LATER);
  });

  test('a sign-in page is no statement of the publisher', async () => {
    const by = await signer();
    const fetch = () => Promise.resolve(new Response('<html>', { headers: { 'content-type': 'text/html' } }));
    const source = openStatic({ source: SOURCE, keys: by.key, fetch, retries: 0 });
    await assert.rejects(source.fetch('https://any.example/v1/procedures'), TypeError);
    assert.equal(source.state, undefined);
  });

  test('a passing failure is tried again', async () => {
    const by = await signer();
    const server = new FileServer(await writeFolder(by));
    let failures = 0;
    const fetch = (request: Request): Promise<Response> =>
      failures++ < 2 ? Promise.resolve(new Response('', { status: 503 })) : server.fetch(request);
    const source = openStatic({ source: SOURCE, keys: by.key, fetch, now: () => NOW });
    assert.equal((await source.open()).trust, 'verified');
  });
});

describe('how far a folder is trusted', () => {
  test("any of several keys is enough; a stranger's is not", async () => {
    const [by, next, stranger] = [await signer(), await signer(), await signer()];
    const files = await writeFolder(next);
    assert.equal((await openedBy(by, files, { keys: `${by.key}\n ${next.key}` }).source.open()).trust, 'verified');
    assert.equal((await openedBy(by, files, { keys: [by.key, next.key] }).source.open()).trust, 'verified');
    for (const [keys, why] of [
      [stranger.key, 'unknown-key'],
      [by.key, 'unknown-key'],
    ] as const)
      assert.deepEqual(await openedBy(by, files, { keys }).source.open(), { trust: 'refused', from: 'network', why });
  });

  test('without a signature it is refused where a key is given, else shown as unverified', async () => {
    const by = await signer();
    const files = await writeFolder(undefined);
    const { source, get } = openedBy(by, files);
    const response = await get('/v1/procedures');
    assert.equal(((await response.json()) as Problem).code, 'not-verified');
    assert.equal(source.state?.why, 'unsigned');
    assert.equal((await openedBy(by, files, { keys: undefined }).source.open()).trust, 'unverified');
  });

  test('where nothing can be verified it is shown as unverified', async () => {
    const by = await signer();
    const files = await writeFolder(by);
    const original = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
    Object.defineProperty(globalThis, 'crypto', { value: { getRandomValues: () => undefined }, configurable: true });
    try {
      const { source, listing } = openedBy(by, files);
      assert.equal((await listing()).total, 60);
      assert.equal(source.state?.trust, 'unverified');
    } finally {
      Object.defineProperty(globalThis, 'crypto', original);
    }
  });

  test('what is no key, or no address, is an error and not "unverified"', async () => {
    const { key } = await signer();
    for (const keys of ['khóa', key.slice(1), `A${key.slice(1)}`, `${key}=`, [key, 'x']])
      assert.throws(() => openStatic({ source: SOURCE, keys }), InvalidArgumentError, String(keys));
    for (const source of ['', 'manifest.json', 'ftp://a.example/manifest.json', 'https://u:p@a.example/'])
      assert.throws(() => openStatic({ source }), InvalidArgumentError, source);
  });

  test('whoever listens is told of every change', async () => {
    const by = await signer();
    const { source, server, get } = openedBy(by, await writeFolder(by), { copy: copyInMemory() });
    const told: StaticState[] = [];
    const end = source.subscribe((state) => told.push(state));
    await get('/v1/procedures');
    await get('/v1/procedures?limit=3');
    assert.deepEqual(
      told.map(({ trust }) => trust),
      ['verified'],
    );
    end();
    server.isUp = false;
    assert.equal(told.length, 1);
  });
});
