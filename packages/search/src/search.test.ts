import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createSearch, type SearchDocument } from '@motcua/search';

const DOCUMENTS: SearchDocument[] = [
  {
    name: 'Thủ tục đăng ký khai sinh',
    code: '1.001193',
    localCode: '1.001193.000.00.00.H12',
    field: 'Hộ tịch',
    shortName: 'Giấy khai sinh',
    levels: ['commune'],
  },
  { name: 'Thủ tục đăng ký lại khai sinh', code: '1.004884', field: 'Hộ tịch' },
  { name: 'Thủ tục đăng ký khai tử', code: '1.000656', field: 'Hộ tịch', keywords: ['giấy đám'] },
  { name: 'Trả lại khu vực biển', code: '1.004333', field: 'Biển và hải đảo' },
  { name: 'Cấp thẻ sỹ quan kiểm tra tàu biển', code: '5.003732', field: 'Hàng hải' },
  { name: 'Đăng ký chào bán trái phiếu', code: '1.009817', field: 'Chứng khoán' },
  { name: 'Xác nhận thông tin hộ tịch', code: '2.002516', field: 'Tư pháp' },
  { name: 'Trợ cấp mai táng', code: 'T-CMU-102030-TT', field: 'Bảo trợ xã hội' },
  { name: 'Cấp đổi thẻ căn cước', code: '1.014063', field: 'Căn cước' },
  { name: 'Cấp lại thẻ căn cước', code: '1.014064', field: 'Căn cước' },
  {
    name: 'Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
    code: '1.012783',
    field: 'Đất đai',
  },
];
const search = createSearch(DOCUMENTS);
const codes = (query: string): (string | undefined)[] => search.search(query).hits.map(({ code }) => code);

describe('words', () => {
  test('the last one may be a beginning', () => {
    assert.deepEqual(codes('khai si').slice(0, 2), ['1.001193', '1.004884']);
    assert.equal(codes('dang ky khai tu ')[0], '1.000656');
    assert.equal(codes('trái ph')[0], '1.009817');
  });

  test('what was typed with marks stands above what only folds to it', () => {
    assert.equal(codes('trả ')[0], '1.004333');
    assert.equal(codes('trái ')[0], '1.009817');
  });

  test('names stand before fields and keywords', () => {
    assert.equal(codes('hộ tịch')[0], '2.002516');
    assert.equal(codes('giấy đám')[0], '1.000656');
    assert.equal(codes('giấy khai sinh')[0], '1.001193', 'the short name is a name');
  });

  test('the verb is the procedure', () => {
    assert.equal(codes('đăng ký khai sinh')[0], '1.001193');
    assert.equal(codes('đăng ký lại khai sinh')[0], '1.004884');
    assert.equal(codes('cấp lại thẻ căn cước')[0], '1.014064');
    assert.equal(codes('cấp đổi thẻ căn cước')[0], '1.014063');
    assert.equal(codes('đổi thẻ căn cước chứ không phải cấp lại')[0], '1.014063', 'what is not meant');
  });
});

describe('typing', () => {
  for (const [typed, code] of [
    ['đăng kí khai sanh', '1.001193'],
    ['DANG KY KHAI SINH', '1.001193'],
    ['ddawng kys lai khai sinh', '1.004884'],
    ['d9a8ng ky1 khai tu73', '1.000656'],
    ['dk khai sinh', '1.001193'],
    ['dang ky khai sinj', '1.001193'],
    ['dang ky khia sinh', '1.001193'],
    ['khaisinh', '1.001193'],
    ['đăng\u200b ký khai sinh'.normalize('NFD'), '1.001193'],
    ['mất cccd làm lại', '1.014064'],
    ['đổi sổ đỏ cũ', '1.012783'],
    ['gcnqsdđ', '1.012783'],
  ] as const) {
    test(`${typed} finds ${code}`, () => assert.equal(codes(typed)[0], code));
  }
});

describe('codes', () => {
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
    test(`${typed} is read`, () => assert.equal(codes(typed)[0], '1.001193'));
  }

  test('a beginning, a code of another system, a code that nothing has', () => {
    assert.deepEqual(codes('1.0011'), ['1.001193']);
    assert.deepEqual(codes('t-cmu-102030-tt'), ['T-CMU-102030-TT']);
    assert.deepEqual(codes('9.999999'), []);
  });
});

describe('answers', () => {
  test('nothing typed finds nothing, and says so', () => {
    for (const typed of ['', '   ', '…', '\u200b']) {
      const { outcome, hits, total } = search.search(typed);
      assert.deepEqual({ outcome, hits, total }, { outcome: 'none', hits: [], total: 0 });
    }
    assert.equal(createSearch([]).search('khai sinh').outcome, 'none');
  });

  test('an ambiguous word asks back, and each choice is an answerable question', () => {
    const { outcome, choices } = search.search('sổ đỏ');
    assert.equal(outcome, 'ask');
    assert.ok(choices.length > 2);
    const lost = choices.find(({ label }) => label.includes('Đổi sổ'));
    assert.equal(lost && codes(lost.query)[0], '1.012783');
  });

  test('what is no procedure of these offices is referred on', () => {
    const { outcome, referral } = search.search('tui muốn ly hôn thì nộp đơn ở đâu');
    assert.equal(outcome, 'refer');
    assert.equal(referral?.topic, 'ly-hon');
    assert.match(referral.text, /Tòa án/);
  });

  test('what nothing has is not answered', () => {
    const { outcome, hits } = search.search('bữa nay trời đẹp quá');
    assert.equal(outcome, 'none');
    assert.deepEqual(hits, []);
  });

  test('a lay word is explained', () => {
    const [first] = search.search('đổi sổ đỏ cũ').hits;
    assert.deepEqual(first?.reason, {
      typed: 'sổ đỏ',
      means: 'giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất',
    });
  });

  test('a hit carries what a result shows', () => {
    const [first] = search.search('khai sinh', { limit: 1 }).hits;
    assert.deepEqual([first?.code, first?.field, first?.levels], ['1.001193', 'Hộ tịch', ['commune']]);
    assert.equal(first?.name, 'Thủ tục đăng ký khai sinh');
    assert.equal(first.row, 0);
  });

  test('what is not accepted is left out, the rest is as good', () => {
    const { hits } = search.search('đăng ký khai sinh', { accept: (row) => row !== 0 });
    assert.equal(hits[0]?.code, '1.004884');
  });

  test('a listing gets every procedure that fits', () => {
    const { rows, total } = search.search('đăng ký', { every: true, limit: 0 });
    assert.equal(total, rows.length);
    assert.deepEqual([...rows].sort().slice(0, 4), [0, 1, 2, 5]);
  });
});
