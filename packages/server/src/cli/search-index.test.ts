import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { openSearch } from '@motcua/search/engine';
import { catalogue, files, procedure } from '../import/catalogue.fixture.js';
import { emptyFolder } from '../store/places.fixture.js';
import { run } from './command.fixture.js';

const birth = procedure('1.001193', { name: 'Đăng ký khai sinh' });
const marriage = procedure('1.000894', { name: 'Đăng ký kết hôn' });

async function imported(context: TestContext, data: string, procedures: ReturnType<typeof procedure>[]): Promise<void> {
  const folder = await files(context, { 'a.json': catalogue(procedures) });
  assert.equal((await run(context, ['import', folder, '--data', data])).status, 0);
}

async function opened(folder: string) {
  const search = await openSearch({ load: (file) => readFile(join(folder, file)) });
  await search.whole;
  return search;
}

test('writes what a page searches in, compressed beside it', async (context) => {
  const data = await emptyFolder(context);
  const folder = join(await emptyFolder(context), 'site', 'search');
  await imported(context, data, [birth, marriage]);
  const { status, out } = await run(context, ['search-index', folder, '--data', data]);
  assert.equal(status, 0);
  assert.match(out, /files for 2 procedures to .*search: [\d.]+ kB, [\d.]+ kB as Brotli\.$/m);
  const search = await opened(folder);
  assert.equal(search.size, 2);
  assert.equal(search.search('khai sinh').hits[0]?.code, '1.001193');
  const names = (await readdir(folder)).filter((name) => /\.(?:json|bin)$/.test(name));
  assert.equal((await readdir(folder)).length, 3 * names.length);
  for (const name of names) {
    const bytes = await readFile(join(folder, name));
    assert.deepEqual(brotliDecompressSync(await readFile(join(folder, `${name}.br`))), bytes, name);
    assert.deepEqual(gunzipSync(await readFile(join(folder, `${name}.gz`))), bytes, name);
  }
});

test('replaces an earlier index, takes away what the new one does not name, and leaves what is not of it', async (context) => {
  const data = await emptyFolder(context);
  const folder = await emptyFolder(context);
  await imported(context, data, [birth]);
  assert.equal((await run(context, ['search-index', folder, '--data', data])).status, 0);
  const before = await readdir(folder);
  await writeFile(join(folder, '.htaccess'), 'ours');
  await writeFile(join(folder, 'hot.bin.new'), 'interrupted');
  await imported(context, data, [marriage]);
  const { out } = await run(context, ['search-index', folder, '--data', data]);
  assert.match(out, /Removed [12] of an earlier index/);
  const after = await readdir(folder);
  assert.deepEqual(
    after.filter((name) => !before.includes(name) && !/^(?:names|bodies)-/.test(name)),
    ['.htaccess'],
  );
  const { names, bodies } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<
    string,
    object[]
  >;
  assert.equal(after.length, 1 + 3 * (3 + (names?.length ?? 0) + (bodies?.length ?? 0)));
  assert.equal((await opened(folder)).size, 2);
});

test('refuses a folder that holds anything else, and changes nothing in it', async (context) => {
  const data = await emptyFolder(context);
  await imported(context, data, [birth]);
  const foreign: Record<string, string | object>[] = [
    { 'index.html': 'ours' },
    { 'index.html': 'ours', 'manifest.json': { name: 'An app' } },
  ];
  for (const contents of foreign) {
    const folder = await files(context, contents);
    const { status, err } = await run(context, ['search-index', folder, '--data', data]);
    assert.equal(status, 1);
    assert.match(err, /is not empty and holds no search index\. Nothing was written/);
    assert.deepEqual((await readdir(folder)).sort(), Object.keys(contents).sort());
  }
  const file = join(await files(context, { a: 'a file' }), 'a');
  const { status, err } = await run(context, ['search-index', file, '--data', data]);
  assert.equal(status, 1);
  assert.match(err, /cannot be written \(EEXIST\)/);
});

test('refuses to write an index of nothing', async (context) => {
  const folder = join(await emptyFolder(context), 'search');
  const { status, err } = await run(context, ['search-index', folder, '--data', await emptyFolder(context)]);
  assert.equal(status, 1);
  assert.match(err, /holds no procedure that is in force today/);
});
