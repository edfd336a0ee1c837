import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fee, TimeLimit } from '@motcua/contract';
import { codesIn } from './codes.js';
import { decisionsIn } from './decisions.js';
import { feesAgree, feesIn } from './fees.js';
import { likeness, nameKey } from './names.js';
import { timesAgree, timesIn, unitIn } from './times.js';

test('times are read in every form that offices print', () => {
  const read = (text: string) => timesIn(text).map(({ amount, unit }) => `${amount} ${unit}`);
  assert.deepEqual(read('03 (ba) ngày làm việc kể từ ngày nhận đủ hồ sơ'), ['3 workingDay']);
  assert.deepEqual(read('Không quá năm (05) ngày làm việc'), ['5 workingDay']);
  assert.deepEqual(read('10 – 15 ngày'), ['10 day', '15 day']);
  assert.deepEqual(read('1/2 ngày làm việc'), ['0.5 workingDay']);
  assert.deepEqual(read('7,5 NGÀY LÀM VIỆC'), ['7.5 workingDay']);
  assert.deepEqual(read('Trong ngày'), ['0 sameDay']);
  assert.deepEqual(read('Giải quyết ngay'), ['0 sameDay']);
  assert.deepEqual(read('5 working days'), ['5 workingDay']);
  assert.deepEqual(read('Ngày 01 tháng 7 năm 2025'), []);
  assert.deepEqual(read('Quyết định ngày 19/11/2025, tháng 7/2026'), []);
  assert.deepEqual(timesIn('3', unitIn('Thời hạn (ngày làm việc)')), [{ amount: 3, unit: 'workingDay' }]);
});

test('fees are read with and without a currency, and a number of a text is no fee', () => {
  assert.deepEqual(feesIn('8.000 đồng/bản sao').amounts, [8000]);
  assert.deepEqual(feesIn('8,000đ').amounts, [8000]);
  assert.deepEqual(feesIn('1,5 triệu đồng; 50 nghìn đồng').amounts, [1_500_000, 50_000]);
  assert.deepEqual(feesIn('15.000').amounts, [15_000]);
  assert.deepEqual(feesIn('Theo 281/2016/TT-BTC, 1242/QĐ-UBND ngày 19/11/2025, mã 1.001193').amounts, []);
  for (const free of ['Miễn phí', 'Không thu phí', 'KHÔNG', '0 đồng', 'Không có lệ phí', 'Miễn lệ phí', 'Free']) {
    assert.equal(feesIn(free).free, true, free);
  }
  assert.equal(feesIn('Không quá 5 ngày').free, false);
});

test('values agree by what they mean', () => {
  const limit = (amount: number, unit = 'workingDay', confirmed = true): TimeLimit => ({ amount, unit, confirmed });
  assert.equal(timesAgree(timesIn('24 giờ làm việc'), [limit(3)]), 'same');
  assert.equal(timesAgree(timesIn('3 ngày'), [limit(3)]), 'unsure');
  assert.equal(timesAgree(timesIn('5 ngày làm việc'), [limit(3)]), 'different');
  assert.equal(timesAgree(timesIn('5 ngày làm việc'), [limit(3, 'workingDay', false)]), 'unsure');
  assert.equal(timesAgree(timesIn('3 ngày làm việc'), [limit(3), limit(8)]), 'same');
  assert.equal(timesAgree(timesIn('3 ngày làm việc; xác minh: 9 ngày làm việc'), [limit(3), limit(8)]), 'part');
  const fee = (amount: number, more: Partial<Fee> = {}): Fee => ({ kind: 'fixed', amount, confirmed: true, ...more });
  assert.equal(feesAgree(feesIn('8.000đ'), [fee(8000)]), 'same');
  assert.equal(feesAgree(feesIn('Miễn phí'), [fee(8000)]), 'different');
  assert.equal(feesAgree(feesIn('10.000đ'), [fee(8000)]), 'different');
  assert.equal(feesAgree(feesIn('10.000đ'), [{ kind: 'province', amount: null, confirmed: true }]), 'unknown');
});

test('decisions have their day, codes their suffix, names their spelling', () => {
  assert.deepEqual(decisionsIn('Quyết định số 01779 / QĐ-UBND ngày 19 tháng 11 năm 2025'), [
    { number: '01779/QĐ-UBND', date: '2025-11-19' },
  ]);
  assert.deepEqual(decisionsIn('Luật 60/2014/QH13'), []);
  assert.deepEqual(
    codesIn('1.001193.000.00.00.H12, 2.000815-H12 và 1.004 203; 1.000.000 đồng').map(({ national }) => national),
    ['1.001193', '2.000815'],
  );
  assert.equal(likeness(nameKey('12. ĐĂNG KÍ KHAI SINH'), nameKey('Thủ tục đăng ký khai sinh')), 1);
  assert.ok(likeness(nameKey('Đăng ký kết hôn'), nameKey('Cấp giấy phép xây dựng')) < 0.3);
});
