import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createListingIndex, type ListingRow } from '@motcua/search';

const ROWS: ListingRow[] = [
  {
    name: 'Thủ tục đăng ký khai sinh',
    code: '1.001193',
    localCode: '1.001193.000.00.00.H12',
    field: 'Hộ tịch',
    shortName: 'Giấy khai sinh',
  },
  { name: 'Thủ tục đăng ký lại khai sinh', code: '1.004884', field: 'Hộ tịch' },
  { name: 'Thủ tục đăng ký khai tử', code: '1.000656', field: 'Hộ tịch', keywords: ['báo tử'] },
  { name: 'Trả lại khu vực biển', code: '1.004333', field: 'Biển và hải đảo' },
  { name: 'Cấp thẻ sỹ quan kiểm tra tàu biển', code: '5.003732', field: 'Hàng hải' },
  { name: 'Đăng ký chào bán trái phiếu', code: '1.009817', field: 'Chứng khoán' },
  { name: 'Xác nhận thông tin hộ tịch', code: '2.002516', field: 'Tư pháp' },
  { name: 'Trợ cấp mai táng', code: 'T-CMU-102030-TT', field: 'Bảo trợ xã hội' },
];
const index = createListingIndex(ROWS);
const codes = (query: string) => index.search(query).map(({ row }) => ROWS[row]?.code);

test('every word must match; the last one may be a beginning', () => {
  assert.deepEqual(codes('khai sinh'), ['1.001193', '1.004884']);
  assert.deepEqual(codes('dang ky khai tu'), ['1.000656', '1.001193', '1.004884'], '"tu" begins "tục"');
  assert.deepEqual(codes('dang ky khai tu '), ['1.000656']);
  assert.deepEqual(codes('khai sinh biển'), []);
  assert.deepEqual(codes('khai s '), ['1.001193', '1.004884'], 'a space that a keyboard set does not empty the list');
  assert.deepEqual(codes('kh sinh'), [], 'only the last word may be a beginning');
});

test('same marks stand before missing marks before conflicting ones', () => {
  assert.deepEqual(codes('trả'), ['1.004333', '5.003732', '1.009817']);
  assert.equal(codes('tra')[0], '5.003732');
  assert.equal(codes('trái')[0], '1.009817');
  assert.deepEqual(codes('trá ').sort(), ['1.004333', '5.003732'], 'conflicting ones are still listed');
});

test('names stand before fields and keywords', () => {
  assert.deepEqual(codes('hộ tịch')[0], '2.002516');
  assert.equal(codes('hộ tịch').length, 4);
  assert.deepEqual(codes('báo tử'), ['1.000656']);
  assert.deepEqual(codes('giấy khai sinh'), ['1.001193'], 'the short name is a name');
});

test('order of words and share of the name decide between names that have all words', () => {
  assert.equal(codes('đăng ký khai sinh')[0], '1.001193');
  assert.equal(codes('đăng ký lại khai sinh')[0], '1.004884');
});

test('a code is found in every form in use', () => {
  for (const typed of [
    '1.001193',
    '1001193',
    '1 . 001193',
    '1.001193.H12',
    '1.001193.000.00.00.h12',
    '1001193H12',
    'mã 1.001193 khai sinh',
    '001193',
  ]) {
    assert.equal(codes(typed)[0], '1.001193', typed);
  }
  assert.deepEqual(codes('1.0011'), ['1.001193']);
  assert.deepEqual(codes('t-cmu-102030-tt'), ['T-CMU-102030-TT']);
  assert.deepEqual(codes('9.999999'), []);
});

test('nothing typed finds nothing', () => {
  for (const typed of ['', '   ', '…', '\u200b']) assert.deepEqual(index.search(typed), []);
  assert.deepEqual(createListingIndex([]).search('khai sinh'), []);
});

test('any rows and any query give each row at most once, best first', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...Array.from('tràảđ ky1.0-²')) }),
  );
  const row = fc.record({
    name: text,
    code: text,
    localCode: fc.option(text, { nil: undefined }),
    field: text,
    keywords: fc.array(text, { maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), text, (rows, query) => {
      const made = createListingIndex(rows);
      const matches = made.search(query);
      assert.equal(new Set(matches.map((match) => match.row)).size, matches.length);
      for (const [at, match] of matches.entries()) {
        assert.ok(rows[match.row] && Number.isFinite(match.score));
        assert.ok(match.score <= (matches[at - 1]?.score ?? Infinity));
      }
    }),
    { numRuns: 1000 },
  );
});
