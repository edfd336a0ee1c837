import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { maskName } from './mask.js';

test('each word shows its first letter', () => {
  for (const [name, masked] of [
    ['Nguyễn Văn An', 'N*** V*** A***'],
    ['đặng thị ổi', 'Đ*** T*** Ổ***'],
    ['Ổi'.normalize('NFD'), 'Ổ***'],
    ['  An  ', 'A***'],
    ['H’Hen Niê', 'H*** H*** N***'],
    ['Nguyễn-Văn\u200B An\u00AD', 'N*** V*** A***'],
    ['Công ty TNHH A&B (Cà Mau)', 'C*** T*** T*** A*** B*** C*** M***'],
    ['👩‍👩‍👧 Lan', '👩‍👩‍👧*** L***'],
    ['🇻🇳', '🇻🇳***'],
    ['', '***'],
    [' - \u200B\t', '***'],
  ] as const) {
    assert.equal(maskName(name), masked);
  }
});

test('of no word more than its first letter is shown, nor how long it is', () => {
  const words = fc.array(fc.stringMatching(/^[a-zA-Zăâđêôơưạảấềịọốừỹ]{2,12}$/), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(words, (all) => {
      const masked = maskName(all.join(' '));
      assert.equal(masked.length, all.length * 5 - 1);
      assert.match(masked, /^\S\*{3}(?: \S\*{3})*$/u);
    }),
  );
});
