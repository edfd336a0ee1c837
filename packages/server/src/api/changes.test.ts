import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Change, Comparison, Page } from '@motcua/contract';
import { catalogue, procedure } from '../import/catalogue.fixture.js';
import { type App, appOver, get, problem } from './app.fixture.js';

const province = [
  { role: 'executing' as const, name: 'Sở Tư pháp', level: 'province' as const, kind: 'department' as const },
];
const withFee = (amount: number) => [
  {
    id: 'thuong',
    timeLimits: [{ amount: 3, unit: 'workingDay' as const, confirmed: true }],
    fees: [{ kind: 'fixed' as const, amount, confirmed: true }],
    documents: [{ name: 'Tờ khai' }],
  },
];
const content = catalogue([
  procedure('1.000001', { cases: withFee(8000), version: { validFrom: '2020-01-01' } }),
  procedure('1.000001', { cases: withFee(9000), version: { number: 2, change: 'amended', validFrom: '2022-01-01' } }),
  procedure('1.000001', {
    cases: withFee(9000),
    name: 'THỦ TỤC 1.000001',
    version: { number: 3, change: 'amended', validFrom: '2024-01-01' },
  }),
  // What was published between became known last.
  procedure('1.000001', { cases: withFee(8500), version: { number: 4, change: 'amended', validFrom: '2021-01-01' } }),
  procedure('1.000002', { localCode: '1.000002.000.00.00.H12', version: { validFrom: '2020-01-01' } }),
  procedure('1.000002', {
    localCode: '1.000002.000.00.00.H12',
    agencies: province,
    levels: ['province'],
    version: { number: 2, change: 'amended', validFrom: '2023-01-01' },
  }),
  procedure('1.000003', { agencies: province, levels: ['province'], version: { validFrom: '2020-01-01' } }),
  procedure('1.000003', {
    agencies: [],
    levels: ['province'],
    version: { number: 2, change: 'abolished', validFrom: '2023-06-01' },
  }),
]);

describe('changes', () => {
  let app: App;
  before(async () => {
    app = await appOver(content);
  });
  const inShort = async (query: string) =>
    (await get<Page<Change>>(app, `/v1/changes${query}`)).items.map(
      ({ code, version, classes }) => `${code.slice(-1)}.${version.number} ${classes?.join(' ') ?? '-'}`,
    );

  test('each says what it changed against the publication before it in time, the first says nothing', async () => {
    assert.deepEqual(await inShort(''), [
      '1.3 editorial',
      '3.2 legal',
      '2.2 legal',
      '1.2 fee',
      '1.4 fee',
      '1.1 -',
      '2.1 -',
      '3.1 -',
    ]);
  });

  test('by class: one of several, and never a first publication', async () => {
    assert.deepEqual(await inShort('?class=fee'), ['1.2 fee', '1.4 fee']);
    assert.deepEqual(await inShort('?class=legal&class=editorial'), ['1.3 editorial', '3.2 legal', '2.2 legal']);
    assert.deepEqual(await inShort('?class=deadline'), []);
    assert.equal((await problem(app, '/v1/changes?class=other')).code, 'invalid-query');
  });

  test('of what one office must post, or had to until it changed', async () => {
    assert.deepEqual(await inShort('?agency=so-tu-phap'), ['3.2 legal', '2.2 legal', '2.1 -', '3.1 -']);
    assert.deepEqual(await inShort('?agency=an-xuyen&class=legal'), ['2.2 legal']);
    assert.deepEqual(await inShort('?agency=phuong-4&class=fee'), ['1.2 fee', '1.4 fee'], 'also an office of the past');
    assert.equal((await problem(app, '/v1/changes?agency=nowhere')).code, 'unknown-agency');
  });

  test('of one procedure, by every printed form of its code', async () => {
    for (const code of ['1.000002', '1.000002.H12', '1.000002.000.00.00.H12']) {
      assert.deepEqual(await inShort(`?code=${code}`), ['2.2 legal', '2.1 -'], code);
    }
    assert.deepEqual(await inShort('?code=9.999999'), []);
    assert.deepEqual(await inShort('?code=1.000001&class=fee&since=2022-01-01'), ['1.2 fee']);
  });

  test('two publications side by side', async () => {
    const compared = async (path: string) => get<Comparison>(app, `/v1/procedures/1.000001/versions/${path}`);
    const { before: earlier, after, classes, differences } = await compared('2/comparison');
    assert.deepEqual([earlier.number, after.number, classes], [4, 2, ['fee']]);
    assert.equal(earlier.validTo, '2021-12-31', 'with the day on which it ended');
    assert.deepEqual(differences, [
      {
        path: 'cases/thuong/fees/0',
        part: 'fees',
        kind: 'changed',
        class: 'fee',
        before: { kind: 'fixed', amount: 8500, confirmed: true },
        after: { kind: 'fixed', amount: 9000, confirmed: true },
      },
    ]);
    assert.equal((await compared('2/comparison?with=1')).before.number, 1);
    assert.deepEqual((await compared('2/comparison?with=2')).differences, []);
    assert.deepEqual((await compared('1/comparison?with=3')).classes, ['fee', 'editorial'], 'the other way round');
    const local = await get<Comparison>(app, '/v1/procedures/1.000002.H12/versions/2/comparison');
    assert.equal(local.code, '1.000002');
  });

  test('what cannot be compared is refused', async () => {
    const codeOf = async (path: string) => (await problem(app, `/v1/procedures/${path}`)).code;
    assert.equal(await codeOf('1.000001/versions/1/comparison'), 'unknown-version', 'nothing before the first');
    assert.equal(await codeOf('1.000001/versions/9/comparison'), 'unknown-version');
    assert.equal(await codeOf('1.000001/versions/2/comparison?with=9'), 'unknown-version');
    assert.equal(await codeOf('9.999999/versions/1/comparison'), 'unknown-procedure');
    for (const query of ['?with=0', '?with=x', '?with=1.5', '?with=1&with=2', '?wit=1']) {
      assert.equal(await codeOf(`1.000001/versions/2/comparison${query}`), 'invalid-query', query);
    }
  });
});
