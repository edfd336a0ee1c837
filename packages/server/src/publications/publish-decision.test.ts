import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Procedure, VersionList } from '@motcua/contract';
import { createApp, importCatalogue, publishDecision, readCatalogue, type Store } from '@motcua/server';
import { catalogue, files, procedure } from '../import/catalogue.fixture.js';
import { readDocument } from '../import/documents.js';
import { emptyStore, ENGINES } from '../store/places.fixture.js';
import { content, NOW, publication, readFrom } from './publications.fixture.js';
import { readPublication } from './read-publication.js';

const at = NOW;
const limit = (amount: number) =>
  content('1.001193', {
    cases: [
      {
        ...content().cases[0]!,
        timeLimits: [{ amount, unit: 'workingDay', before: { amount: 3, unit: 'workingDay' }, confirmed: true }],
      },
    ],
  });

async function get(store: Store, path: string): Promise<{ status: number; body: Procedure & VersionList }> {
  const response = await createApp(await readCatalogue(store), { now: () => at }).request(path);
  return { status: response.status, body: (await response.json()) as Procedure & VersionList };
}

/** Everything that the store holds of procedures, as bytes. */
async function everything(store: Store): Promise<string[]> {
  const all: string[] = [];
  for await (const { code, number } of store.versions()) all.push(JSON.stringify(await store.version(code, number)));
  all.push(JSON.stringify(await store.imports()), JSON.stringify(await store.catalogue()));
  return all;
}

for (const engine of ENGINES) {
  describe(`publishing on ${engine.name}`, { skip: engine.skip }, () => {
    const stored = async (context: Parameters<typeof emptyStore>[0]) => {
      const store = await emptyStore(context, engine);
      const validFrom = '2025-07-01';
      const procedures = ['1.001193', '1.004873', '1.000656', '1.000894'].map((code) =>
        procedure(code, { cases: content().cases, version: { validFrom } }),
      );
      await importCatalogue(store, [await files(context, { 'a.json': catalogue(procedures) })]);
      return store;
    };

    test('a decision is one transaction: new, amended, replaced and abolished, each from its day', async (context) => {
      const store = await stored(context);
      const file = publication([
        { change: 'amended', procedure: limit(2) },
        { change: 'new', procedure: content('1.009998') },
        {
          change: 'replaced',
          procedure: content('1.009999', { name: 'Thủ tục gộp' }),
          replaces: ['1.004873', '1.000656'],
        },
        { change: 'abolished', code: '1.000894', note: 'Văn bản đã hết hiệu lực.' },
      ]);
      const { report } = await publishDecision(store, readFrom(file), { now: at });
      assert.deepEqual(report.findings, []);
      assert.equal(report.published, true);
      assert.deepEqual(
        report.versions.map(({ code, number, change, validFrom }) => `${code} ${number} ${change} ${validFrom}`),
        [
          '1.001193 2 amended 2026-12-01',
          '1.009998 1 new 2026-12-01',
          '1.009999 1 replaced 2026-12-01',
          '1.004873 2 abolished 2026-12-01',
          '1.000656 2 abolished 2026-12-01',
          '1.000894 2 abolished 2026-12-01',
        ],
      );
      const on = async (code: string, day: string) => await get(store, `/v1/procedures/${code}?asOf=${day}`);
      assert.equal((await on('1.001193', '2026-11-30')).body.version.number, 1);
      const after = (await on('1.001193', '2026-12-01')).body;
      assert.deepEqual(after, {
        ...limit(2),
        version: { number: 2, change: 'amended', validFrom: '2026-12-01', decision: file.decision },
      });
      for (const code of ['1.004873', '1.000656', '1.000894']) {
        assert.equal((await on(code, '2026-11-30')).status, 200, code);
        assert.equal((await on(code, '2026-12-01')).status, 404, code);
      }
      assert.equal((await on('1.009999', '2026-11-30')).status, 404);
      assert.equal((await on('1.009999', '2026-12-01')).body.name, 'Thủ tục gộp');
      const ended = (await get(store, '/v1/procedures/1.004873/versions/2')).body;
      assert.deepEqual(ended.related, ['1.009999']);
      assert.match(ended.version.note ?? '', /Được thay thế bằng thủ tục 1\.009999 \(Thủ tục gộp\)/);
      assert.equal(ended.name, 'Thủ tục 1.004873', 'what it was can still be read');
      const { items } = (await get(store, '/v1/procedures/1.000894/versions')).body;
      assert.deepEqual(
        items.map(({ number, validTo, note }) => [number, validTo, note]),
        [
          [2, undefined, 'Văn bản đã hết hiệu lực.'],
          [1, '2026-11-30', undefined],
        ],
      );
    });

    test('the text of the file is kept to the letter, as a whole and for each version', async (context) => {
      const store = await stored(context);
      const text = JSON.stringify(publication([{ change: 'amended', procedure: limit(2) }]), null, 3).replaceAll(
        '\n',
        '\r\n',
      );
      const folder = await files(context, { 'qd.json': text });
      const document = await readDocument(`${folder}/qd.json`);
      const { report } = await publishDecision(store, readPublication(document), { now: at });
      assert.deepEqual(report.findings, []);
      const row = await store.version('1.001193', 2);
      const [, run] = await store.imports();
      assert.equal((JSON.parse(run?.report ?? '') as { text: string }).text, text);
      assert.ok(text.includes(row?.raw ?? 'nothing'));
      assert.deepEqual((JSON.parse(row?.raw ?? '') as { procedure: unknown }).procedure, limit(2));
      assert.match(row?.source ?? '', /qd\.json:\d+$/);
      assert.equal(run?.format, 'decision');
    });

    test('the same decision again changes nothing, and other content under its name is refused', async (context) => {
      const store = await stored(context);
      const file = publication([{ change: 'amended', procedure: limit(2) }]);
      const first = await publishDecision(store, readFrom(file), { now: at });
      const before = await everything(store);
      const turned = JSON.parse(JSON.stringify(file)) as typeof file;
      turned.items = turned.items.map((item) => Object.fromEntries(Object.entries(item).reverse()) as typeof item);
      const second = await publishDecision(store, readFrom(turned), { now: at });
      assert.equal(second.report.published, false);
      assert.deepEqual(second.report.versions, first.report.versions);
      assert.deepEqual(
        second.report.findings.map(({ kind, severity }) => [kind, severity]),
        [['already-published', 'note']],
      );
      const other = publication([{ change: 'amended', procedure: limit(1) }], { number: '1242 / QĐ-UBND' });
      const third = await publishDecision(store, readFrom(other), { now: at, confirmsAll: true });
      assert.deepEqual(
        third.report.findings.map(({ kind }) => kind),
        ['decision-differs'],
      );
      assert.deepEqual(await everything(store), before);
      // Numbers start anew each year.
      const nextYear = publication([{ change: 'amended', procedure: limit(1) }], {
        date: '2027-01-04',
        effectiveFrom: '2027-02-01',
      });
      const later = await publishDecision(store, readFrom(nextYear), { now: Date.parse('2027-01-05T05:00:00Z') });
      assert.deepEqual(
        later.report.versions.map(({ number }) => number),
        [3],
      );
    });

    test('one thing that is wrong leaves nothing of the whole', async (context) => {
      const store = await stored(context);
      const before = await everything(store);
      const file = publication([
        { change: 'amended', procedure: limit(2) },
        { change: 'abolished', code: '1.000894' },
        { change: 'amended', procedure: content('1.777777') },
      ]);
      const { report } = await publishDecision(store, readFrom(file), { now: at, confirmsAll: true });
      assert.equal(report.published, false);
      assert.deepEqual(
        report.findings.map(({ kind, code }) => [kind, code]),
        [['not-in-force', '1.777777']],
      );
      assert.deepEqual(await everything(store), before);
    });

    test('a failure between two versions leaves nothing either', async (context) => {
      const store = await stored(context);
      const before = await everything(store);
      const read = readFrom(
        publication([
          { change: 'amended', procedure: limit(2) },
          { change: 'abolished', code: '1.000894' },
        ]),
      );
      // The second item cannot be written: the column takes no NULL.
      read.items[1] = { raw: null as unknown as string, source: 'quyet-dinh.json:2' };
      await assert.rejects(publishDecision(store, read, { now: at }));
      assert.deepEqual(await everything(store), before);
      read.items[1] = { raw: '{}', source: 'quyet-dinh.json:2' };
      assert.equal(
        (await publishDecision(store, read, { now: at })).report.published,
        true,
        'and it can be published after',
      );
    });

    test('warnings are confirmed by kind, and a check publishes nothing', async (context) => {
      const store = await stored(context);
      const before = await everything(store);
      const file = publication([{ change: 'amended', procedure: { ...limit(2), results: [] } }], {
        date: '2026-11-23',
        effectiveFrom: '2026-11-24',
      });
      const publish = async (options: object) =>
        (await publishDecision(store, readFrom(file), { now: at, ...options })).report;
      const checked = await publish({ check: true });
      assert.deepEqual(checked.findings.map(({ kind }) => kind).sort(), ['part-empty', 'published-late']);
      assert.deepEqual(
        checked.versions.map(({ number }) => number),
        [2],
      );
      assert.equal((await publish({ confirmed: ['part-empty'] })).published, false);
      assert.deepEqual(await everything(store), before);
      assert.equal((await publish({ confirmed: ['part-empty', 'published-late'] })).published, true);
    });

    test('a later import with the number of a published version does not correct it', async (context) => {
      const store = await stored(context);
      await publishDecision(store, readFrom(publication([{ change: 'amended', procedure: limit(2) }])), { now: at });
      const imported = procedure('1.001193', {
        name: 'Bản của nguồn',
        cases: content().cases,
        version: { number: 2, validFrom: '2026-01-01' },
      });
      await importCatalogue(store, [await files(context, { 'b.json': catalogue([imported]) })]);
      const on = async (day: string) => (await get(store, `/v1/procedures/1.001193?asOf=${day}`)).body;
      assert.equal((await on('2026-11-30')).name, 'Bản của nguồn');
      assert.equal((await on('2026-12-01')).version.decision?.number, '1242/QĐ-UBND');
    });
  });
}
