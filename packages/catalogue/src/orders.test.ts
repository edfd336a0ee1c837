import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byLevel, officeListing, type OrderedRow, orderedBy } from '@motcua/catalogue';
import type { Agency, ProcedureAgency } from '@motcua/contract';

const ROWS: OrderedRow[] = [
  { code: '3', fieldName: 'Đất đai', agency: 'Sở Tư pháp', levels: ['commune', 'province'] },
  { code: '1', fieldName: 'Hộ tịch', levels: ['commune'] },
  { code: '2', fieldName: 'Dân tộc', agency: 'Bộ Công an', levels: ['central'] },
  { code: '4', fieldName: 'Đất đai', agency: 'Sở Tư pháp', levels: [] },
];
const BY_NAME = [3, 1, 0, 2];

test('each order keeps equals in the order of their names', () => {
  const codes = (sort: Parameters<typeof orderedBy>[0]) =>
    orderedBy(sort, BY_NAME, (at) => ROWS[at]!)
      .map((at) => ROWS[at]!.code)
      .join('');
  assert.equal(codes('name'), '4132');
  assert.equal(codes('code'), '1234');
  assert.equal(codes('field'), '2431');
  assert.equal(codes('agency'), '2431');
  assert.equal(codes('level'), '2314');
});

test('an office lists what names it or its kind, and nothing that is not in force', () => {
  const office: Agency = { id: 'an-xuyen', name: 'An Xuyên', level: 'commune', kind: 'people-committee' };
  const named: (ProcedureAgency[] | undefined)[] = [
    [{ role: 'executing', name: 'UBND cấp xã', level: 'commune' }],
    [{ role: 'executing', name: 'Sở Tư pháp', id: 'so-tu-phap' }],
    undefined,
    [{ role: 'competent', name: '', id: 'an-xuyen' }],
  ];
  assert.deepEqual([...officeListing(office, named.length, (at) => named[at])], [1, 0, 0, 1]);
});

test('offices come by level and then by Vietnamese name, and the list that was given stays as it is', () => {
  const office = (id: string, name: string, level: string): Agency => ({ id, name, level, kind: 'department' });
  const given = [
    office('c', 'Ô Môn', 'commune'),
    office('b', 'An Biên', 'commune'),
    office('a', 'Sở Y tế', 'province'),
  ];
  assert.deepEqual(
    byLevel(given).map(({ id }) => id),
    ['a', 'b', 'c'],
  );
  assert.equal(given[0]?.id, 'c');
});
