import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksForPayment, readFees } from './fee.js';

const read = (value: string | undefined, stepsAskForPayment = false) =>
  readFees(value, { today: '2026-11-23', stepsAskForPayment }).map(({ fee: { raw: _raw, ...fee }, findings }) => ({
    fee,
    findings,
  }));
const one = (value: string | undefined) => read(value)[0]?.fee;

test('nothing is not "free"', () => {
  assert.deepEqual(one(undefined), { kind: 'unknown', amount: null, confirmed: false, doubt: 'not-stated' });
});

test('free is confirmed only when nothing speaks against it', () => {
  for (const raw of [
    'Miễn phí',
    'Miễn phí (Không có.)',
    'Phí : 0 Đồng',
    'Miễn phí (- Miễn lệ phí (Thông tư số 47/2019/TT-BTC).)',
  ]) {
    assert.equal(one(raw)?.kind, 'free', raw);
    assert.equal(one(raw)?.confirmed, true, raw);
  }
  assert.equal(read('Miễn phí', true)[0]?.fee.doubt, 'contradicted');
  assert.equal(one('Miễn phí (Không quy định.)')?.doubt, 'not-stated');
});

test('"Miễn phí" beside a note that names a fee is not free', () => {
  const cases: [note: string, kind: string][] = [
    ['Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định.', 'province'],
    ['do Ủy ban nhân dân cấp tỉnh quy định.', 'province'],
    ['Thông tư số 60/2023/TT-BTC ngày 07/9/2023 của Bộ Tài chính', 'tariff'],
    ['- Dưới 5 tấn: 50.000 đồng/giấy; - Trên 15 tấn: 150.000 đồng/giấy.', 'tariff'],
    ['Lệ phí cấp mới 200 USD/lần', 'tariff'],
    ['70.000 đồng/Giấy chứng nhận', 'fixed'],
  ];
  for (const [note, kind] of cases) {
    const fee = one(`Miễn phí (${note})`);
    assert.equal(fee?.kind, kind, note);
    assert.equal(fee.confirmed, false, note);
    assert.equal(fee.doubt, 'free-but-fee-noted', note);
    assert.equal(fee.note, note);
  }
});

test('amounts in both ways of grouping thousands', () => {
  assert.deepEqual(one('500,000 Việt Nam Đồng'), { kind: 'fixed', amount: 500_000, confirmed: true });
  assert.equal(one('Phí : 2.000.000 Đồng (Thẩm định)')?.amount, 2_000_000);
  assert.deepEqual(one('70,000 VNĐ (70.000 đồng/Giấy chứng nhận)'), {
    kind: 'fixed',
    amount: 70_000,
    note: '70.000 đồng/Giấy chứng nhận',
    per: 'Giấy chứng nhận',
    confirmed: true,
  });
  assert.equal(one('100.000 - 200.000 đồng')?.amountTo, 200_000);
});

test('lost thousands, foreign currency', () => {
  assert.equal(one('135 VNĐ')?.doubt, 'amount-too-small');
  assert.equal(one('135 VNĐ')?.amount, 135);
  assert.deepEqual(one('10 USD (/lần)'), {
    kind: 'fixed',
    amount: 10,
    currency: 'USD',
    note: '/lần',
    per: 'lần',
    confirmed: true,
  });
});

test('discounts: over, running, or the amount itself', () => {
  const running = one(
    '20,000,000 VNĐ ((áp dụng mức phí 10.000.000 đồng/hồ sơ kể từ ngày 01/7/2025 đến hết ngày 31/12/2026))',
  );
  assert.equal(running?.doubt, 'contradicted');
  const over = one('5,000,000 VNĐ (Mức phí kể từ ngày 01/7/2024 đến hết ngày 31/12/2024)');
  assert.deepEqual([over?.doubt, over?.validFrom, over?.validTo], ['expired', '2024-07-01', '2024-12-31']);
});

test('several fees in one column', () => {
  const fees = read('Phí : 2.000.000 Đồng (Thẩm định A) Lệ phí : 3.500.000 Đồng (Cấp B)').map(({ fee }) => [
    fee.name,
    fee.amount,
    fee.note,
  ]);
  assert.deepEqual(fees, [
    ['Phí', 2_000_000, 'Thẩm định A'],
    ['Lệ phí', 3_500_000, 'Cấp B'],
  ]);
});

test('what is no fee stays readable', () => {
  assert.deepEqual(one('(1)'), { kind: 'unknown', amount: null, confirmed: false, doubt: 'unreadable' });
  assert.equal(one('VNĐ (20.000 đ/tờ khai)')?.doubt, 'unreadable');
});

test('steps that ask for payment, but not "(nếu có)"', () => {
  assert.equal(asksForPayment('Người yêu cầu nộp lệ phí đăng ký'), true);
  assert.equal(asksForPayment('nộp phí, lệ phí (nếu có)'), false);
});
