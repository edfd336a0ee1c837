import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layerOf } from '@motcua/contract';

const layers = [
  { id: 'national', kind: 'national' },
  { id: 'province', kind: 'province' },
];
const kindAt = (path: string, provenance?: Record<string, string>) =>
  layerOf({ layers, ...(provenance ? { provenance } : {}) }, path)?.kind;

test('a path covers all beneath it, and the longest path wins', () => {
  const provenance = { cases: 'province', 'cases/thuong/fees': 'national' };
  assert.equal(kindAt('cases/thuong/timeLimits', provenance), 'province');
  assert.equal(kindAt('cases/thuong/fees', provenance), 'national');
  assert.equal(kindAt('cases', provenance), 'province');
});

test('what no path covers comes from the first layer', () => {
  assert.equal(kindAt('name', { cases: 'province' }), 'national');
  assert.equal(kindAt('casesOfOthers', { cases: 'province' }), 'national');
  assert.equal(kindAt('name'), 'national');
  assert.equal(kindAt('', {}), 'national');
});

test('a layer that is not there is not made up, nor taken from the prototype', () => {
  assert.equal(kindAt('places', { places: 'commune' }), undefined);
  assert.equal(kindAt('constructor', {}), 'national');
  assert.equal(layerOf({ layers: [] }, 'name'), undefined);
});
