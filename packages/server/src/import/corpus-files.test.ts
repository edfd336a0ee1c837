import assert from 'node:assert/strict';
import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, test } from 'node:test';
import type { Page, ProcedureSummary } from '@motcua/contract';
import { createApp, importCatalogue, readCatalogue, Refusal } from '@motcua/server';
import { emptyStore, ENGINES } from '../store/places.fixture.js';
import { files } from './catalogue.fixture.js';

const CORPUS = fileURLToPath(new URL('../../../../../shared/data/procedures.jsonl', import.meta.url));
const absent = existsSync(CORPUS)
  ? false
  : 'the corpus ../shared/data/procedures.jsonl is not here: its import is not tested';

const line = (code: string, name = 'Đăng ký khai sinh', more = {}) =>
  JSON.stringify({ code, name, field: 'Hộ tịch', executionMethods: [], detailLevel: 'catalogue', ...more });

for (const engine of ENGINES) {
  describe(`corpus on ${engine.name}`, { skip: engine.skip }, () => {
    test('lines are stored verbatim and read into procedures', async (context) => {
      const store = await emptyStore(context, engine);
      const lines = [line('1.001193'), line('1.000656', 'Khai tử <b>\u2028x</b>')];
      const folder = await files(context, { 'a.jsonl': `\ufeff${lines.join('\r\n')}\r\n\r\n` });
      const report = await importCatalogue(store, [folder]);
      assert.equal(report.format, 'corpus');
      assert.deepEqual([report.read, report.added], [2, 2]);
      assert.equal((await store.version('1.001193', 1))?.raw, lines[0]);
      assert.equal((await store.version('1.000656', 1))?.raw, lines[1]);
      assert.match((await store.version('1.000656', 1))?.source ?? '', /a\.jsonl:2$/);
      const again = await importCatalogue(store, [folder]);
      assert.deepEqual([again.unchanged, again.changed], [2, false]);
    });

    test('a wrong line refuses the whole file, with its number', async (context) => {
      const store = await emptyStore(context, engine);
      for (const wrong of ['{"code": "1.1"', '[]', '{"name": "x"}', '{"code": 7, "name": "x"}']) {
        const folder = await files(context, { 'a.jsonl': `${line('1.001193')}\n${wrong}\n` });
        await assert.rejects(importCatalogue(store, [folder]), (error) => {
          assert.ok(error instanceof Refusal);
          assert.equal(error.faults[0]?.line, 2, wrong);
          return true;
        });
      }
      assert.equal(await store.catalogue(), undefined);
      assert.equal(await store.version('1.001193', 1), undefined);
    });

    test('a code that comes twice is left out and named', async (context) => {
      const store = await emptyStore(context, engine);
      const folder = await files(context, { 'a.jsonl': [line('1.001193'), line('1.001193', 'Khác')].join('\n') });
      const report = await importCatalogue(store, [folder]);
      assert.equal(report.added, 1);
      assert.deepEqual(
        report.leftOut.map((fault) => [fault.line, fault.path]),
        [[2, '1.001193']],
      );
      assert.equal(report.defects.find((one) => one.kind === 'duplicate-code')?.records, 1);
    });

    test('all of the national corpus, nothing dropped', { skip: absent }, async (context) => {
      const store = await emptyStore(context, engine);
      const report = await importCatalogue(store, [CORPUS]);
      assert.deepEqual([report.read, report.added, report.leftOut.length], [5813, 5813, 0]);
      assert.equal(report.defects.find((one) => one.kind === 'not-nfc')?.records, 918);
      assert.equal(report.defects.find((one) => one.kind === 'catalogue-only')?.records, 1657);

      const app = createApp(await readCatalogue(store));
      const listed = new Set<string>();
      for (let cursor = ''; ;) {
        const response = await app.request(`/v1/procedures?limit=500${cursor}`);
        const page = (await response.json()) as Page<ProcedureSummary>;
        for (const { code } of page.items) listed.add(code);
        if (page.next === null) break;
        cursor = `&cursor=${page.next}`;
      }
      for await (const raw of createInterface({ input: createReadStream(CORPUS) })) {
        const { code } = JSON.parse(raw) as { code: string };
        assert.ok(listed.has(code), code);
      }
      assert.equal(listed.size, 5813);
    });
  });
}

test('a folder of the corpus is found by content, whatever the ending', async (context) => {
  const [engine] = ENGINES;
  if (engine === undefined) return;
  const store = await emptyStore(context, engine);
  const folder = await files(context, { 'a.json': `${line('1.001193')}\n${line('1.000656', 'Khai tử')}\n` });
  assert.equal((await importCatalogue(store, [join(folder, 'a.json')])).format, 'corpus');
});
