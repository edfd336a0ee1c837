import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareProcedures } from '@motcua/catalogue/compare';
import { CHANGE_CLASSES, ComparisonSchema, type Difference, type Procedure, PROCEDURE_PARTS } from '@motcua/contract';
import * as z from 'zod/mini';
import { birth } from './birth.fixture.js';
import { CLASS_TABLE } from './class-table.fixture.js';

const inWords = ({ kind, path, class: named, also = [] }: Difference) =>
  [`${kind} ${path} ${named}`, ...also.map((one) => `+${one}`)].join(' ');

for (const [what, edit, expected] of CLASS_TABLE) {
  test(`${what}: ${expected.join(', ') || 'no difference'}`, () => {
    const after = birth();
    edit(after);
    const there = compareProcedures(birth(), after);
    assert.deepEqual(there.differences.map(inWords), expected);
    assert.deepEqual(z.parse(ComparisonSchema, there), there);
    const named = there.differences.flatMap((one) => [one.class, ...(one.also ?? [])]);
    assert.deepEqual(
      there.classes,
      CHANGE_CLASSES.filter((one) => named.includes(one)),
    );
    const parts = there.differences.map(({ part }) => PROCEDURE_PARTS.findIndex(({ id }) => id === part));
    assert.deepEqual(
      parts,
      [...parts].sort((a, b) => (a < 0 ? 99 : a) - (b < 0 ? 99 : b)),
      'in the order of the law',
    );
    const back = compareProcedures(after, birth());
    assert.deepEqual(mirrored(back.differences), sorted(there.differences));
  });
}

const OTHER: Record<string, string> = { added: 'removed', removed: 'added', changed: 'changed' };
const plain = (one: Difference) => JSON.stringify([one.part, one.kind, one.class, one.also, one.before, one.after]);
const sorted = (all: readonly Difference[]) => all.map(plain).sort();
function mirrored(all: readonly Difference[]): string[] {
  return sorted(all.map((one) => ({ ...one, kind: OTHER[one.kind]!, before: one.after, after: one.before })));
}

test('a comparison names the procedure as it is now and both publications', () => {
  const after: Procedure = { ...birth(), name: 'Đăng ký khai sinh', version: { number: 2, change: 'amended' } };
  const { code, name, before, after: later } = compareProcedures(birth(), after);
  assert.deepEqual([code, name, before.number, later.number], ['1.001193', 'Đăng ký khai sinh', 1, 2]);
});

test('a difference in a case names the case', () => {
  const after = birth();
  after.cases[1]!.timeLimits[0]!.amount = 9;
  after.cases[0]!.timeLimits[0]!.amount = 9;
  assert.deepEqual(
    compareProcedures(birth(), after).differences.map((one) => one.case),
    [undefined, 'Đăng ký quá hạn'],
  );
});
