import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicationBefore } from '@motcua/catalogue';

const version = (number: number, validFrom?: string) => ({
  version: { number, change: 'amended' as const, ...(validFrom === undefined ? {} : { validFrom }) },
});

test('the publication before another is that before it in time, whatever their numbers', () => {
  const all = [version(1, '2020-01-01'), version(2, '2022-01-01'), version(3, '2021-01-01'), version(4, '2020-01-01')];
  const before = all.map((one) => publicationBefore(one, all)?.version.number);
  assert.deepEqual(before, [undefined, 3, 4, 1]);
});

test('without days it is that of the number before', () => {
  const all = [version(2), version(1), version(3, '2020-01-01')];
  assert.deepEqual(
    all.map((one) => publicationBefore(one, all)?.version.number),
    [1, undefined, 2],
  );
  assert.equal(publicationBefore(version(1), [version(1)]), undefined);
});
