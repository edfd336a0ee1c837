import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInForce, IsoDateSchema } from '@motcua/contract';
import * as z from 'zod/mini';

test('both ends of a validity are in force', () => {
  const interval = { validFrom: '2019-01-01', validTo: '2025-06-30' };
  assert.deepEqual(
    ['2018-12-31', '2019-01-01', '2025-06-30', '2025-07-01'].map((day) => isInForce(interval, day)),
    [false, true, true, false],
  );
});

test('a missing end is open', () => {
  assert.equal(isInForce({ validFrom: '2025-07-01' }, '2999-12-31'), true);
  assert.equal(isInForce({ validTo: '2025-06-30' }, '1945-09-02'), true);
  assert.equal(isInForce({}, '2025-07-01'), true);
});

test('only days that exist, written year first', () => {
  for (const day of ['2019-06-30', '2024-02-29']) assert.ok(z.safeParse(IsoDateSchema, day).success, day);
  for (const day of ['30/06/2019', '2019-02-30', '2023-02-29', '2019-6-3', '2019-06-30T00:00:00Z', '']) {
    assert.ok(!z.safeParse(IsoDateSchema, day).success, day);
  }
});
