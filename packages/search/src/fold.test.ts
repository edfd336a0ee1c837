import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, slug, words } from '@motcua/search';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(...Array.from('aàảãáạăâđĐeêiyYkKlquơưƣÐðСсЕ \u00a0\u200b\u200e\u0301\u0323-.,0129²½\ud800')),
  }),
);

test('folds case, tones, shapes and đ', () => {
  assert.equal(fold('Đăng ký KẾT HÔN, có yếu tố nước ngoài'), 'dang ky ket hon co yeu to nuoc ngoai');
});

test('reads both Unicode forms, both placements of tones and both spellings of i and y as one', () => {
  assert.equal(fold('Căn cước'.normalize('NFD')), fold('Căn cước'));
  assert.equal(fold('Hoà Bình, uỷ ban, thuý'), fold('Hòa Bình, ủy ban, thúy'));
  assert.equal(fold('kĩ thuật lí lịch tỉ lệ qui hoạch bác sĩ'), fold('kỹ thuật lý lịch tỷ lệ quy hoạch bác sỹ'));
  assert.notEqual(fold('đi'), fold('đy'));
});

test('reads the look-alikes and invisible characters of published names', () => {
  assert.equal(fold('TT-BTС'), 'tt btc');
  assert.equal(fold('ðất ÐAI'), 'dat dai');
  assert.equal(fold('ƣu tiên'), 'uu tien');
  assert.equal(fold('xuất\u00a0kh\u200bẩu\u200e'), 'xuat khau');
});

test('words keep their marks and lose everything else', () => {
  assert.deepEqual(words('  “Cấp lại” – Giấy phép (lần 2)…'), ['cấp', 'lại', 'giấy', 'phép', 'lần', '2']);
  assert.deepEqual(words('…'), []);
});

test('a slug is shared by spellings that differ in case, punctuation or Unicode form', () => {
  assert.equal(slug('Hộ tịch'), 'ho-tich');
  for (const name of [
    'Thi đua – Khen thưởng',
    'Thi đua khen thưởng',
    'THI ĐUA, KHEN THƯỞNG',
    ' thi đua-khen thưởng.'.normalize('NFD'),
  ]) {
    assert.equal(slug(name), 'thi-dua-khen-thuong');
  }
  assert.equal(slug('Lý lịch'), 'ly-lich');
  assert.equal(slug('Lí lịch'), 'li-lich');
});

test('folding never throws and twice is once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = fold(text);
      assert.equal(fold(folded), folded);
      assert.equal(slug(slug(text)), slug(text));
      assert.deepEqual(words(words(text).join(' ')), words(text));
    }),
    { numRuns: 3000 },
  );
});
