import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountInWords, dayInWords, dayOf, momentInWords } from './words.js';

test('a day is the day in Việt Nam, whatever the offset', () => {
  for (const moment of ['2026-10-12T00:30:00+07:00', '2026-10-11T17:30:00Z', '2026-10-11T07:30-10:00'])
    assert.equal(dayOf(moment), '2026-10-12', moment);
  assert.equal(dayOf('2026-10-11T16:59:59Z'), '2026-10-11');
});

test('days and months that could be added to have two digits', () => {
  assert.equal(dayInWords('2026-10-05'), 'ngày 05 tháng 10 năm 2026');
  assert.equal(dayInWords('2019-02-28'), 'ngày 28 tháng 02 năm 2019');
  assert.equal(dayInWords('2019-03-09'), 'ngày 09 tháng 3 năm 2019');
});

test('a moment has its hour and minute in Việt Nam', () => {
  assert.equal(momentInWords('2026-10-05T02:12:59Z'), '09 giờ 12 phút, ngày 05 tháng 10 năm 2026');
  assert.equal(momentInWords('2026-12-31T23:05+07:00'), '23 giờ 05 phút, ngày 31 tháng 12 năm 2026');
});

test('amounts have dots between thousands', () => {
  assert.deepEqual([0, 500, 1000, 100_000, 1_234_567].map(amountInWords), [
    '0 đồng',
    '500 đồng',
    '1.000 đồng',
    '100.000 đồng',
    '1.234.567 đồng',
  ]);
});
