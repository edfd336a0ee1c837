import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyOverlay, membersOf, same } from '@motcua/catalogue/overlays';
import { layerOf, type Procedure, ProcedureSchema } from '@motcua/contract';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { layers, procedures, values } from './overlays.fixture.js';

const over = fc.tuple(procedures, values, layers);

/** Paths at which a reader may ask for the layer. */
function pathsOf({ cases }: Procedure): string[] {
  const members = ['name', 'localCode', 'places', 'handledElsewhere', 'contact', 'steps', 'steps/0', 'version'];
  return [
    ...members,
    ...cases.flatMap(({ id }) =>
      ['', '/timeLimits', '/fees', '/documents', '/fees/0'].map((end) => `cases/${id}${end}`),
    ),
  ];
}

/** The value at a path of the procedure, where a case stands by its id. */
function at(procedure: Procedure, path: string): unknown {
  const [first = '', id, member = ''] = path.split('/');
  if (first !== 'cases') return procedure[first as keyof Procedure];
  const one = procedure.cases.find((found) => found.id === id);
  return one && (one as unknown as Record<string, unknown>)[member];
}

test('what is stated stands there, under the layer of the office; the rest is as it was, under the layer it had', () => {
  fc.assert(
    fc.property(over, ([procedure, set, layer]) => {
      const before = structuredClone(procedure);
      const laid = applyOverlay(procedure, { set }, layer);
      assert.deepEqual(procedure, before, 'the procedure itself is not touched');
      const stated = membersOf(set).filter(
        ({ path }) => at(procedure, path) !== undefined || !path.startsWith('cases/'),
      );
      for (const { path, value } of stated) {
        assert.deepEqual(at(laid, path), value, path);
        assert.equal(layerOf(laid, path)?.agency, layer.agency, path);
        assert.equal(layerOf(laid, `${path}/0`)?.agency, layer.agency, `beneath ${path}`);
      }
      for (const path of pathsOf(procedure)) {
        if (stated.some((one) => path === one.path || path.startsWith(`${one.path}/`))) continue;
        assert.deepEqual(layerOf(laid, path), layerOf(procedure, path), path);
        if (!/^cases\/[^/]*$/.test(path)) assert.deepEqual(at(laid, path), at(procedure, path), path);
      }
      assert.deepEqual(
        laid.cases.map(({ id, documents }) => [id, documents]),
        procedure.cases.map(({ id, documents }) => [id, documents]),
        'no case is made up or lost',
      );
      assert.deepEqual(
        Object.keys(laid).sort(),
        [
          ...new Set([
            ...Object.keys(procedure),
            ...Object.keys(set).filter((key) => key !== 'cases'),
            ...(stated.length > 0 ? ['provenance'] : []),
          ]),
        ].sort(),
      );
    }),
  );
});

test('the result is a procedure whose layers have each its own id', () => {
  fc.assert(
    fc.property(over, ([procedure, set, layer]) => {
      const laid = applyOverlay(procedure, { set }, layer);
      assert.deepEqual(z.parse(ProcedureSchema, laid), laid);
      const ids = laid.layers.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(laid.layers.slice(0, procedure.layers.length), procedure.layers);
      for (const id of Object.values(laid.provenance ?? {})) assert.ok(ids.includes(id));
    }),
  );
});

test('laid twice is the same as once', () => {
  fc.assert(
    fc.property(over, ([procedure, set, layer]) => {
      const once = applyOverlay(procedure, { set }, layer);
      assert.deepEqual(applyOverlay(once, { set }, layer), once);
    }),
  );
});

test('no raw text of what stays is lost', () => {
  const rawsOf = (procedure: Procedure, left: (path: string) => boolean) =>
    procedure.cases
      .flatMap(({ id, timeLimits, fees }) => [
        ...(left(`cases/${id}/timeLimits`) ? timeLimits : []),
        ...(left(`cases/${id}/fees`) ? fees : []),
      ])
      .map(({ raw }) => raw);
  fc.assert(
    fc.property(over, ([procedure, set, layer]) => {
      const paths = new Set(membersOf(set).map(({ path }) => path));
      const stays = (path: string) => !paths.has(path);
      assert.deepEqual(rawsOf(applyOverlay(procedure, { set }, layer), stays), rawsOf(procedure, stays));
    }),
  );
});

test('nothing stated changes nothing, not even the layers', () => {
  fc.assert(
    fc.property(procedures, layers, (procedure, layer) => {
      assert.equal(applyOverlay(procedure, { set: {} }, layer), procedure);
      assert.equal(applyOverlay(procedure, { set: { cases: { 'khong-co': { fees: [] } } } }, layer), procedure);
    }),
  );
});

test('sameness is of what is said, not of the order in which members are written', () => {
  assert.ok(same({ a: 1, b: [{ c: null, d: 'x' }] }, { b: [{ d: 'x', c: null }], a: 1 }));
  assert.ok(same({ a: undefined }, {}));
  for (const [one, other] of [
    [{ a: 1 }, { a: 2 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], { 0: 1 }],
    [{}, []],
    [null, {}],
    [{ toString: 'x' }, {}],
    ['1', 1],
  ]) {
    assert.ok(!same(one, other), JSON.stringify([one, other]));
    assert.ok(!same(other, one), JSON.stringify([other, one]));
  }
});
