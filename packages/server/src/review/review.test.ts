import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Procedure } from '@motcua/contract';
import { procedure } from '../import/catalogue.fixture.js';
import { burdensOf, formulaInWords, WEIGHTS } from './burden.js';
import { measure, type Measures } from './measures.js';
import { proposalsFor } from './proposals.js';
import { review } from './review.js';
import { printReview, tablesOf } from './tables.js';

const DAY = '2019-06-30';
const NOTHING: Measures = {
  documents: undefined,
  steps: undefined,
  between: undefined,
  days: undefined,
  late: undefined,
  visits: undefined,
};

function withCase(parts: Partial<Procedure['cases'][number]>): Procedure {
  const [ordinary] = procedure('1.000001').cases;
  return procedure('1.000001', { cases: [{ ...ordinary!, ...parts }] });
}

function rulesFor(one: Procedure): string[] {
  return proposalsFor(one, measure(one)).map(({ rule }) => rule);
}

describe('what a procedure asks of people', () => {
  test('is told from its publication', () => {
    const one = procedure('1.000001', {
      agencies: [
        { role: 'executing', name: 'Ủy ban nhân dân cấp xã' },
        { role: 'coordinating', name: 'Văn phòng đăng ký đất đai' },
        { role: 'competent', name: 'Ủy ban nhân dân cấp xã' },
        { role: 'issuing', name: 'Bộ Nông nghiệp và Môi trường' },
      ],
      steps: [{ text: 'Nộp.' }, { text: 'Xem.' }, { text: 'Nhận.' }],
    });
    assert.deepEqual(measure(one), { documents: 1, steps: 3, between: 1, days: 3, late: undefined, visits: 2 });
  });

  test('counts no note among the papers, and takes the longest time', () => {
    const one = withCase({
      documents: [{ name: 'Đơn' }, { name: 'Lưu ý', kind: 'note' }],
      timeLimits: [
        { amount: 1, unit: 'month', confirmed: true },
        { amount: 14, unit: 'day', confirmed: false },
        { amount: 99, unit: 'unspecified', confirmed: false },
      ],
    });
    const { documents, days } = measure(one);
    assert.deepEqual([documents, days], [1, 21]);
  });

  test('is unknown where nothing is published, and not nought', () => {
    const one = { ...withCase({ documents: [], timeLimits: [] }), steps: [], channels: [], agencies: [] };
    assert.deepEqual(measure(one), NOTHING);
  });

  test('counts the ways: none for what is wholly online, one for what can be filed from home', () => {
    const visits = (value?: string) =>
      measure(procedure('1.000001', { online: value === undefined ? [] : [{ scheme: '2022', value }] })).visits;
    assert.deepEqual([visits(), visits('information'), visits('partial'), visits('full')], [2, 2, 1, 0]);
    const ended = { scheme: '2022', value: 'full', validTo: '2026-06-30' };
    assert.equal(measure(procedure('1.000001', { online: [ended] })).visits, 2);
    assert.equal(measure(procedure('1.000001'), { ended: 20, late: 5, supplemented: 10 }).visits, 2.5);
  });

  test('tells a share of late dossiers from ten on', () => {
    const late = (ended: number) => measure(procedure('1.000001'), { ended, late: 3, supplemented: 0 }).late;
    assert.deepEqual([late(9), late(10)], [undefined, 0.3]);
  });
});

describe('the burden', () => {
  test('is a place among the others, so that one that is far off does not make the rest equal', () => {
    const scores = burdensOf([1, 2, 3, 400].map((days) => ({ ...NOTHING, days }))).map(({ score }) => score);
    assert.deepEqual(scores, [12.5, 37.5, 62.5, 87.5]);
  });

  test('is the weighted mean of what is known, and says how much that is', () => {
    const [light, heavy] = burdensOf([
      { ...NOTHING, documents: 1, days: 1 },
      { ...NOTHING, documents: 2 },
    ]);
    assert.deepEqual(light!.ranks, { documents: 25, days: 50 });
    assert.equal(light!.score, (3 * 25 + 3 * 50) / 6);
    assert.equal(heavy!.score, 75);
    const total = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);
    assert.equal(heavy!.known, 3 / total);
    assert.equal(burdensOf([NOTHING])[0]!.score, undefined);
  });

  test('shows its formula with the weights in use', () => {
    const text = formulaInWords({ ...WEIGHTS, late: 0, days: 7 });
    assert.match(text, /7 × hạng\(số ngày làm việc\)/);
    assert.doesNotMatch(text, /trễ hẹn/);
  });
});

describe('a draft', () => {
  test('asks for no paper that the state holds, but leaves the own form and result alone', () => {
    assert.deepEqual(rulesFor(withCase({ documents: [{ name: 'Bản sao sổ hộ khẩu' }] })), [
      'paper-held-by-state',
      'only-at-the-desk',
    ]);
    const own = [{ name: 'Giấy khai sinh (bản cũ)' }, { name: 'Tờ khai căn cước', form: { name: 'Mẫu CC01' } }];
    assert.deepEqual(rulesFor(withCase({ documents: own })), ['only-at-the-desk']);
  });

  const both: [string, Procedure][] = [
    ['paper-asked-twice', withCase({ documents: [{ name: 'Đơn đề nghị' }, { name: 'ĐƠN  đề nghị' }] })],
    ['several-sets', withCase({ dossierSets: 2 })],
    ['time-not-confirmed', withCase({ timeLimits: [{ amount: 1, unit: 'unspecified', confirmed: false, raw: '1' }] })],
    [
      'offices-between',
      procedure('1.000001', {
        agencies: [
          { role: 'executing', name: 'Ủy ban nhân dân cấp xã' },
          { role: 'coordinating', name: 'Cơ quan thuế' },
        ],
      }),
    ],
    ['only-at-the-desk', procedure('1.000001')],
    ['partial-without-reason', procedure('1.000001', { online: [{ scheme: '2026', value: 'partial' }] })],
  ];
  for (const [rule, bad] of both) {
    test(`${rule} is found where it is, and nowhere else`, () => {
      assert.ok(rulesFor(bad).includes(rule));
      const good = procedure('1.000001', { channels: [{ kind: 'direct' }, { kind: 'post' }] });
      assert.deepEqual(rulesFor(good), []);
    });
  }

  test('points at late dossiers with their share', () => {
    const one = procedure('1.000001');
    const found = proposalsFor(one, { ...measure(one), late: 0.125 }).find(({ rule }) => rule === 'often-late');
    assert.match(found!.finding, /^12,5% hồ sơ/);
    assert.ok(!proposalsFor(one, { ...measure(one), late: 0.05 }).some(({ rule }) => rule === 'often-late'));
  });
});

describe('a review', () => {
  const land = procedure('1.000009', { field: { id: 'dat-dai', name: 'Đất đai' } });
  const heavy = { ...withCase({ documents: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] }), code: '1.000002' };
  const light = procedure('1.000003');

  test('puts land first as the plan of 2019 asks, then the heaviest', () => {
    const codes = (options = {}) => review([light, heavy, land], DAY, options).procedures.map(({ code }) => code);
    assert.deepEqual(codes(), ['1.000009', '1.000002', '1.000003']);
    assert.deepEqual(codes({ first: [] })[0], '1.000002');
  });

  test('gives the same whatever the order it was given', () => {
    assert.deepEqual(review([land, light, heavy], DAY), review([heavy, land, light], DAY));
  });

  test('fills the tables: a row a procedure, a row a proposal with the texts to be changed, and the formula', () => {
    const result = review([light, heavy, land], DAY);
    const [ranking, proposals, how] = tablesOf(result);
    assert.equal(ranking!.rows.length, 3);
    assert.equal(proposals!.rows.length, 3);
    for (const table of [ranking, proposals, how])
      for (const row of table!.rows) assert.equal(row.length, table!.columns.length);
    assert.equal(proposals!.rows[0]![6], '60/2014/QH13');
    assert.ok(how!.rows.flat().includes(result.formula));
    assert.match(printReview(result, 1), /^Gánh nặng = .*\n\n {3}1\. 1\.000009 {2}Thủ tục 1\.000009\n/);
  });
});
