import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { layerOf, type Procedure, type VersionList } from '@motcua/contract';
import type { OverlayFile } from '@motcua/contract/files';
import {
  checkOverlays,
  createApp,
  importCatalogue,
  publishOverlay,
  readCatalogue,
  Refusal,
  type Store,
} from '@motcua/server';
import { emptyStore, ENGINES, type TestedEngine } from '../store/places.fixture.js';
import { CODE, fileOf, fixed, free, national, nationalFile, ofProvince } from './overlays.fixture.js';

const [embedded] = ENGINES as readonly [TestedEngine];

async function get<Body>(store: Store, path: string): Promise<Body> {
  const response = await createApp(await readCatalogue(store)).request(path);
  assert.equal(response.status, 200, path);
  return (await response.json()) as Body;
}

const on = (store: Store, day: string) => get<Procedure>(store, `/v1/procedures/${CODE}?asOf=${day}`);
const feesOn = async (store: Store, day: string) => (await on(store, day)).cases[0]?.fees;

async function storeOf(context: TestContext, engine = embedded, ...procedures: Procedure[]): Promise<Store> {
  const store = await emptyStore(context, engine);
  await importCatalogue(store, [await fileOf(context, nationalFile(...procedures))]);
  return store;
}

for (const engine of ENGINES) {
  describe(`overlays of provinces on ${engine.name}`, { skip: engine.skip }, () => {
    test('an overlay is the next version of its procedures, and says whose each value is', async (context) => {
      const store = await storeOf(context, engine);
      const before = await store.version(CODE, 1);
      const report = await publishOverlay(store, await fileOf(context, ofProvince()));
      assert.deepEqual([report.outcome, report.faults, report.conflicts], ['published', [], []]);
      assert.deepEqual(report.versions, [{ code: CODE, number: 2, validFrom: '2026-01-15' }]);

      const shown = await on(store, '2026-01-15');
      assert.deepEqual(shown.cases[0]?.fees, [fixed(5000, { raw: '5.000 đồng' })]);
      assert.deepEqual([shown.localCode, shown.version.number, shown.version.change], [`${CODE}.H12`, 2, 'amended']);
      assert.equal(shown.version.decision?.number, '12/QĐ-UBND');
      assert.equal(layerOf(shown, 'cases/thuong/fees')?.agency, 'Tỉnh Cà Mau');
      assert.equal(layerOf(shown, 'version')?.decision?.number, '12/QĐ-UBND');
      assert.equal(layerOf(shown, 'cases/thuong/timeLimits')?.kind, 'national');
      assert.equal(layerOf(shown, 'name')?.kind, 'national');
      assert.deepEqual(await feesOn(store, '2026-01-14'), [free]);
      assert.deepEqual(await store.version(CODE, 1), before, 'what was published stays as it was');
      assert.equal((await store.version(CODE, 2))?.raw, before?.raw, 'with the text of the source');
      assert.equal((await get<Procedure>(store, `/v1/procedures/${CODE}.H12`)).code, CODE, 'found by its printed code');
    });

    test('the same overlay again, and the same national file again, change nothing', async (context) => {
      const store = await storeOf(context, engine);
      const file = await fileOf(context, ofProvince());
      await publishOverlay(store, file);
      const revision = (await store.catalogue())?.revision;
      assert.equal((await publishOverlay(store, file)).outcome, 'unchanged');
      const again = await importCatalogue(store, [await fileOf(context, nationalFile())]);
      assert.deepEqual([again.unchanged, again.newVersions, again.changed, again.revision], [1, 0, false, revision]);
    });

    test('a new national version comes in under the overlay, its own text kept', async (context) => {
      const store = await storeOf(context, engine);
      await publishOverlay(store, await fileOf(context, ofProvince()));
      const next = national([free], {
        name: 'Tên mới',
        version: { number: 2, change: 'amended', validFrom: '2026-06-01' },
      });
      const content = await fileOf(context, nationalFile(national(), next));
      const report = await importCatalogue(store, [content]);
      assert.deepEqual([report.unchanged, report.newVersions, report.overlays.laid], [1, 1, 1]);
      const shown = await on(store, '2026-06-01');
      assert.deepEqual(
        [shown.name, shown.cases[0]?.fees[0]?.amount, shown.localCode],
        ['Tên mới', 5000, `${CODE}.H12`],
      );
      assert.deepEqual([shown.version.number, shown.version.decision], [3, undefined]);
      assert.equal((await on(store, '2026-05-31')).name, national().name);
      const row = await store.version(CODE, 3);
      assert.deepEqual(JSON.parse(row?.raw ?? ''), next);
      assert.equal(row?.declared, 2);
      assert.deepEqual((await importCatalogue(store, [content])).unchanged, 2);
    });

    test('what does not fit is refused as a whole', async (context) => {
      const store = await storeOf(context, engine);
      const [entry] = ofProvince().procedures;
      const other = { ...entry!, was: { cases: { thuong: { fees: [fixed(1)] } } } };
      for (const content of [ofProvince({ procedures: [other] }), ofProvince({ number: 2 })]) {
        await assert.rejects(publishOverlay(store, await fileOf(context, content)), Refusal);
        assert.deepEqual([await store.version(CODE, 2), await store.overlays.all()], [undefined, []]);
        assert.equal((await store.imports()).length, 1);
      }
    });
  });
}

test('the next overlay takes the place of the one before, also where it states nothing any more', async (context) => {
  const other = { ...national(), code: '1.000656' };
  const store = await storeOf(context, embedded, national(), other);
  const [entry] = ofProvince().procedures;
  const both = [entry!, { code: other.code, set: { contact: ['0290'] }, was: {} }];
  await publishOverlay(store, await fileOf(context, ofProvince({ procedures: both })));
  const second = ofProvince({
    number: 2,
    decision: { number: '40/QĐ-UBND', effectiveFrom: '2026-03-01' },
    procedures: [{ ...entry!, set: { cases: { thuong: { fees: [fixed(3000)] } } } }],
  });
  await publishOverlay(store, await fileOf(context, second));
  const shown = await on(store, '2026-03-01');
  assert.deepEqual([shown.cases[0]?.fees, shown.localCode], [[fixed(3000)], undefined]);
  assert.equal(shown.layers.length, 2, 'the layer of the first overlay is gone with what it stated');
  assert.equal((await on(store, '2026-02-28')).cases[0]?.fees[0]?.amount, 5000);
  const dropped = await get<Procedure>(store, `/v1/procedures/${other.code}?asOf=2026-03-01`);
  assert.deepEqual([dropped.contact, dropped.layers.length], [undefined, 1]);
  assert.equal(dropped.version.decision?.number, '40/QĐ-UBND');
  assert.deepEqual((await get<Procedure>(store, `/v1/procedures/${other.code}?asOf=2026-02-28`)).contact, ['0290']);
});

test('a later national version that is there already gets the overlay, too', async (context) => {
  const later = national([free], {
    name: 'Từ giữa năm',
    version: { number: 2, change: 'amended', validFrom: '2026-06-01' },
  });
  const store = await storeOf(context, embedded, national(), later);
  const { versions } = await publishOverlay(store, await fileOf(context, ofProvince()));
  assert.deepEqual(
    versions.map(({ number, validFrom }) => [number, validFrom]),
    [
      [3, '2026-01-15'],
      [4, '2026-06-01'],
    ],
  );
  for (const [day, name, amount] of [
    ['2026-01-14', national().name, null],
    ['2026-05-31', national().name, 5000],
    ['2026-06-01', 'Từ giữa năm', 5000],
  ] as const) {
    const shown = await on(store, day);
    assert.deepEqual([shown.name, shown.cases[0]?.fees[0]?.amount], [name, amount], day);
  }
});

test('an old version that is imported later stays without an overlay until the day of the overlay', async (context) => {
  const store = await storeOf(context);
  await publishOverlay(store, await fileOf(context, ofProvince()));
  const corrected = national([free], { name: 'Tên đính chính' });
  const report = await importCatalogue(store, [await fileOf(context, nationalFile(corrected))]);
  assert.deepEqual([report.newVersions, report.overlays.laid], [1, 1]);
  for (const [day, amount] of [
    ['2025-08-01', null],
    ['2026-01-14', null],
    ['2026-01-15', 5000],
  ] as const) {
    const shown = await on(store, day);
    assert.deepEqual([shown.name, shown.cases[0]?.fees[0]?.amount], ['Tên đính chính', amount], day);
  }
  const { items } = await get<VersionList>(store, `/v1/procedures/${CODE}/versions`);
  assert.deepEqual(
    items.map(({ number, validFrom }) => [number, validFrom]),
    [
      [4, '2026-01-15'],
      [3, '2025-07-01'],
      [2, '2026-01-15'],
      [1, '2025-07-01'],
    ],
  );
});

describe('where the layer below has moved', () => {
  const moved = national([fixed(8000)], { version: { number: 2, change: 'amended', validFrom: '2026-06-01' } });
  const withOverlay = async (context: TestContext) => {
    const store = await storeOf(context);
    await publishOverlay(store, await fileOf(context, ofProvince()));
    return { store, next: await fileOf(context, nationalFile(national(), moved)) };
  };

  test('the import is refused with what was, is and is stated, and nothing is written', async (context) => {
    const { store, next } = await withOverlay(context);
    await assert.rejects(importCatalogue(store, [next]), (error) => {
      assert.ok(error instanceof Refusal);
      const [fault] = error.faults;
      assert.equal(fault?.path, 'procedures[0].set.cases.thuong.fees');
      assert.ok((fault.line ?? 0) > 1);
      for (const value of ['8000', '"free"', '5000', '2026-06-01'])
        assert.ok(fault.reason.includes(value), fault.reason);
      return true;
    });
    assert.equal(await store.version(CODE, 3), undefined);
    assert.equal((await store.imports()).length, 2);
  });

  test('"keep" lets the overlay stand, as a value in doubt', async (context) => {
    const { store, next } = await withOverlay(context);
    const { overlays } = await importCatalogue(store, [next], { onConflict: 'keep' });
    assert.deepEqual(
      overlays.conflicts.map(({ code, member }) => [code, member.path, member.state]),
      [[CODE, 'cases/thuong/fees', 'conflict']],
    );
    const shown = await on(store, '2026-06-01');
    assert.deepEqual(shown.cases[0]?.fees, [
      fixed(5000, { raw: '5.000 đồng', confirmed: false, doubt: 'contradicted' }),
    ]);
    assert.equal(layerOf(shown, 'cases/thuong/fees')?.kind, 'province');
  });

  test('"drop" lets the national value stand, and the rest of the overlay', async (context) => {
    const { store, next } = await withOverlay(context);
    await importCatalogue(store, [next], { onConflict: 'drop' });
    const shown = await on(store, '2026-06-01');
    assert.deepEqual([shown.cases[0]?.fees, shown.localCode], [[fixed(8000)], `${CODE}.H12`]);
    assert.equal(layerOf(shown, 'cases/thuong/fees')?.kind, 'national');
    assert.deepEqual((await importCatalogue(store, [next])).unchanged, 2, 'it is known again');
  });

  test('a version that says what the overlay says comes in, and the overlay is no longer needed', async (context) => {
    const store = await storeOf(context, embedded, national([fixed(5000, { raw: '5.000 đồng' })]));
    const { outcome, redundant } = await publishOverlay(store, await fileOf(context, ofProvince()));
    assert.deepEqual([outcome, redundant], ['published', [{ code: CODE, path: 'cases/thuong/fees' }]]);
  });
});

test('a check says what would be done, one file after the other, and writes nothing', async (context) => {
  const store = await storeOf(context);
  const rows = async () => [await store.version(CODE, 2), await store.overlays.all(), (await store.imports()).length];
  const before = await rows();
  const [entry] = ofProvince().procedures;
  const second: OverlayFile = ofProvince({
    number: 2,
    procedures: [{ ...entry!, set: { contact: ['0290'] }, was: {} }],
  });
  const third = ofProvince({ number: 3, procedures: [{ ...entry!, was: {} }] });
  const files = [];
  for (const content of [ofProvince(), second, third]) files.push(await fileOf(context, content));
  const reports = await checkOverlays(store, files);
  assert.deepEqual(
    reports.map(({ number, outcome }) => [number, outcome]),
    [
      [1, 'fits'],
      [2, 'fits'],
      [3, 'conflicts'],
    ],
  );
  assert.deepEqual(
    reports.map(({ versions }) => versions.length),
    [1, 1, 0],
  );
  assert.deepEqual(await rows(), before);
});
