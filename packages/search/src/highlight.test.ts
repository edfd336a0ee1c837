import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { highlight } from '@motcua/search';

/** The text with matches in brackets. */
function marked(text: string, query: string): string {
  return highlight(text, query)
    .map((segment) => (segment.match ? `[${segment.text}]` : segment.text))
    .join('');
}

test('marks whole words and the beginning that is being typed, neighbours as one', () => {
  assert.equal(marked('Thủ tục đăng ký khai sinh', 'khai sinh'), 'Thủ tục đăng ký [khai sinh]');
  assert.equal(marked('Thủ tục đăng ký khai sinh', 'DANG KY kh'), 'Thủ tục [đăng ký kh]ai sinh');
  assert.equal(marked('Thủ tục đăng ký khai sinh', 'da '), 'Thủ tục đăng ký khai sinh');
});

test('marks what agrees best with the typed marks', () => {
  assert.equal(marked('Kiểm tra, trả kết quả', 'trả'), 'Kiểm tra, [trả] kết quả');
  assert.equal(marked('Kiểm tra, trả kết quả', 'tra '), 'Kiểm [tra], trả kết quả');
  assert.equal(marked('Kiểm tra', 'trả'), 'Kiểm [tra]');
});

test('the pieces keep the text as it was written', () => {
  const text = 'Căn cước'.normalize('NFD');
  assert.equal(
    marked(text, 'căn cư'),
    `[${text.slice(0, 'Căn cư'.normalize('NFD').length)}]${text.slice('Căn cư'.normalize('NFD').length)}`,
  );
});

test('marks a code however it was typed', () => {
  assert.equal(marked('Mã 1.001193.000.00.00.H12', '1001193'), 'Mã [1.001193.000.00.00.H12]');
  assert.equal(marked('Mã 1.001193', '1.001193.h12'), 'Mã [1.001193]');
});

test('the pieces joined are the text, whatever is typed', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...Array.from('aáăđĐ \u0301\u200b1.9-²')) }),
  );
  fc.assert(
    fc.property(text, text, (shown, query) => {
      const segments = highlight(shown, query);
      assert.equal(segments.map((segment) => segment.text).join(''), shown);
      assert.ok(segments.every((segment, at) => segment.text !== '' && segment.match !== segments[at + 1]?.match));
    }),
    { numRuns: 2000 },
  );
});
