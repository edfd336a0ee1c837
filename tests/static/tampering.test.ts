import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { copyInMemory, type CopyStore, type StaticOptions } from '@motcua/client/static';
import type { Problem } from '@motcua/contract';
import type { StaticManifest, StaticRows } from '@motcua/contract/files';
import {
  type Files,
  manifestMutations,
  manifestOf,
  type Mutation,
  mutationsOf,
  otherSignature,
  partsOf,
} from './mutations.js';
import { NOW, open, publish, type Published, serve } from './published.js';
import { sampleNowAndThen } from './sample-catalogues.js';

/** An attacker who serves the folder, has every version of it that was ever published, and has a key, though not this one. */

let published: Published;
let older: Published;
let manifest: StaticManifest;

const textOf = (files: Files, path: string): string => new TextDecoder().decode(files.get(path));

before(async () => {
  const [now, then] = await sampleNowAndThen();
  published = await publish(now);
  older = await publish(then, { key: published.key, sequence: NOW / 1000 - 10 * 86_400 });
  manifest = JSON.parse(partsOf(textOf(published.files, 'manifest.json')).content) as StaticManifest;
});

/** A question that cannot be answered without this file. */
function questionFor(path: string): string {
  if (path.startsWith('data/rows-')) {
    const { rows } = JSON.parse(textOf(published.files, path)) as StaticRows;
    return `/v1/procedures/${rows[0]!.code}/versions`;
  }
  if (path.startsWith('data/columns-')) return '/v1/procedures?sort=code';
  if (path.startsWith('data/fields-')) return '/v1/fields';
  if (path.startsWith('data/agencies-')) return '/v1/agencies';
  if (path.startsWith('thu-tuc/')) return `/v1/procedures/${path.slice(8, -5)}/versions/1`;
  if (path === 'thay-doi.atom') return '/v1/changes';
  return path.startsWith('search/') ? `/${path}` : '/v1/procedures';
}

/** A source over the folder with one file changed, and whether that file was asked for. */
function opened(mutation: Mutation | undefined, options: Partial<StaticOptions> = {}) {
  const files = new Map(published.files);
  if (mutation) files.set(mutation.path, mutation.bytes);
  const fetch = serve(files);
  const asked = new Set<string>();
  const source = open(published, {
    fetch: (request) => {
      asked.add(decodeURIComponent(new URL(request.url).pathname.slice(1)));
      return fetch(request);
    },
    ...options,
  });
  return { source, asked, get: (path: string) => source.fetch(`http://motcua.test${path}`) };
}

/** Asks for what needs the file; it must have been read, and nothing must come of it. */
async function refuses(mutation: Mutation): Promise<string> {
  const about = `${mutation.path} ${mutation.name}`;
  const { source, asked, get } = opened(mutation);
  const response = await get(questionFor(mutation.path));
  assert.ok(asked.has(mutation.path), `${about}: was not read`);
  const problem = (await response.json()) as Problem & { why: string };
  assert.equal(response.status, 409, about);
  assert.equal(problem.code, 'not-verified', about);
  assert.deepEqual(source.state, { trust: 'refused', from: 'network', why: problem.why }, about);
  return problem.why;
}

/** The files that a client reads, one or more of each kind, with another of the kind and the same of before. */
function targets(): { path: string; same: string; older?: Uint8Array<ArrayBuffer> }[] {
  const { files } = published;
  const rows = manifest.groups.flatMap((group) => group.rows.map(([, hash]) => `data/rows-${hash}.json`));
  const pages = [...files.keys()].filter((path) => path.startsWith('thu-tuc/'));
  const feed = files.get('thay-doi.atom');
  const search = Object.keys(manifest.search).map((name) => `search/${name}`);
  const data = (kind: string) => [...files.keys()].find((path) => path.startsWith(`data/${kind}-`))!;
  const old = (kind: string) => {
    const path = [...older.files.keys()].find((one) => one.startsWith(`data/${kind}-`));
    return older.files.get(path!)!;
  };
  return [
    { path: data('columns'), same: data('first'), older: old('columns') },
    { path: data('first'), same: data('columns'), older: old('first') },
    { path: data('fields'), same: data('agencies') },
    { path: data('agencies'), same: data('fields') },
    ...rows.slice(0, 3).map((path, at) => ({ path, same: rows[at + 1] ?? data('first'), older: old('rows') })),
    ...pages.slice(0, 4).map((path, at) => ({ path, same: pages[at + 1]!, older: older.files.get(path)! })),
    ...(feed ? [{ path: 'thay-doi.atom', same: data('first'), older: older.files.get('thay-doi.atom')! }] : []),
    ...search.slice(0, 3).map((path, at) => ({ path, same: search[at + 1]! })),
  ];
}

describe('tampering', () => {
  test('without any change every one of these questions is answered, from the files that are changed below', async () => {
    for (const { path } of targets()) {
      const { source, asked, get } = opened(undefined);
      const response = await get(questionFor(path));
      assert.equal(response.status, 200, path);
      assert.equal(response.headers.get('motcua-trust'), 'verified');
      assert.equal(source.state?.trust, 'verified');
      assert.ok(asked.has(path), path);
    }
  });

  test('a file that was changed in any way is refused', async () => {
    const mutations = targets().flatMap((one) => mutationsOf(one.path, published.files, one.same, one.older));
    assert.ok(mutations.length >= 200, `${mutations.length} mutations`);
    for (const mutation of mutations) assert.equal(await refuses(mutation), 'changed', mutation.name);
  });

  test('a manifest that was changed in any way is refused', async () => {
    const mutations = manifestMutations(published.files, older.files);
    assert.ok(mutations.length >= 120, `${mutations.length} mutations`);
    const reasons = new Set<string>();
    for (const mutation of mutations) reasons.add(await refuses(mutation));
    assert.deepEqual([...reasons].sort(), ['malformed', 'signature', 'unknown-key', 'unsigned']);
  });

  test('the end of its line is no part of what is signed', async () => {
    const bytes = published.files.get('manifest.json')!.slice(0, -1);
    const { get } = opened({ name: 'without the end of its line', path: 'manifest.json', bytes });
    assert.equal((await get('/v1/procedures')).headers.get('motcua-trust'), 'verified');
  });

  test('the other signature that the curve allows vouches for the same bytes, and is taken', async () => {
    const { source, get } = opened({
      name: '(r, n - s)',
      path: 'manifest.json',
      bytes: otherSignature(published.files),
    });
    assert.equal((await get('/v1/procedures')).status, 200);
    assert.equal(source.state?.trust, 'verified');
  });

  test('a manifest from the future is refused, though its key is good', async () => {
    const content = JSON.stringify({ ...manifest, sequence: NOW / 1000 + 2 * 86_400 });
    const bytes = manifestOf(content, published.key.sign(content));
    assert.equal(await refuses({ name: 'of the day after tomorrow', path: 'manifest.json', bytes }), 'future');
  });

  test('with a copy, what was verified last is shown in place of what was changed, and it is said', async () => {
    const { files } = published;
    for (const [mutation, why] of [
      ...manifestMutations(files, older.files)
        .slice(0, 20)
        .map((one) => [one, undefined] as const),
      [{ name: 'older', path: 'manifest.json', bytes: older.files.get('manifest.json')! }, 'older'] as const,
    ]) {
      const copy = copyInMemory();
      const before = opened(undefined, { copy });
      const whole = await (await before.get('/v1/procedures')).text();
      await settled(copy);
      const { source, get } = opened(mutation, { copy });
      const response = await get('/v1/procedures');
      assert.equal(await response.text(), whole, mutation.name);
      assert.equal(response.headers.get('motcua-from'), 'copy');
      assert.equal(source.state?.from, 'copy');
      assert.equal(source.state.trust, 'verified');
      assert.notEqual(source.state.why, 'unreachable', mutation.name);
      if (why) assert.equal(source.state.why, why);
    }
  });

  test('a whole older folder, as it was published and signed, is noticed', async () => {
    const copy = copyInMemory();
    const newer = opened(undefined, { copy });
    const whole = await (await newer.get('/v1/procedures')).text();
    await settled(copy);
    const replayed = open(published, { fetch: serve(older.files), copy });
    const response = await replayed.fetch('http://motcua.test/v1/procedures');
    assert.equal(replayed.state?.why, 'older');
    assert.equal(replayed.state.from, 'copy');
    assert.equal(await response.text(), whole);
    const stranger = open(published, { fetch: serve(older.files), copy: copyInMemory() });
    assert.equal((await stranger.open()).trust, 'verified', 'who never saw the newer one cannot know');
  });

  test('what was seen is remembered also where no file could be kept', async () => {
    const kept = copyInMemory();
    const full: CopyStore = {
      ...kept,
      write: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
      keep: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
    };
    assert.equal((await opened(undefined, { copy: full }).get('/v1/procedures')).status, 200);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const replayed = open(published, { fetch: serve(older.files), copy: full });
    assert.equal((await replayed.fetch('http://motcua.test/v1/procedures')).status, 409);
    assert.deepEqual(replayed.state, { trust: 'refused', from: 'network', why: 'older' });
  });

  test('a copy that was changed is not believed', async () => {
    const copy = copyInMemory();
    await (await opened(undefined, { copy }).get('/v1/procedures')).text();
    await settled(copy);
    const flipped: CopyStore = {
      ...copy,
      file: async (...asked) => {
        const bytes = await copy.file(...asked);
        if (bytes) new Uint8Array(bytes)[10]! ^= 1;
        return bytes;
      },
    };
    const source = open(published, { copy: flipped, fetch: () => Promise.reject(new TypeError('no network')) });
    await assert.rejects(source.fetch('http://motcua.test/v1/procedures'), TypeError);
  });
});

/** Until the copy has what it is given beside the answer. */
async function settled(copy: CopyStore): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const { copy: record } = await copy.read('https://tthc.example.gov.vn/manifest.json');
    if (record && (await copy.file('https://tthc.example.gov.vn/manifest.json', manifest.first))) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('Nothing was kept.');
}
