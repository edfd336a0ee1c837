import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { type RatingSummary, RatingSummarySchema, type RatingSummaryQuery } from '@motcua/contract';
import fc from 'fast-check';
import { catalogueOf } from '../api/app.fixture.js';
import { ProblemError } from '../api/problems.js';
import { CATALOGUE, NOW } from '../dossiers/dossiers.fixture.js';
import { emptyStore, ENGINES } from '../store/places.fixture.js';
import { given } from '../store/ratings.fixture.js';
import type { RatingSum } from '../store/rating-store.js';
import { countsOf, numberOf } from './counting.js';
import { addMonths, monthsBetween, quarterOf } from './periods.js';
import { summarise } from './summary.js';

type Row = Parameters<typeof given>[1];

let names = 0;
/** So many ratings of one kind. */
function some(count: number, row: Row) {
  return Array.from({ length: count }, () => given(`r${(names += 1)}`, row));
}

for (const engine of ENGINES) {
  const it = (
    name: string,
    run: (
      told: (query?: RatingSummaryQuery) => Promise<RatingSummary>,
      add: (...ratings: ReturnType<typeof some>[]) => Promise<unknown>,
    ) => Promise<void>,
  ): void => {
    void test(`${engine.name}: ${name}`, { skip: engine.skip }, async (context) => {
      const store = await emptyStore(context, engine);
      const catalogue = await catalogueOf(CATALOGUE);
      const told = async (query: RatingSummaryQuery = {}) => {
        const summary = await summarise(query, { ratings: store.ratings, catalogue, now: NOW });
        return RatingSummarySchema.parse(JSON.parse(JSON.stringify(summary)));
      };
      await run(told, (...ratings) => store.ratings.add(ratings.flat()));
    });
  };

  it('pooled and the mean of agencies are told both', async (told, add) => {
    await add(
      some(90, { agency: 'xa', day: '2026-10-01', level: 'very-satisfied' }),
      some(10, { agency: 'xa', day: '2026-10-01', level: 'dissatisfied' }),
      some(30, { agency: 'so', day: '2026-10-01', level: 'satisfied' }),
      some(29, { agency: 'huyen', day: '2026-10-01', level: 'dissatisfied' }),
    );
    const { n, share, interval, levels, meanOfAgencies, needed } = await told();
    assert.deepEqual([n, share, needed], [159, 120 / 159, 30]);
    assert.deepEqual(levels, { 'very-satisfied': 90, satisfied: 30, dissatisfied: 39 });
    assert.ok(interval && interval.low < share! && share! < interval.high);
    // The district has one too few to be told.
    assert.deepEqual(meanOfAgencies, { share: (0.9 + 1) / 2, agencies: 2 });
    const xa = await told({ agency: 'xa' });
    assert.deepEqual([xa.n, xa.share, xa.meanOfAgencies], [100, 0.9, undefined]);
    const huyen = await told({ agency: 'huyen' });
    assert.deepEqual([huyen.n, huyen.share, huyen.interval], [29, undefined, undefined]);
    assert.deepEqual(huyen.levels, { 'very-satisfied': 0, satisfied: 0, dissatisfied: 29 });
  });

  it('four of an office do not tell who said what', async (told, add) => {
    await add(some(4, { day: '2026-10-01' }));
    const { n, levels } = await told({ agency: 'xa' });
    assert.deepEqual([n, levels], [4, undefined]);
  });

  it('a period is of whole months, twelve unless told, with those between in which there was nothing', async (told, add) => {
    await add(
      some(1, { day: '2025-10-31' }),
      some(6, { day: '2025-11-01' }),
      some(7, { day: '2026-01-31' }),
      some(8, { day: '2026-10-31' }),
      some(9, { day: '2026-11-01' }),
    );
    const year = await told();
    assert.deepEqual([year.from, year.to, year.n], ['2025-11', '2026-10', 21]);
    assert.deepEqual(
      year.trend.slice(0, 4).map(({ key, n }) => [key, n]),
      [
        ['2025-11', 6],
        ['2025-12', 0],
        ['2026-01', 7],
        ['2026-02', 0],
      ],
    );
    assert.equal(year.trend.at(-1)?.key, '2026-10');
    const quarter = await told({ from: '2025-10', to: '2026-01', by: 'quarter' });
    assert.deepEqual(
      quarter.groups?.map(({ key, n }) => [key, n]),
      [
        ['2025-Q4', 7],
        ['2026-Q1', 7],
      ],
    );
    assert.deepEqual((await told({ from: '2020-01', to: '2020-12' })).trend, []);
    await assert.rejects(told({ from: '2026-02', to: '2026-01' }), isProblem('invalid-query'));
  });

  it('channels, procedures and offices are told apart, the largest first', async (told, add) => {
    const day = '2026-10-01';
    await add(
      some(5, { day, channel: 'kiosk', agency: 'so' }),
      some(40, { day, channel: 'dossier', procedure: '1.000001' }),
      some(20, { day, channel: 'dossier', procedure: '1.000002', agency: 'so' }),
      some(7, { day, channel: 'page', procedure: '1.000001' }),
      some(3, { day, channel: 'dossier', procedure: '1.000001', agency: 'so', flags: 'dwell' }),
    );
    const groups = async (query: RatingSummaryQuery) =>
      (await told(query)).groups?.map(({ key, n, leftOut }) => [key, n, leftOut]);
    assert.deepEqual(await groups({ by: 'channel' }), [
      ['dossier', 60, 3],
      ['kiosk', 5, 0],
    ]);
    assert.deepEqual(await groups({ by: 'channel', channel: ['page', 'kiosk'] }), [
      ['page', 7, 0],
      ['kiosk', 5, 0],
    ]);
    assert.deepEqual(await groups({ by: 'agency' }), [
      ['xa', 40, 0],
      ['so', 25, 3],
    ]);
    assert.deepEqual(await groups({ by: 'procedure' }), [
      ['1.000001', 40, 3],
      ['1.000002', 20, 0],
    ]);
    assert.deepEqual(await groups({ by: 'procedure', agency: 'so' }), [
      ['1.000002', 20, 0],
      ['1.000001', 0, 3],
    ]);
    assert.deepEqual(await groups({ by: 'agency', procedure: '1.000001' }), [
      ['xa', 40, 0],
      ['so', 0, 3],
    ]);
    assert.deepEqual(await groups({ by: 'procedure', procedure: '1.000001' }), [['1.000001', 40, 3]]);
    const named = (await told({ by: 'agency' })).groups?.[0]?.name;
    assert.equal(named, 'Trung tâm Phục vụ hành chính công xã Thử');
    assert.equal((await told({ procedure: '1.000001', agency: 'xa' })).n, 40);
    assert.equal((await told({ channel: ['page'] })).n, 7);
    await assert.rejects(told({ agency: 'khong-co' }), isProblem('unknown-agency'));
    await assert.rejects(told({ procedure: '9.999999' }), isProblem('unknown-procedure'));
  });

  it('500 groups are told, and how many there are', async (told, add) => {
    const ratings = Array.from({ length: 501 }, (_, at) =>
      some(at === 7 ? 2 : 1, { day: '2026-10-01', procedure: `9.${at}` }),
    );
    await add(...ratings);
    const { groups, groupsInAll } = await told({ by: 'procedure' });
    assert.deepEqual([groups?.length, groupsInAll, groups?.[0]?.key], [500, 501, '9.7']);
  });
}

test('the levels of a part that is too small are not what is missing to the whole', () => {
  const sum = fc.record({
    verySatisfied: fc.nat(9),
    satisfied: fc.nat(9),
    dissatisfied: fc.nat(9),
    leftOut: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(sum, { maxLength: 8 }), (parts: RatingSum[]) => {
      const counts = countsOf(parts);
      const hidden = parts.filter((_, at) => counts[at]!.levels === undefined).map(numberOf);
      const together = hidden.reduce((all, n) => all + n, 0);
      const isAll = parts.every((part, at) => counts[at]!.levels === undefined || numberOf(part) === 0);
      assert.ok(together === 0 || together >= 5 || isAll);
      parts.forEach((part, at) => {
        assert.equal(counts[at]!.n, numberOf(part));
        if (numberOf(part) < 5) assert.equal(counts[at]!.levels, undefined);
      });
      if (parts.every((part) => numberOf(part) >= 5)) assert.deepEqual(hidden, []);
    }),
  );
});

test('months are counted over the turn of the year', () => {
  assert.deepEqual(
    [addMonths('2026-11', 2), addMonths('2026-01', -1), addMonths('2026-12', -11)],
    ['2027-01', '2025-12', '2026-01'],
  );
  assert.deepEqual(monthsBetween('2025-12', '2026-02'), ['2025-12', '2026-01', '2026-02']);
  assert.deepEqual(['2026-03', '2026-04', '2026-12'].map(quarterOf), ['2026-Q1', '2026-Q2', '2026-Q4']);
});

function isProblem(code: string): (error: unknown) => boolean {
  return (error) => error instanceof ProblemError && error.code === code;
}
