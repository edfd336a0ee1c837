import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import {
  type Agency,
  everyAnswer,
  type CatalogueInfo,
  type CatalogueOperationId,
  type Change,
  type CountedOperationId,
  type Field,
  type Page,
  type Procedure,
  type VersionList,
} from '@motcua/contract';
import * as z from 'zod/mini';
import { catalogue, procedure } from '../import/catalogue.fixture.js';
import { type App, appOver, get, problem } from './app.fixture.js';
import { ProblemError } from './problems.js';

const decision = { number: '1242/QĐ-UBND', date: '2024-06-20' };
const content = catalogue([
  procedure('1.001193', { name: 'Cũ', localCode: '1.001193.000.00.00.H12', version: { validFrom: '2020-01-01' } }),
  procedure('1.001193', {
    name: 'Mới',
    localCode: '1.001193.000.00.00.H12',
    version: { number: 2, change: 'amended', validFrom: '2024-07-01', decision },
  }),
  procedure('T-CMU-102030-TT', { name: 'Mã riêng', field: { id: 'dat-dai', name: 'Đất đai' } }),
  procedure('1.000006', { version: { validFrom: '2020-01-01' } }),
  procedure('1.000006', { version: { number: 2, change: 'abolished', validFrom: '2024-07-01', decision } }),
  procedure('1.000008', { version: { validFrom: '2020-01-01', validTo: '2022-12-31' } }),
]);

describe('operations', () => {
  let app: App;
  before(async () => {
    app = await appOver(content);
  });

  test('every answer has the shape of the contract', async () => {
    const paths = {
      getCatalogue: '/v1/catalogue',
      listProcedures: '/v1/procedures?facets=field',
      getProcedure: '/v1/procedures/1.001193',
      listVersions: '/v1/procedures/1.001193/versions',
      getVersion: '/v1/procedures/1.001193/versions/1',
      compareVersions: '/v1/procedures/1.001193/versions/2/comparison',
      listFields: '/v1/fields',
      listAgencies: '/v1/agencies',
      getAgency: '/v1/agencies/an-xuyen',
      listChanges: '/v1/changes',
    } satisfies Record<CatalogueOperationId, string>;
    for (const [id, path] of Object.entries(paths)) {
      const { error } = z.safeParse(everyAnswer[id as CatalogueOperationId], await get(app, path));
      assert.equal(error, undefined, id);
    }
  });

  test('what is counted is answered by who counts it, and not offered where nobody does', async () => {
    const paths = {
      getRatingForm: '/v1/ratings/form',
      summariseRatings: '/v1/ratings/summary',
      listFeedback: '/v1/feedback',
      listSurveys: '/v1/surveys',
      getSurvey: '/v1/surveys/2026-1',
      getSurveyResults: '/v1/surveys/2026-1/results',
    } satisfies Record<CountedOperationId, string>;
    for (const [id, path] of Object.entries(paths)) {
      assert.equal((await problem(app, path)).code, 'not-offered', id);
      const told = { id, name: 'Phường An Xuyên' };
      const counting = await appOver(content, { counted: { [id]: () => Promise.resolve(told) } });
      assert.deepEqual(await get(counting, path), told, id);
      assert.equal((await problem(counting, `${path}?unheardOf=1`)).code, 'invalid-query', id);
      for (const other of Object.values(paths).filter((one) => one !== path))
        assert.equal((await problem(counting, other)).code, 'not-offered', other);
    }
  });

  test('a part of the path is told to who counts, and its failure is kept by nobody', async () => {
    const asked: unknown[] = [];
    let answer = () => Promise.reject(new ProblemError('no-such-survey'));
    const counting = await appOver(content, {
      counted: {
        getSurvey: ({ part, query }) => {
          asked.push([part('id'), query]);
          return answer();
        },
      },
    });
    assert.equal((await problem(counting, '/v1/surveys/2026%2D1')).code, 'no-such-survey');
    answer = () => Promise.resolve({ id: '2026-1' } as never);
    assert.deepEqual(await get(counting, '/v1/surveys/2026-1'), { id: '2026-1' });
    assert.deepEqual(await get(counting, '/v1/surveys/2026-1'), { id: '2026-1' });
    assert.deepEqual(asked, [
      ['2026-1', {}],
      ['2026-1', {}],
    ]);
  });

  test('the catalogue tells its revision and what is in force', async () => {
    const info = await get<CatalogueInfo>(app, '/v1/catalogue');
    assert.deepEqual(info, { title: 'Danh mục thử', revision: 'r1', procedures: 2, fields: 2, agencies: 2 });
  });

  test('a procedure is found by every printed form of its code', async () => {
    for (const code of ['1.001193', '1.001193.H12', '1.001193.000.00.00.H12', '1.001193.000.00.00.h12']) {
      assert.equal((await get<Procedure>(app, `/v1/procedures/${code}`)).name, 'Mới', code);
    }
    assert.equal((await get<Procedure>(app, '/v1/procedures/T-CMU-102030-TT')).name, 'Mã riêng');
    assert.equal((await problem(app, '/v1/procedures/9.999999')).code, 'unknown-procedure');
    assert.equal((await problem(app, '/v1/procedures/%00%2e%2e%2fetc')).code, 'unknown-procedure');
    assert.equal((await problem(app, '/v1/procedures/%E0%A4%A')).code, 'unknown-procedure');
  });

  test('a procedure as of a day', async () => {
    assert.equal((await get<Procedure>(app, '/v1/procedures/1.001193?asOf=2024-06-30')).name, 'Cũ');
    assert.equal((await get<Procedure>(app, '/v1/procedures/1.001193?asOf=2024-07-01')).name, 'Mới');
    assert.match((await problem(app, '/v1/procedures/1.001193?asOf=2019-12-31')).detail ?? '', /từ ngày 01\/01\/2020/);
    assert.match(
      (await problem(app, '/v1/procedures/1.000006')).detail ?? '',
      /bãi bỏ từ ngày 01\/07\/2024.*1242\/QĐ-UBND/,
    );
    assert.match((await problem(app, '/v1/procedures/1.000008')).detail ?? '', /31\/12\/2022.*asOf=2022-12-31/);
    assert.equal((await problem(app, '/v1/procedures/1.001193?asOf=2024-02-30')).code, 'invalid-query');
  });

  test('versions, newest first, with the day on which each ended', async () => {
    const { code, items } = await get<VersionList>(app, '/v1/procedures/1.001193.H12/versions');
    assert.equal(code, '1.001193');
    assert.deepEqual(
      items.map((one) => [one.number, one.validFrom, one.validTo]),
      [
        [2, '2024-07-01', undefined],
        [1, '2020-01-01', '2024-06-30'],
      ],
    );
    assert.equal((await problem(app, '/v1/procedures/9.999999/versions')).code, 'unknown-procedure');
  });

  test('fields with their counts, of all or of one office', async () => {
    const counts = async (query: string) =>
      (await get<Page<Field>>(app, `/v1/fields${query}`)).items.map((field) => `${field.id} ${field.count}`);
    assert.deepEqual(await counts(''), ['dat-dai 1', 'ho-tich 1']);
    assert.deepEqual(await counts('?asOf=2021-01-01'), ['dat-dai 1', 'ho-tich 3']);
    assert.deepEqual(await counts('?agency=so-tu-phap'), []);
    assert.equal((await problem(app, '/v1/fields?agency=nowhere')).code, 'unknown-agency');
  });

  test('offices that exist on the day, by name, level and parent', async () => {
    const ids = async (query: string) =>
      (await get<Page<Agency>>(app, `/v1/agencies${query}`)).items.map((one) => one.id);
    assert.deepEqual(await ids(''), ['so-tu-phap', 'an-xuyen']);
    assert.deepEqual(await ids('?asOf=2025-06-30'), ['so-tu-phap', 'phuong-4']);
    assert.deepEqual(await ids('?q=an+xuyen'), ['an-xuyen']);
    assert.deepEqual(await ids('?level=province'), ['so-tu-phap']);
    assert.deepEqual(await ids('?parent=nobody'), []);
  });

  test('an office is shown whenever it existed, with its successors', async () => {
    const agency = await get<Agency>(app, '/v1/agencies/phuong-4');
    assert.deepEqual(agency.successors, [{ agency: 'an-xuyen', portion: 'whole' }]);
    assert.equal((await problem(app, '/v1/agencies/nowhere')).code, 'unknown-agency');
  });

  test('changes of a period, newest first', async () => {
    const changes = async (query: string) =>
      (await get<Page<Change>>(app, `/v1/changes${query}`)).items.map((one) => `${one.code} ${one.version.number}`);
    assert.deepEqual((await changes('')).slice(0, 2), ['1.000006 2', '1.001193 2']);
    assert.deepEqual(await changes('?since=2024-06-20'), ['1.000006 2', '1.001193 2']);
    assert.deepEqual(await changes('?since=2024-06-21'), []);
    assert.deepEqual(await changes('?kind=abolished'), ['1.000006 2']);
    assert.deepEqual(await changes('?field=dat-dai'), ['T-CMU-102030-TT 1']);
    assert.equal((await changes('?until=2020-01-01')).length, 3);
  });
});
