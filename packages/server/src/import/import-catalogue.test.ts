import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { createApp, importCatalogue, readCatalogue, type Store } from '@motcua/server';
import type { Procedure, VersionList } from '@motcua/contract';
import { emptyStore, ENGINES } from '../store/places.fixture.js';
import { catalogue, files, procedure } from './catalogue.fixture.js';

async function get<Body>(store: Store, path: string): Promise<Body> {
  const response = await createApp(await readCatalogue(store)).request(path);
  assert.equal(response.status, 200, path);
  return (await response.json()) as Body;
}

for (const engine of ENGINES) {
  describe(`import on ${engine.name}`, { skip: engine.skip }, () => {
    test('stores what was read, with its text verbatim', async (context) => {
      const store = await emptyStore(context, engine);
      const one = procedure('1.001193', { name: 'Đăng ký khai sinh', version: { validFrom: '2024-01-01' } });
      const text = JSON.stringify({ ...catalogue([]), procedures: 'HERE' }).replace(
        '"HERE"',
        `[ ${JSON.stringify(one, null, 3)} ]`,
      );
      const folder = await files(context, { 'a.json': text });

      const report = await importCatalogue(store, [folder]);

      assert.deepEqual([report.read, report.added, report.newVersions, report.unchanged], [1, 1, 0, 0]);
      assert.deepEqual(report.agencies, { added: 3, changed: 0, unchanged: 0 });
      assert.deepEqual(await get<Procedure>(store, '/v1/procedures/1.001193'), one);
      const row = await store.version('1.001193', 1);
      assert.equal(row?.raw, JSON.stringify(one, null, 3));
      assert.match(row.source, /a\.json:1$/);
    });

    test('a part of a catalogue, imported again, does not name the whole', async (context) => {
      const store = await emptyStore(context, engine);
      const [one, other] = [procedure('1.001193'), procedure('1.000894')];
      const title = async () => (await get<{ title?: string }>(store, '/v1/catalogue')).title;
      const give = async (name: string, procedures: Procedure[]) =>
        importCatalogue(store, [await files(context, { 'a.json': catalogue(procedures, { title: name }) })]);
      await give('Tỉnh Mẫu', [one, other]);
      await give('Hộ tịch', [{ ...one, name: 'Đăng ký khai sinh' }]);
      assert.equal(await title(), 'Tỉnh Mẫu');
      await give('Tỉnh Mẫu, bản mới', [one, other]);
      assert.equal(await title(), 'Tỉnh Mẫu, bản mới');
    });

    test('the same content again changes nothing, however it is written', async (context) => {
      const store = await emptyStore(context, engine);
      const content = catalogue([procedure('1.001193'), procedure('1.004873')]);
      const first = await importCatalogue(store, [await files(context, { 'a.json': content })]);
      const turned = {
        ...content,
        procedures: content.procedures?.map((one) => Object.fromEntries(Object.entries(one).reverse())),
      };

      const second = await importCatalogue(store, [await files(context, { 'b.json': turned })]);

      assert.deepEqual([second.read, second.added, second.newVersions, second.unchanged], [2, 0, 0, 2]);
      assert.equal(second.changed, false);
      assert.equal(second.revision, first.revision);
      assert.equal((await store.imports()).length, 2);
    });

    test('other content is the next version and nothing is overwritten', async (context) => {
      const store = await emptyStore(context, engine);
      const import_ = async (name: string, version = {}) =>
        importCatalogue(store, [
          await files(context, { 'a.json': catalogue([procedure('1.001193', { name, version })]) }),
        ]);
      await import_('Tên cũ', { validFrom: '2020-01-01' });
      const report = await import_('Tên mới', { validFrom: '2024-01-01' });

      assert.deepEqual([report.added, report.newVersions], [0, 1]);
      assert.equal((await get<Procedure>(store, '/v1/procedures/1.001193')).name, 'Tên mới');
      assert.equal((await get<Procedure>(store, '/v1/procedures/1.001193?asOf=2021-05-05')).name, 'Tên cũ');
      const { items } = await get<VersionList>(store, '/v1/procedures/1.001193/versions');
      assert.deepEqual(
        items.map(({ number, validFrom, validTo }) => [number, validFrom, validTo]),
        [
          [2, '2024-01-01', undefined],
          [1, '2020-01-01', '2023-12-31'],
        ],
      );
      assert.match((await store.version('1.001193', 1))?.body ?? '', /Tên cũ/);
    });

    test('a correction stands for what it corrects, and going back to the old text is a version again', async (context) => {
      const store = await emptyStore(context, engine);
      for (const name of ['Sai', 'Đúng', 'Sai']) {
        await importCatalogue(store, [
          await files(context, { 'a.json': catalogue([procedure('1.001193', { name })]) }),
        ]);
        assert.equal((await get<Procedure>(store, '/v1/procedures/1.001193')).name, name);
      }
      const { items } = await get<VersionList>(store, '/v1/procedures/1.001193/versions');
      assert.deepEqual(
        items.map((one) => one.number),
        [3, 2, 1],
      );
      assert.match(items[1]?.note ?? '', /đính chính/);
    });

    test('HTML, script and odd characters are data', async (context) => {
      const store = await emptyStore(context, engine);
      const hostile =
        '<script>alert(1)</script>"\\ \u2028 \u0000 \ud83d\ude00 <img src=x onerror=alert(1)> {{x}} ${y} \'; drop table agency; --';
      const one = procedure('1.001193', { name: hostile, steps: [{ text: hostile }], requirements: hostile });
      await importCatalogue(store, [
        await files(context, { 'a.json': catalogue([one], { title: hostile.replace('\0', '') }) }),
      ]);
      assert.deepEqual(await get<Procedure>(store, '/v1/procedures/1.001193'), one);
    });

    test('a byte order mark, CRLF and decomposed letters are read; the raw text keeps the letters', async (context) => {
      const store = await emptyStore(context, engine);
      const name = 'Căn cước'.normalize('NFD');
      const text = `\ufeff${JSON.stringify(catalogue([procedure('1.001193', { name })]), null, 1).replaceAll('\n', '\r\n')}`;
      await importCatalogue(store, [await files(context, { 'a.json': text })]);
      assert.equal((await get<Procedure>(store, '/v1/procedures/1.001193')).name, 'Căn cước'.normalize('NFC'));
      assert.ok((await store.version('1.001193', 1))?.raw.includes(name));
    });

    test('several files of a folder are one catalogue, whatever their order', async (context) => {
      const store = await emptyStore(context, engine);
      const { fields, agencies, ...rest } = catalogue([procedure('1.001193')]);
      const head = { format: rest.format, formatVersion: rest.formatVersion };
      const folder = await files(context, {
        'a.json': rest,
        'b.json': { ...head, fields },
        'c.json': { ...head, agencies },
      });
      const report = await importCatalogue(store, [folder]);
      assert.equal(report.files.length, 3);
      assert.equal(report.added, 1);
      const later = await importCatalogue(store, [join(folder, 'a.json')]);
      assert.equal(later.unchanged, 1, 'fields of an earlier import are known');
    });
  });
}

test('both engines give the same content the same revision', { skip: ENGINES[1]?.skip ?? false }, async (context) => {
  const folder = await files(context, { 'a.json': catalogue([procedure('1.001193'), procedure('2.000815')]) });
  const revisions = [];
  for (const engine of ENGINES) {
    revisions.push((await importCatalogue(await emptyStore(context, engine), [folder])).revision);
  }
  assert.equal(revisions[0], revisions[1]);
});
