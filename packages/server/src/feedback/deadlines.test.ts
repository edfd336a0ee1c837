import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadlinesOf } from './deadlines.js';
import { readAnswerWithin } from './settings.js';

test('days are working days, after the day on which it was sent', () => {
  assert.deepEqual(deadlinesOf('2026-10-21'), { transferBy: '2026-10-28', answerBy: '2026-11-04' });
  // On a Saturday, and over Quốc khánh.
  assert.deepEqual(deadlinesOf('2026-10-24'), { transferBy: '2026-10-30', answerBy: '2026-11-06' });
  assert.equal(deadlinesOf('2026-08-31').transferBy, '2026-09-09');
  assert.equal(deadlinesOf('2026-10-21', { answerWithin: 20 }).answerBy, '2026-11-18');
});

test('the days for an answer are a setting', () => {
  assert.deepEqual([readAnswerWithin(undefined), readAnswerWithin(''), readAnswerWithin('15')], [10, 10, 15]);
  for (const text of ['0', '61', '1.5', '-1', 'mười', '1e1', '100'])
    assert.throws(() => readAnswerWithin(text), /from 1 to 60/);
  assert.throws(() => deadlinesOf('2026-10-21', { answerWithin: 0 }), RangeError);
});
