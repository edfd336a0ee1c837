import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromTelex, fromVni } from './typing.js';

const typed = (text: string, read: (word: string) => string | undefined): string =>
  text
    .split(' ')
    .map((word) => read(word) ?? word)
    .join(' ');

for (const [text, telex, vni] of [
  ['sổ đỏ', 'soor ddor', 'so63 d9o3'],
  ['đăng ký kết hôn', 'ddawng kys keets hoon', 'd9a8ng ky1 ke6t1 ho6n'],
  ['hộ khẩu', 'hooj khaaur', 'ho65 kha6u3'],
  ['giấy phép xây dựng', 'giaays pheps xaay duwngj', 'gia6y1 phep1 xa6y du7ng5'],
  ['căn cước', 'cawn cuwowcs', 'ca8n cu7o7c1'],
  ['người cao tuổi', 'nguwowif cao tuooir', 'ngu7o7i2 cao tuo6i3'],
  ['chuyển nhượng', 'chuyeenr nhuwowngj', 'chuye6n3 nhu7o7ng5'],
  ['mở quán', 'mowr quans', 'mo73 quan1'],
  ['tòa án', 'toaf ans', 'toa2 an1'],
] as const) {
  test(`${text} is read from raw Telex and VNI`, () => {
    assert.equal(typed(telex, fromTelex), text);
    assert.equal(typed(vni, fromVni), text);
  });
}

test('the short way of ươ, and a tone typed within', () => {
  assert.equal(fromTelex('dduowcj'), 'được');
  assert.equal(fromTelex('nguoiwf'), 'người');
});

test('what is no raw typing is left alone', () => {
  for (const word of ['khai', 'sinh', 'nam', '2024', 'ct07', '1.001193', 'hòa', '']) {
    assert.equal(fromVni(word) ?? word, word);
  }
  assert.equal(fromTelex('khai'), undefined);
  assert.equal(fromTelex('giấy'), undefined);
});
