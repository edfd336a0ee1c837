import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareProcedures } from '@motcua/catalogue/compare';
import type { Difference, Procedure } from '@motcua/contract';
import fc from 'fast-check';
import { same } from '../overlays/same.js';
import { editedProcedures } from './edited.fixture.js';
import { withoutNumber } from './numbering.js';

const two = [editedProcedures, editedProcedures] as const;
const OTHER: Record<string, string> = { added: 'removed', removed: 'added', changed: 'changed' };
const told = (all: readonly Difference[]) =>
  all.map((one) => JSON.stringify([one.part, one.kind, one.class, one.also, one.before, one.after])).sort();

test('a publication beside itself differs in nothing', () => {
  fc.assert(
    fc.property(editedProcedures, (one) => {
      assert.deepEqual(compareProcedures(one, structuredClone(one)).differences, []);
    }),
  );
});

test('the other way round it is the same: what was added was removed', () => {
  fc.assert(
    fc.property(...two, (one, other) => {
      const back = compareProcedures(other, one).differences.map((difference) => ({
        ...difference,
        kind: OTHER[difference.kind]!,
        before: difference.after,
        after: difference.before,
      }));
      assert.deepEqual(told(back), told(compareProcedures(one, other).differences));
    }),
  );
});

test('neither is changed by being compared', () => {
  fc.assert(
    fc.property(...two, (one, other) => {
      const [left, right] = [structuredClone(one), structuredClone(other)];
      compareProcedures(one, other);
      assert.deepEqual([one, other], [left, right]);
    }),
  );
});

/** Members by path, those of cases by the path of the case; cases that are the same case share the id of the later one. */
function membersOf(procedure: Procedure, sameCase: (id: string) => string): Map<string, unknown> {
  const { cases, version: _v, layers: _l, provenance: _p, ...members } = procedure;
  return new Map([
    ...Object.entries(members),
    ...cases.flatMap(({ id, ...one }) =>
      Object.entries(one).map(([name, value]): [string, unknown] => [`cases/${sameCase(id)}/${name}`, value]),
    ),
  ]);
}

/** An item without its number, which the place in the list gives it. */
function numberless(item: unknown): string {
  return JSON.stringify(item, (_, value: unknown) => (typeof value === 'string' ? withoutNumber(value) : value));
}

/** Items that no difference tells of, in their order. */
function untold(items: readonly unknown[], tellers: readonly unknown[]): string[] {
  const left = tellers.map(numberless);
  return items.map(numberless).filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

test('everything that differs is told of, and what is not told of is the same in both', () => {
  fc.assert(
    fc.property(...two, (one, other) => {
      const { differences } = compareProcedures(one, other);
      const renamed = new Map(
        differences.flatMap(({ path, before, after }) =>
          /^cases\/[^/]*\/id$/.test(path) && typeof before === 'string' && typeof after === 'string'
            ? [[before, after] as const]
            : [],
        ),
      );
      const before = membersOf(one, (id) => renamed.get(id) ?? id);
      const after = membersOf(other, (id) => id);
      for (const path of new Set([...before.keys(), ...after.keys()])) {
        const [left, right] = [before.get(path), after.get(path)];
        if (same(left, right)) continue;
        const here = differences.filter((difference) => difference.path === path);
        const within = differences.filter((difference) => difference.path.startsWith(`${path}/`));
        if (!Array.isArray(left) || !Array.isArray(right)) {
          const isEmpty = [left, right].every(
            (value) => value === undefined || (Array.isArray(value) && !value.length),
          );
          const isOfCase = path.startsWith('cases/');
          assert.ok(here.length + within.length > 0 || (isEmpty && isOfCase), path);
          continue;
        }
        const rest = untold(
          left,
          within.flatMap((difference) => ('before' in difference ? [difference.before] : [])),
        );
        const stays = untold(
          right,
          within.flatMap((difference) => ('after' in difference ? [difference.after] : [])),
        );
        assert.deepEqual([...rest].sort(), [...stays].sort(), `${path}: what is not told of`);
        const areDistinct = [left, right].every((all) => new Set(all.map(numberless)).size === all.length);
        if (here.length === 0 && areDistinct) assert.deepEqual(rest, stays, `${path}: in the same order`);
      }
      const ids = (procedure: Procedure, by: (id: string) => string) => procedure.cases.map(({ id }) => by(id));
      for (const id of new Set([...ids(one, (id) => renamed.get(id) ?? id), ...ids(other, (id) => id)])) {
        const isInBoth = ids(one, (id) => renamed.get(id) ?? id).includes(id) && ids(other, (id) => id).includes(id);
        if (!isInBoth)
          assert.ok(
            differences.some(({ path }) => path.startsWith(`cases/${id}/`)),
            `case ${id}`,
          );
      }
    }),
    { numRuns: 300 },
  );
});
