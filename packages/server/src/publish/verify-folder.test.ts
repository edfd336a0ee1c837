import assert from 'node:assert/strict';
import { appendFile, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { catalogue, procedure } from '../import/catalogue.fixture.js';
import { emptyFolder } from '../store/places.fixture.js';
import { PublishedFolder } from './published-folder.js';
import { published, someKey, storeOf } from './published.fixture.js';
import { type FolderFault, verifyFolder } from './verify-folder.js';

const key = someKey();

async function publishedFolder(context: TestContext): Promise<string> {
  const folder = await emptyFolder(context);
  const store = await storeOf(context, catalogue([procedure('1.001193'), procedure('1.000894')]));
  const into = await PublishedFolder.open(folder);
  for (const [path, bytes] of await published(store, { key })) await into.put({ path, bytes });
  await into.finish();
  return folder;
}

async function faultsOf(folder: string): Promise<[string, FolderFault['kind']][]> {
  return (await verifyFolder(folder, [key.public])).faults.map(({ path, kind }) => [path, kind]);
}

test('a folder is as it was published', async (context) => {
  const folder = await publishedFolder(context);
  const { faults, files } = await verifyFolder(folder, [someKey().public, key.public]);
  assert.deepEqual(faults, []);
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  assert.equal(files, names.filter((name) => name.isFile()).length);
});

test('every file that is changed or missing is noticed', async (context) => {
  const folder = await publishedFolder(context);
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    const whole = await readFile(path);
    const name = path.slice(folder.length + 1);
    const other = Buffer.from(whole);
    other[other.length >> 1]! ^= 1;
    await writeFile(path, other);
    const changed = await faultsOf(folder);
    assert.ok(changed.length > 0, `${name} changed`);
    if (name !== 'manifest.json')
      assert.ok(name.startsWith(changed[0]![0].replace(/\.html$/, '')), `${name}: ${changed[0]![0]}`);
    await rm(path);
    assert.ok((await faultsOf(folder)).length > 0, `${name} missing`);
    await writeFile(path, whole);
  }
  assert.deepEqual(await faultsOf(folder), []);
});

test('a page that was put there is noticed', async (context) => {
  const folder = await publishedFolder(context);
  await cp(join(folder, 'thu-tuc/1.001193.html'), join(folder, 'thu-tuc/9.999999.html'));
  await cp(join(folder, 'thu-tuc/1.001193.html'), join(folder, 'linh-vuc/khac.html'));
  assert.deepEqual(await faultsOf(folder), [
    ['linh-vuc/', 'changed'],
    ['thu-tuc/9.999999.html', 'extra'],
  ]);
});

test('calls no page a stranger because the rows that name it were changed', async (context) => {
  const folder = await publishedFolder(context);
  const rows = (await readdir(join(folder, 'data'))).filter((name) => /^(?:rows|first)-/.test(name));
  for (const name of rows) await appendFile(join(folder, 'data', name), ' ');
  assert.deepEqual(
    await faultsOf(folder),
    rows.sort().map((name) => [`data/${name}`, 'changed']),
  );
});

test('says what is wrong with a signature', async (context) => {
  const folder = await publishedFolder(context);
  const path = join(folder, 'manifest.json');
  const text = await readFile(path, 'utf8');
  const kinds = async () => (await faultsOf(folder)).map(([, kind]) => kind);
  const { faults } = await verifyFolder(folder, [someKey().public]);
  assert.deepEqual(faults, [{ path: 'manifest.json', kind: 'other-key' }]);
  await writeFile(path, text.replace('"procedures":2', '"procedures":3'));
  assert.deepEqual(await kinds(), ['forged']);
  await writeFile(path, `${text.slice(0, text.indexOf(',"signature"'))}}\n`);
  assert.deepEqual(await kinds(), ['unsigned']);
  assert.deepEqual((await verifyFolder(folder)).faults, []);
  await writeFile(path, '{}');
  assert.deepEqual(await kinds(), ['unreadable']);
  await rm(path);
  assert.deepEqual(await kinds(), ['missing']);
});
