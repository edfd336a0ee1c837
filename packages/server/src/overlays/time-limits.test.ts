import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimeLimit } from '@motcua/contract';
import { checkOverBase } from './base-checks.js';
import { CODE, national } from './overlays.fixture.js';

const limit = (amount: number, unit: string, more: Partial<TimeLimit> = {}): TimeLimit => ({
  amount,
  unit,
  confirmed: true,
  ...more,
});

for (const [stated, below, isLonger] of [
  [limit(4, 'workingDay'), limit(3, 'workingDay'), true],
  [limit(3, 'workingDay'), limit(3, 'workingDay'), false],
  [limit(2.5, 'workingDay'), limit(3, 'workingDay'), false],
  [limit(2, 'workingDay'), limit(0, 'sameDay'), true],
  [limit(0, 'sameDay'), limit(1, 'workingDay'), false],
  [limit(20, 'workingDay'), limit(15, 'day'), true],
  [limit(20, 'day'), limit(15, 'workingDay'), false],
  [limit(2, 'month'), limit(30, 'day'), true],
  [limit(30, 'day'), limit(1, 'unspecified'), false],
  [limit(4, 'workingDay', { channel: 'online' }), limit(3, 'workingDay', { channel: 'direct' }), false],
  [limit(4, 'workingDay', { channel: 'online' }), limit(3, 'workingDay'), true],
  [limit(4, 'workingDay'), limit(3, 'workingDay', { confirmed: false, doubt: 'unit-unsure' }), false],
] as const) {
  const words = (one: TimeLimit) => `${one.amount} ${one.unit} ${one.channel ?? ''}`.trim();
  test(`${words(stated)} over ${words(below)} is ${isLonger ? 'refused with the law' : 'not refused'}`, () => {
    const one = national();
    const base = { ...one, cases: one.cases.map((first) => ({ ...first, timeLimits: [below] })) };
    const faults: string[] = [];
    const entry = { code: CODE, set: { cases: { thuong: { timeLimits: [stated] } } }, was: {} };
    checkOverBase(entry, base, (path, reason) => void faults.push(`${path.join('/')} ${reason}`));
    assert.equal(faults.length, isLonger ? 1 : 0, faults.join('\n'));
    if (isLonger)
      assert.match(faults[0] ?? '', /^set\/cases\/thuong\/timeLimits\/0 [^]* longer than [^]*\(NĐ 63\/2010/);
  });
}
