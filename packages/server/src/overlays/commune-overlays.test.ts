import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { layerOf, type Page, type Problem, type Procedure, type ProcedureSummary } from '@motcua/contract';
import type { OverlayFile } from '@motcua/contract/files';
import { checkOverlays, createApp, importCatalogue, publishOverlay, readCatalogue } from '@motcua/server';
import { emptyStore, ENGINES, type TestedEngine } from '../store/places.fixture.js';
import { CODE, fileOf, fixed, free, national, nationalFile, ofCommune, ofProvince } from './overlays.fixture.js';

type App = ReturnType<typeof createApp>;

async function served(
  context: TestContext,
  overlays: readonly OverlayFile[],
  engine = ENGINES[0] as TestedEngine,
): Promise<App> {
  const store = await emptyStore(context, engine);
  await importCatalogue(store, [await fileOf(context, nationalFile(national(), { ...national(), code: '1.000656' }))]);
  for (const overlay of overlays) await publishOverlay(store, await fileOf(context, overlay));
  return createApp(await readCatalogue(store), { now: () => Date.parse('2026-11-23T05:00:00Z') });
}

async function get<Body>(app: App, path: string): Promise<Body> {
  const response = await app.request(path);
  assert.equal(response.status, 200, path);
  return (await response.json()) as Body;
}

const shownTo = (app: App, query: string) => get<Procedure>(app, `/v1/procedures/${CODE}${query}`);
const listed = async (app: App, query: string) =>
  (await get<Page<ProcedureSummary>>(app, `/v1/procedures${query}`)).items.find(({ code }) => code === CODE);

for (const engine of ENGINES) {
  test(
    `${engine.name}: a commune's own is shown where it is asked for, and nowhere else`,
    { skip: engine.skip },
    async (context) => {
      const app = await served(context, [ofProvince(), ofCommune()], engine);
      const own = await shownTo(app, '?agency=nguyen-phich');
      assert.deepEqual([own.places[0]?.name, own.contact?.length], ['Quầy số 3', 1]);
      for (const [path, agency] of [
        ['places', 'Ủy ban nhân dân xã Nguyễn Phích'],
        ['contact', 'Ủy ban nhân dân xã Nguyễn Phích'],
        ['cases/thuong/fees', 'Tỉnh Cà Mau'],
        ['name', undefined],
      ] as const) {
        assert.equal(layerOf(own, path)?.agency, agency, path);
      }
      assert.equal((await listed(app, '?agency=nguyen-phich'))?.place, 'Quầy số 3');
      for (const query of ['', '?agency=an-xuyen']) {
        assert.equal((await shownTo(app, query)).places[0]?.name, 'Bộ phận một cửa');
        assert.equal((await listed(app, query))?.place, 'Bộ phận một cửa');
      }
    },
  );
}

describe('what a commune states', () => {
  test('is of the day that is asked for', async (context) => {
    const next = ofCommune({
      number: 2,
      validFrom: '2026-05-01',
      procedures: [{ code: CODE, set: { handledElsewhere: { name: 'Công an xã' } }, was: {} }],
    });
    const app = await served(context, [ofCommune(), next]);
    for (const [day, place, elsewhere] of [
      ['2026-01-31', 'Bộ phận một cửa', undefined],
      ['2026-02-01', 'Quầy số 3', undefined],
      ['2026-04-30', 'Quầy số 3', undefined],
      ['2026-05-01', 'Bộ phận một cửa', 'Công an xã'],
    ] as const) {
      const query = `?agency=nguyen-phich&asOf=${day}`;
      const row = await listed(app, query);
      assert.deepEqual([row?.place, row?.handledElsewhere], [place, elsewhere], day);
      const whole = await shownTo(app, query);
      assert.deepEqual([whole.places[0]?.name, whole.handledElsewhere?.name], [place, elsewhere], day);
    }
  });

  test('is in its rows whole: code, times, and fees on the days for which they are', async (context) => {
    const fees = [fixed(4000, { validTo: '2026-06-30' }), fixed(8000, { validFrom: '2026-07-01' })];
    const stated = ofCommune({
      procedures: [
        {
          code: CODE,
          set: {
            localCode: 'X-1',
            cases: { thuong: { fees, timeLimits: [{ amount: 1, unit: 'workingDay', confirmed: true }] } },
          },
          was: {
            cases: { thuong: { fees: [free], timeLimits: [{ amount: 3, unit: 'workingDay', confirmed: true }] } },
          },
        },
      ],
    });
    const app = await served(context, [stated]);
    for (const [day, amount] of [
      ['2026-06-30', 4000],
      ['2026-07-01', 8000],
    ] as const) {
      const row = await listed(app, `?agency=nguyen-phich&asOf=${day}`);
      assert.deepEqual(
        [row?.localCode, row?.fees.map((fee) => fee.amount), row?.timeLimits.map((limit) => limit.amount)],
        ['X-1', [amount], [1]],
        day,
      );
    }
  });

  test('leaves order, filters and counts of a listing alone', async (context) => {
    const [plain, own] = [await served(context, []), await served(context, [ofCommune()])];
    const query = '?agency=nguyen-phich&facets=field&facets=level&sort=name';
    const codesOf = async (app: App) => {
      const { items, ...rest } = await get<Page<ProcedureSummary>>(app, `/v1/procedures${query}`);
      return [items.map(({ code }) => code), rest];
    };
    assert.deepEqual(await codesOf(own), await codesOf(plain));
  });

  test('ends with the office', async (context) => {
    const overlay = ofCommune({ id: 'phuong-4', agency: 'phuong-4', validFrom: '2025-08-01' });
    const app = await served(context, [overlay]);
    assert.equal((await shownTo(app, '?agency=phuong-4&asOf=2026-01-31')).places[0]?.name, 'Quầy số 3');
    assert.equal((await shownTo(app, '?agency=phuong-4&asOf=2026-02-01')).places[0]?.name, 'Bộ phận một cửa');
  });
});

test('an office that is not known is a problem', async (context) => {
  const app = await served(context, []);
  const response = await app.request(`/v1/procedures/${CODE}?agency=khong-co`);
  assert.deepEqual([response.status, ((await response.json()) as Problem).code], [404, 'unknown-agency']);
});

test('an import that moves what is below a commune is told, and the commune stands; a check of it is a conflict', async (context) => {
  const store = await emptyStore(context, ENGINES[0] as TestedEngine);
  await importCatalogue(store, [await fileOf(context, nationalFile())]);
  const file = await fileOf(context, ofCommune());
  await publishOverlay(store, file);
  const outcomes = async () => (await checkOverlays(store, [file])).map(({ outcome }) => outcome);
  assert.deepEqual(await outcomes(), ['unchanged']);
  const moved = national([free], { places: [{ role: 'receive', name: 'Nơi khác' }] });
  const { overlays } = await importCatalogue(store, [await fileOf(context, nationalFile(moved))]);
  assert.deepEqual(
    overlays.communes.map(({ code, member }) => [code, member.path, member.state]),
    [[CODE, 'places', 'conflict']],
  );
  const app = createApp(await readCatalogue(store), { now: () => Date.parse('2026-11-23T05:00:00Z') });
  assert.equal((await shownTo(app, '?agency=nguyen-phich')).places[0]?.name, 'Quầy số 3');
  assert.equal((await shownTo(app, '')).places[0]?.name, 'Nơi khác');
  assert.deepEqual(await outcomes(), ['conflicts']);
  assert.equal((await publishOverlay(store, file)).outcome, 'unchanged');
});

test('an import that changes an overlay only is served', async (context) => {
  const store = await emptyStore(context, ENGINES[0] as TestedEngine);
  await importCatalogue(store, [await fileOf(context, nationalFile())]);
  const before = await store.catalogue();
  await publishOverlay(store, await fileOf(context, ofCommune()));
  const after = await store.catalogue();
  assert.notEqual(after?.number, before?.number, 'a server looks for this number');
  assert.notEqual(after?.revision, before?.revision);
});
