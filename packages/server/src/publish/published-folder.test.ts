import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { catalogue, procedure } from '../import/catalogue.fixture.js';
import { Refusal } from '../refusal.js';
import { emptyFolder } from '../store/places.fixture.js';
import { PublishedFolder, type WrittenFolder } from './published-folder.js';
import { type Files, importInto, manifestOf, published, storeOf } from './published.fixture.js';
import { verifyFolder } from './verify-folder.js';

const birth = procedure('1.001193', { name: 'Đăng ký khai sinh' });
const marriage = procedure('1.000894', { name: 'Đăng ký kết hôn' });

async function write(folder: string, all: Files, options: { compress?: boolean } = {}): Promise<WrittenFolder> {
  const into = await PublishedFolder.open(folder, options);
  for (const [path, bytes] of all) await into.put({ path, bytes });
  return into.finish();
}

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

async function twoPublications(context: TestContext): Promise<[Files, Files]> {
  const store = await storeOf(context, catalogue([birth, marriage]));
  const first = await published(store);
  await importInto(context, store, catalogue([{ ...birth, name: 'Đăng ký khai sinh lại' }]));
  return [first, await published(store)];
}

test('writes every file, and the same ones again not at all', async (context) => {
  const folder = join(await emptyFolder(context), 'site', 'tthc');
  const all = await published(await storeOf(context, catalogue([birth, marriage])));
  const written = await write(folder, all);
  assert.deepEqual(await namesIn(folder), [...all.keys()].sort());
  for (const [path, bytes] of all) assert.deepEqual(await readFile(join(folder, path)), bytes, path);
  const bytes = [...all.values()].reduce((sum, one) => sum + one.length, 0);
  assert.deepEqual(written, { files: all.size, changed: all.size, bytes, removed: 0 });
  const long = new Date('2020-01-01');
  for (const path of all.keys()) await utimes(join(folder, path), long, long);
  assert.deepEqual(await write(folder, all), { ...written, changed: 0 });
  for (const path of all.keys()) assert.deepEqual((await stat(join(folder, path))).mtime, long, path);
  assert.deepEqual(await namesIn(folder), [...all.keys()].sort());
});

test('a page that was loaded before finds its files until the next publication but one', async (context) => {
  const folder = await emptyFolder(context);
  const [first, second] = await twoPublications(context);
  await write(folder, first);
  const old = [...first.keys()].filter((path) => path.startsWith('data/') && !second.has(path));
  assert.ok(old.length > 0);
  assert.equal((await write(folder, second)).removed, 0);
  for (const path of old) assert.deepEqual(await readFile(join(folder, path)), first.get(path), path);
  // Nothing new is no new publication.
  assert.equal((await write(folder, second)).removed, 0);
  for (const path of old) assert.ok((await namesIn(folder)).includes(path), path);
  const third = await published(await storeOf(context, catalogue([{ ...birth, name: 'Khai sinh' }, marriage])));
  assert.ok((await write(folder, third)).removed > 0);
  for (const path of old.filter((one) => !third.has(one))) assert.ok(!(await namesIn(folder)).includes(path), path);
});

test('the page of a procedure that is published no more is gone', async (context) => {
  const folder = await emptyFolder(context);
  await write(folder, await published(await storeOf(context, catalogue([birth, marriage]))));
  await write(folder, await published(await storeOf(context, catalogue([birth]))));
  assert.deepEqual(await readdir(join(folder, 'thu-tuc')), ['1.001193.html']);
});

test('leaves what is not of it', async (context) => {
  const folder = await emptyFolder(context);
  const [first, second] = await twoPublications(context);
  await write(folder, first);
  await writeFile(join(folder, '.htaccess'), 'ours');
  await writeFile(join(folder, 'data', 'ours.json'), '{}');
  await mkdir(join(folder, 'anh'));
  await writeFile(join(folder, 'anh', 'a.png'), '');
  await write(folder, second);
  const names = await namesIn(folder);
  for (const name of ['.htaccess', 'data/ours.json', 'anh/a.png']) assert.ok(names.includes(name), name);
});

test('refuses a folder that holds anything else, and changes nothing in it', async (context) => {
  const folder = await emptyFolder(context);
  await writeFile(join(folder, 'index.html'), 'ours');
  for (const manifest of [undefined, '{"name":"An app"}', 'no JSON']) {
    if (manifest !== undefined) await writeFile(join(folder, 'manifest.json'), manifest);
    const before = await namesIn(folder);
    await assert.rejects(PublishedFolder.open(folder), /is not empty and holds no publication\. Nothing was written/);
    assert.deepEqual(await namesIn(folder), before);
  }
  await assert.rejects(PublishedFolder.open(join(folder, 'index.html')), Refusal);
});

test('until the end the folder is what it was, also when the publishing never ends', async (context) => {
  const folder = await emptyFolder(context);
  const [first, second] = await twoPublications(context);
  await write(folder, first);
  const interrupted = await PublishedFolder.open(folder);
  for (const [path, bytes] of second) await interrupted.put({ path, bytes });
  for (const [path, bytes] of first) assert.deepEqual(await readFile(join(folder, path)), bytes, path);
  assert.deepEqual((await verifyFolder(folder)).faults, []);
  // As if the machine had stopped here: the next one begins anew and leaves nothing of it.
  await write(folder, second);
  assert.deepEqual((await verifyFolder(folder)).faults, []);
  assert.ok((await namesIn(folder)).every((name) => !name.endsWith('.new')));
});

test('a first publishing that was interrupted is taken up again', async (context) => {
  const folder = await emptyFolder(context);
  const [first] = await twoPublications(context);
  const interrupted = await PublishedFolder.open(folder);
  for (const [path, bytes] of [...first].slice(0, 3)) await interrupted.put({ path, bytes });
  await write(folder, first);
  assert.deepEqual(await namesIn(folder), [...first.keys()].sort());
});

test('what is given up leaves nothing behind', async (context) => {
  const folder = await emptyFolder(context);
  const [first, second] = await twoPublications(context);
  await write(folder, first, { compress: true });
  const before = await namesIn(folder);
  const given = await PublishedFolder.open(folder, { compress: true });
  for (const [path, bytes] of second) await given.put({ path, bytes });
  await given.abandon();
  assert.deepEqual(await namesIn(folder), before);
});

test('what stands compressed beside a file is always that file', async (context) => {
  const folder = await emptyFolder(context);
  const [first, second] = await twoPublications(context);
  await write(folder, first, { compress: true });
  await write(folder, second, { compress: true });
  for (const [path, bytes] of second) {
    assert.deepEqual(brotliDecompressSync(await readFile(join(folder, `${path}.br`))), bytes, path);
    assert.deepEqual(gunzipSync(await readFile(join(folder, `${path}.gz`))), bytes, path);
  }
  await write(folder, second);
  const left = (await namesIn(folder)).filter((name) => /\.(?:br|gz)$/.test(name));
  assert.deepEqual(
    left.filter((name) => second.has(name.slice(0, -3))),
    [],
  );
});

test('a path that leads out of the folder is refused', async (context) => {
  const folder = await emptyFolder(context);
  const into = await PublishedFolder.open(folder);
  for (const path of ['../a.html', 'thu-tuc/../../a.html', '/a.html', 'thu-tuc\\..\\a.html', '.htaccess'])
    await assert.rejects(into.put({ path, bytes: new Uint8Array() }), /Not a path of a publication/);
});

test('the manifest of the folder is the last one that was written', async (context) => {
  const folder = await emptyFolder(context);
  const [first, second] = await twoPublications(context);
  await write(folder, first);
  await write(folder, second);
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  assert.deepEqual(manifest, manifestOf(second));
});
