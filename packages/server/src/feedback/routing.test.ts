import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Agency, Layer, Procedure } from '@motcua/contract';
import { procedure } from '../import/catalogue.fixture.js';
import { CATALOGUE } from './feedback.fixture.js';
import { routeOf } from './routing.js';
import { standingAgency } from './standing-agency.js';

const TODAY = '2026-10-21';
const AGENCIES = new Map((CATALOGUE.agencies ?? []).map((agency) => [agency.id, agency]));
const SAMPLE = CATALOGUE.procedures![1]!;

const to = (
  { agency, path, from = SAMPLE }: { agency?: string; path?: string; from?: Procedure },
  agencies: ReadonlyMap<string, Agency> = AGENCIES,
) =>
  routeOf(
    agencies,
    {
      ...(agency === undefined ? {} : { named: agencies.get(agency)! }),
      ...(path === undefined ? {} : { found: { procedure: from, place: { procedure: from.code, path } } }),
    },
    TODAY,
  )?.id;

test('a correction goes to who answers for the layer of the value', () => {
  for (const [path, agency, expected] of [
    ['places', 'xa', 'xa'],
    ['places/0/hours', 'xa-mot', 'xa-mot'],
    ['places', 'xa-cu', 'xa'],
    ['places', 'so', 'tinh'],
    ['places', undefined, 'tinh'],
    ['cases/thuong/fees', 'xa', 'tinh'],
    ['cases/thuong/fees', undefined, 'tinh'],
    // A ministry has no desk here: the province hands it on.
    ['cases/thuong/timeLimits', 'xa', 'tinh'],
    ['name', undefined, 'tinh'],
  ] as const)
    assert.equal(to({ path, ...(agency === undefined ? {} : { agency }) }), expected, `${path} at ${agency}`);
});

test('an office that a layer names answers for it', () => {
  const layers: Layer[] = [
    { id: 'national', kind: 'national', agency: 'Bộ Thử nghiệm' },
    { id: 'commune', kind: 'commune', agency: 'UBND xã Một' },
  ];
  const from = procedure('1.000009', { layers, provenance: { places: 'commune' } });
  assert.equal(to({ path: 'places', agency: 'xa', from }), 'xa-mot');
});

test('a problem goes to the agency that was named, or to the province', () => {
  assert.equal(to({ agency: 'so' }), 'so');
  assert.equal(to({}), 'tinh');
  assert.equal(to({ agency: 'bo' }), 'bo');
});

test('an agency that no longer exists is followed to who does its work', () => {
  assert.equal(to({ agency: 'xa-cu' }), 'xa');
  // Of several parts nobody but the one above knows which.
  assert.equal(to({ agency: 'xa-chia' }), 'tinh');
  assert.equal(to({ agency: 'huyen' }), 'tinh');
  const rest = new Map(AGENCIES).set('cu', {
    ...AGENCIES.get('xa-cu')!,
    id: 'cu',
    level: 'province',
    successors: [
      { agency: 'xa-mot', portion: 'part' },
      { agency: 'xa', portion: 'rest' },
    ],
  });
  assert.equal(to({ agency: 'cu' }, rest), 'xa');
  rest.set('cu', { ...rest.get('cu')!, level: 'commune' });
  assert.equal(to({ agency: 'cu' }, rest), 'tinh', 'an area that was split');
});

test('wrong data ends somewhere', () => {
  const circle = new Map(
    ['a', 'b'].map((id, at) => [
      id,
      { ...AGENCIES.get('xa-cu')!, id, successors: [{ agency: at === 0 ? 'b' : 'a', portion: 'whole' }] },
    ]),
  );
  assert.equal(standingAgency(circle, 'a', TODAY), undefined);
  assert.equal(to({ agency: 'a' }, circle), undefined);
  const two = new Map(AGENCIES).set('tinh-2', { ...AGENCIES.get('tinh')!, id: 'tinh-2', name: 'Tỉnh Hai' });
  assert.equal(to({}, two), undefined, 'which of two provinces nobody can tell');
  assert.equal(to({ agency: 'xa', path: 'cases/thuong/fees' }, two), 'tinh');
});
