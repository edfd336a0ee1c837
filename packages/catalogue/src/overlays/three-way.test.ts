import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyOverlay, membersOf, overlayOn, threeWay, valuesBelow } from '@motcua/catalogue/overlays';
import type { Fee, Procedure } from '@motcua/contract';
import type { OverlayEntry, OverlayValues } from '@motcua/contract/files';
import fc from 'fast-check';
import { entryOver, layers, procedures, turned, values } from './overlays.fixture.js';

const free: Fee = { kind: 'free', amount: 0, confirmed: true };
const fixed = (amount: number): Fee => ({ kind: 'fixed', amount, confirmed: true });
const [{ contact: _contact, ...invented }] = fc.sample(procedures, { numRuns: 1, seed: 1 }) as [Procedure];
const below = (fees: Fee[]): Procedure => ({
  ...invented,
  cases: [{ id: 'thuong', timeLimits: [], fees, documents: [] }],
});
const ofFees = (set: Fee[], was: Fee[] | undefined, id = 'thuong'): OverlayEntry => ({
  code: '1.001193',
  set: { cases: { [id]: { fees: set } } },
  was: was === undefined ? {} : { cases: { [id]: { fees: was } } },
});
const stateOf = (entry: OverlayEntry, now: Procedure) => threeWay(entry, now).members.map(({ state }) => state);

test('a base that has not moved has no conflict, however its members are written', () => {
  fc.assert(
    fc.property(procedures, values, (procedure, stated) => {
      const has = new Set(procedure.cases.map(({ id }) => id));
      const cases = Object.fromEntries(Object.entries(stated.cases ?? {}).filter(([id]) => has.has(id)));
      const set: OverlayValues = { ...stated, cases };
      const { members, conflicts } = threeWay(entryOver(procedure, set), turned(procedure));
      assert.deepEqual(conflicts, []);
      assert.deepEqual(
        members.map(({ path }) => path),
        membersOf(set).map(({ path }) => path),
      );
    }),
  );
});

test('what was laid is what it is held against: nothing is left to do', () => {
  fc.assert(
    fc.property(procedures, values, layers, (procedure, set, layer) => {
      const entry = entryOver(procedure, set);
      const states = threeWay(entry, applyOverlay(procedure, entry, layer)).members.map(({ state }) => state);
      assert.ok(states.every((state) => state === 'redundant' || state === 'case-gone'));
    }),
  );
});

test('the four states of a value', () => {
  assert.deepEqual(stateOf(ofFees([fixed(5000)], [free]), below([free])), ['same']);
  assert.deepEqual(stateOf(ofFees([fixed(5000)], [free]), below([fixed(5000)])), ['redundant']);
  assert.deepEqual(stateOf(ofFees([fixed(5000)], [free]), below([fixed(8000)])), ['conflict']);
  assert.deepEqual(stateOf(ofFees([fixed(5000)], [free], 'qua-han'), below([free])), ['case-gone']);
});

test('a conflict tells what was, what is now, and what is stated', () => {
  assert.deepEqual(threeWay(ofFees([fixed(5000)], [free]), below([fixed(8000)])).conflicts, [
    { path: 'cases/thuong/fees', state: 'conflict', was: [free], now: [fixed(8000)], set: [fixed(5000)] },
  ]);
  assert.deepEqual(threeWay(ofFees([fixed(5000)], undefined), below([free])).conflicts, [
    { path: 'cases/thuong/fees', state: 'conflict', now: [free], set: [fixed(5000)] },
  ]);
});

test('what said nothing then and says nothing now has not moved', () => {
  assert.deepEqual(stateOf(ofFees([fixed(5000)], undefined), below([])), ['same']);
  assert.deepEqual(stateOf({ code: 'x', set: { contact: ['a'] }, was: {} }, below([])), ['same']);
  assert.deepEqual(stateOf({ code: 'x', set: { contact: ['a'] }, was: { contact: ['b'] } }, below([])), ['conflict']);
});

test('a dated fee that has expired since has not moved, another amount has', () => {
  const dated: Fee = { ...fixed(4000), validTo: '2026-12-31' };
  const expired: Fee = { ...dated, confirmed: false, doubt: 'expired' };
  assert.deepEqual(stateOf(ofFees([free], [dated]), below([expired])), ['same']);
  assert.deepEqual(stateOf(ofFees([free], [dated]), below([{ ...expired, amount: 8000 }])), ['conflict']);
  assert.deepEqual(stateOf(ofFees([free], [fixed(4000)]), below([{ ...fixed(4000), confirmed: false }])), ['conflict']);
});

test('what is below of a statement is only what is stated, and only where it says something', () => {
  const procedure = { ...below([free]), places: [], contact: ['0290 000 0000'] };
  assert.deepEqual(valuesBelow(procedure, { places: [], contact: ['x'], cases: { thuong: { fees: [] } } }), {
    contact: ['0290 000 0000'],
    cases: { thuong: { fees: [free] } },
  });
  assert.deepEqual(valuesBelow(procedure, {}), {});
});

test('the overlay of a day is the last that had begun', () => {
  const overlays = [
    { number: 1 },
    { number: 2, validFrom: '2026-01-01' },
    { number: 3, decision: { number: '1/QĐ-UBND', effectiveFrom: '2026-06-01' } },
    { number: 4, validFrom: '2026-06-01' },
  ];
  const on = (day: string) => overlayOn(overlays, day)?.number;
  assert.deepEqual(['2025-12-31', '2026-01-01', '2026-05-31', '2026-06-01'].map(on), [1, 2, 2, 4]);
  assert.equal(overlayOn(overlays.slice(1), '2025-12-31'), undefined);
});
