import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTimeLimit, timeMentions } from './time-limit.js';

const read = (value: string | undefined, steps = '', description?: string, fee?: string) =>
  readTimeLimit(value, { steps: timeMentions(steps), description, fee });

test('a plain number with a unit is confirmed', () => {
  const cases: [string, number, string][] = [
    ['7 ngày làm việc', 7, 'workingDay'],
    ['3 Ngày làm việc', 3, 'workingDay'],
    ['07 Ngày làm việc', 7, 'workingDay'],
    ['30 Ngày', 30, 'day'],
    ['02 Giờ', 2, 'hour'],
    ['4 giờ làm việc', 4, 'workingHour'],
    ['12 Tháng', 12, 'month'],
    ['1 Năm', 1, 'year'],
    ['Không quá 10 ngày làm việc ngày', 10, 'workingDay'],
    ['Không quá 35 ngày kể từ ngày nhận đủ hồ sơ hợp lệ ngày', 35, 'day'],
  ];
  for (const [raw, amount, unit] of cases) {
    assert.deepEqual(read(raw).limit, { amount, unit, raw, confirmed: true }, raw);
  }
});

test('a fraction is kept and counted', () => {
  const { limit, findings } = read('7.5 ngày làm việc');
  assert.equal(limit.amount, 7.5);
  assert.deepEqual(findings, ['time-fraction']);
});

test('a number without a unit is not confirmed, and "1" is a placeholder where the steps say otherwise', () => {
  assert.deepEqual(read('30').limit, {
    amount: 30,
    unit: 'unspecified',
    raw: '30',
    confirmed: false,
    doubt: 'no-unit',
  });
  assert.equal(read('1', 'Trong thời hạn 03 ngày làm việc kể từ ngày nhận hồ sơ').limit.doubt, 'placeholder');
  assert.equal(read('1', 'Nộp hồ sơ rồi chờ.').limit.doubt, 'no-unit');
});

test('"ngày" is unsure where the steps say "ngày làm việc"', () => {
  const { limit } = read('3 ngày', 'Trong thời hạn 03 ngày làm việc kể từ ngày tiếp nhận hồ sơ');
  assert.equal(limit.confirmed, false);
  assert.equal(limit.doubt, 'unit-unsure');
  assert.equal(read('3 ngày', 'Trong thời hạn 05 ngày làm việc').limit.confirmed, true);
});

test('a description that says otherwise takes the confirmation away', () => {
  assert.equal(read('25 Ngày', '', '18 ngày, kể từ ngày nhận đủ hồ sơ').limit.doubt, 'contradicted');
  assert.equal(read('7 ngày', '', '07 ngày làm việc.').limit.doubt, 'unit-unsure');
  const hardAreas =
    'Không quá 10 ngày làm việc. Đối với các xã miền núi thì thời gian thực hiện được tăng thêm 10 ngày.';
  assert.deepEqual(read('10 ngày làm việc', '', hardAreas).findings, ['time-depends']);
  assert.equal(read('5 ngày làm việc', '', '05 ngày làm việc, kể từ ngày nhận đủ hồ sơ').limit.confirmed, true);
});

test('time and fee that ran together are not read', () => {
  const { limit, findings } = read('120', '', undefined, 'VNĐ (20.000 đ/tờ khai)');
  assert.deepEqual(limit, { amount: null, unit: 'unspecified', raw: '120', confirmed: false, doubt: 'unreadable' });
  assert.deepEqual(findings, ['time-no-unit', 'glued-columns']);
});

test('what states no time says so', () => {
  assert.equal(read(undefined).limit.doubt, 'not-stated');
  for (const raw of ['Không quy định', 'Theo mô tả ngày', 'Không'])
    assert.equal(read(raw).limit.doubt, 'not-stated', raw);
  assert.equal(read('Chậm nhất là ngay trước khi tàu rời cảng').limit.doubt, 'unreadable');
  assert.equal(read('0 ngày').limit.doubt, 'placeholder');
  assert.equal(read('Thực hiện trong ngày làm việc nhận được hồ sơ đầy đủ, chính xác ngày').limit.unit, 'sameDay');
});
