import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { actions, type Problem, type Procedure, type PublicationReport } from '@motcua/contract';
import type { PublicationFile } from '@motcua/contract/files';
import type { Scope } from '@motcua/contract/bodies';
import { createApp, createPublications, importCatalogue, LiveCatalogue } from '@motcua/server';
import { catalogue, files, procedure } from '../import/catalogue.fixture.js';
import { emptyStore, ENGINES, type TestedEngine } from '../store/places.fixture.js';
import { content, NOW, publication } from './publications.fixture.js';

interface Answer {
  status: number;
  body: PublicationReport & Problem & { findings: PublicationReport['findings'] };
}

/** A server as `motcua serve` makes it, over two procedures. */
async function served(context: TestContext, engine: TestedEngine) {
  const store = await emptyStore(context, engine);
  const stored = ['1.001193', '1.004873'].map((code) => procedure(code, { version: { validFrom: '2025-07-01' } }));
  await importCatalogue(store, [await files(context, { 'a.json': catalogue(stored) })]);
  const live = new LiveCatalogue(store);
  await live.refresh();
  const app = createApp(live, {
    now: () => NOW,
    actions: createPublications({ store, live, now: () => NOW }),
    keys: store.keys,
  });
  const keyWith = async (scope: Scope, agencies?: string[]) =>
    (await store.keys.add({ label: 'Văn phòng UBND tỉnh', scopes: [scope], ...(agencies && { agencies }) })).bearer;
  const key = await keyWith('publications:write');
  async function publish(body: object, bearer = key): Promise<Answer> {
    const response = await app.request(actions.publishDecision.path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${bearer}` },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  }
  const read = async (path: string) => {
    const response = await app.request(path);
    return { status: response.status, body: (await response.json()) as Procedure };
  };
  return { store, live, publish, read, keyWith };
}

const FILE = publication([
  { change: 'amended', procedure: content('1.001193', { name: 'Tên mới' }) },
  { change: 'abolished', code: '1.004873' },
]);

for (const engine of ENGINES) {
  describe(`publishing over HTTP on ${engine.name}`, { skip: engine.skip }, () => {
    test('what is published is served at once, from its day', async (context) => {
      const { publish, read, live } = await served(context, engine);
      const { revision } = live.current!.info;
      const { status, body } = await publish({ file: FILE });
      assert.equal(status, 200, JSON.stringify(body));
      assert.equal(body.published, true);
      assert.deepEqual(
        body.versions.map(({ code, number }) => [code, number]),
        [
          ['1.001193', 2],
          ['1.004873', 2],
        ],
      );
      assert.notEqual(live.current!.info.revision, revision);
      assert.equal((await read('/v1/procedures/1.001193')).body.name, 'Thủ tục 1.001193', 'it does not apply yet');
      assert.equal((await read('/v1/procedures/1.001193?asOf=2026-12-01')).body.name, 'Tên mới');
      assert.equal((await read('/v1/procedures/1.004873?asOf=2026-12-01')).status, 404);
      const again = await publish({ file: FILE });
      assert.equal(again.status, 200);
      assert.equal(again.body.published, false);
      assert.deepEqual(
        again.body.findings.map(({ kind }) => kind),
        ['already-published'],
      );
    });

    test('what was checked while another catalogue was being loaded is seen as well', async (context) => {
      const { publish, read, live, store } = await served(context, engine);
      await importCatalogue(store, [await files(context, { 'b.json': catalogue([procedure('1.000894')]) })]);
      const [{ status }] = await Promise.all([publish({ file: FILE }), live.refresh()]);
      assert.equal(status, 200);
      assert.equal((await read('/v1/procedures/1.001193/versions/2')).status, 200);
    });

    test('two at once are one after the other, and one of them is the first', async (context) => {
      const { publish, store } = await served(context, engine);
      const all = await Promise.all(Array.from({ length: 4 }, () => publish({ file: FILE })));
      assert.deepEqual(all.map(({ body }) => body.published).sort(), [false, false, false, true]);
      assert.equal(await store.version('1.001193', 3), undefined);
    });

    test('errors and unconfirmed warnings are a problem with findings; a check is an answer', async (context) => {
      const { publish, store } = await served(context, engine);
      const file = publication([
        { change: 'amended', procedure: content('1.001193', { name: 'Tên mới', results: [] }) },
      ]);
      const checked = await publish({ file, check: true });
      assert.equal(checked.status, 200);
      const refused = await publish({ file });
      assert.equal(refused.status, 422);
      assert.equal(refused.body.code, 'publication-refused');
      assert.deepEqual(refused.body.findings, checked.body.findings);
      assert.deepEqual(refused.body.findings, [
        {
          severity: 'warning',
          kind: 'part-empty',
          code: '1.001193',
          path: 'items/0/procedure/results',
          message:
            'Thiếu phần h) Kết quả thực hiện (NĐ 63/2010/NĐ-CP Điều 8 khoản 2 điểm h, Điều 15). Hãy ghi theo văn bản quy định thủ tục.',
        },
      ]);
      const wrong = publication([{ change: 'new', procedure: content('1.001193') }]);
      assert.equal((await publish({ file: wrong, confirmed: ['exists'] })).status, 422, 'an error cannot be confirmed');
      assert.equal(await store.version('1.001193', 2), undefined);
      const done = await publish({ file, confirmed: ['part-empty'] });
      assert.equal(done.body.published, true, JSON.stringify(done.body));
    });

    test('a file that is none says where, in the language that is asked for', async (context) => {
      const { publish } = await served(context, engine);
      const broken = { ...FILE, items: [{ change: 'amended', procedure: { ...content(), steps: 'Nộp' } }], extra: 1 };
      const { status, body } = await publish({ file: broken });
      assert.equal(status, 400);
      assert.equal(body.code, 'invalid-body');
      assert.deepEqual(body.errors?.map(({ path }) => path).sort(), ['file.extra', 'file.items[0].procedure.steps']);
      assert.equal((await publish({ file: { ...FILE, format: 'motcua-catalogue' } })).body.code, 'invalid-body');
      assert.equal((await publish({ file: null })).body.code, 'invalid-body');
      assert.equal((await publish({ file: { ...FILE, items: {} } })).body.code, 'invalid-body');
    });

    test('it needs a key with the scope, for all agencies', async (context) => {
      const { publish, keyWith, store } = await served(context, engine);
      assert.equal((await publish({ file: FILE }, 'mck_khong_co')).status, 401);
      for (const key of [await keyWith('sites:write'), await keyWith('publications:write', ['an-xuyen'])]) {
        const { status, body } = await publish({ file: FILE }, key);
        assert.equal(status, 403);
        assert.equal(body.code, 'not-allowed');
      }
      assert.equal(await store.version('1.001193', 2), undefined);
    });
  });
}

test('a text that is written in decomposed letters is published composed', async (context) => {
  const { publish, read } = await served(context, ENGINES[0]!);
  const decomposed = JSON.parse(JSON.stringify(FILE).normalize('NFD')) as PublicationFile;
  assert.equal((await publish({ file: decomposed })).status, 200);
  assert.equal((await read('/v1/procedures/1.001193/versions/2')).body.name, 'Tên mới'.normalize('NFC'));
});
