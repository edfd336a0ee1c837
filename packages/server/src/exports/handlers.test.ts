import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { actions, type ExportedFile, type RatingExportRequest } from '@motcua/contract';
import { createApp } from '@motcua/server';
import { catalogueOf } from '../api/app.fixture.js';
import { CATALOGUE } from '../dossiers/dossiers.fixture.js';
import { emptyStore, ENGINES, type TestedEngine } from '../store/places.fixture.js';
import { given } from '../store/ratings.fixture.js';
import { createExports } from './handlers.js';

async function served(context: TestContext, engine: TestedEngine) {
  const store = await emptyStore(context, engine);
  const current = await catalogueOf(CATALOGUE);
  const app = createApp(current, {
    actions: createExports({ ratings: store.ratings, catalogue: () => current }),
    keys: store.keys,
  });
  const keyFor = async (...agencies: string[]) => {
    const made = { label: 'Một cửa', scopes: ['ratings:read'] as const };
    return (await store.keys.add({ ...made, ...(agencies.length === 0 ? {} : { agencies }) })).bearer;
  };
  const exported = async (body: object, key: string) => {
    const response = await app.request(actions.exportRatings.path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
      body: JSON.stringify({ from: '2026-01', to: '2026-12', what: 'summary', format: 'csv', ...body }),
    });
    return { status: response.status, answer: (await response.json()) as ExportedFile & { code: string } };
  };
  const lines = async (body: Partial<RatingExportRequest>, key: string) => {
    const { status, answer } = await exported(body, key);
    assert.equal(status, 200, answer.code);
    return Buffer.from(answer.content, 'base64').toString().trim().split('\r\n').slice(1);
  };
  return { store, keyFor, exported, lines };
}

for (const engine of ENGINES) {
  test(`${engine.name}: counts and ratings of the agencies of a key`, { skip: engine.skip }, async (context) => {
    const { store, keyFor, exported, lines } = await served(context, engine);
    const many = Array.from({ length: 40 }, (_, at) =>
      given(`x${at}`, { agency: 'xa', level: at < 30 ? 'satisfied' : 'dissatisfied', procedure: '1.000001' }),
    );
    await store.ratings.add(many);
    await store.ratings.add([
      given('y1', { agency: 'so', comment: '=1+1', reasons: '["attitude","other"]', criteria: '{"time":2}' }),
      given('y2', { agency: 'so', flags: 'dwell', day: '2026-10-02' }),
    ]);
    const all = await keyFor();
    const counts = await lines({}, all);
    assert.equal(counts.length, 3);
    assert.ok(
      counts.some((line) => line.startsWith('2026-11,xa,') && line.endsWith(',40,0,30,10,0.75,0')),
      counts.join('\n'),
    );
    assert.ok(
      counts.some((line) => line.startsWith('2026-11,so,') && line.endsWith(',1,0,1,0,,0')),
      'no share of one',
    );
    assert.ok(counts.some((line) => line.startsWith('2026-10,so,') && line.endsWith(',0,0,0,0,,1')));
    assert.equal((await lines({ to: '2026-10' }, all)).length, 1);

    const ratings = await lines({ what: 'ratings', agency: 'so' }, all);
    assert.equal(ratings.length, 2);
    assert.match(ratings[0]!, /^2026-11-29,so,.*Hài lòng,Hài lòng,Thái độ phục vụ; Lý do khác,2,,,,'=1\+1,,,Có,$/);
    assert.match(ratings[1]!, /Không,gửi quá nhanh$/);

    const own = await keyFor('so');
    assert.deepEqual(
      await lines({}, own),
      counts.filter((line) => line.includes(',so,')),
    );
    assert.equal((await exported({ agency: 'xa' }, own)).answer.code, 'not-allowed');
    assert.equal((await exported({ agency: 'khong-co' }, all)).answer.code, 'unknown-agency');
    assert.equal((await exported({ from: '2026-12', to: '2026-01' }, all)).answer.code, 'not-possible');
  });
}

test('a workbook has the counts by agency and by procedure', async (context) => {
  const { store, keyFor, exported } = await served(context, ENGINES[0]!);
  await store.ratings.add([given('one', { procedure: '1.000001' })]);
  const { answer } = await exported({ format: 'xlsx' }, await keyFor());
  assert.equal(answer.name, 'muc-do-hai-long-2026-01-2026-12.xlsx');
  assert.equal(Buffer.from(answer.content, 'base64').subarray(0, 2).toString(), 'PK');
});
