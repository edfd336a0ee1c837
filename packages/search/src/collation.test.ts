import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { collationKey, compareVietnamese, fold, words } from '@motcua/search';

const SYLLABLES =
  'ân xá an ninh ăn ba bà bả bã bá bạ dân đa đất em ếch ốc ô tô ơn oan tư tu tứ ưu tiên xe y tế ý kiến yên 2 10'.split(
    ' ',
  );

test('the alphabet puts ă â đ ê ô ơ ư after their Latin letters', () => {
  const ordered = ['an', 'az', 'ăn', 'ân', 'b', 'd', 'dz', 'đa', 'e', 'ê', 'g', 'o', 'ô', 'ơ', 'p', 'u', 'ư', 'v'];
  assert.deepEqual([...ordered].reverse().sort(compareVietnamese), ordered);
});

test('tones decide only between the same letters: level, grave, hook, tilde, acute, dot', () => {
  const ordered = ['ba', 'bà', 'bả', 'bã', 'bá', 'bạ', 'bạ an', 'bà b', 'ban'];
  assert.deepEqual([...ordered].reverse().sort(compareVietnamese), ordered);
});

test('orders like the Vietnamese collation of ICU', () => {
  const collator = new Intl.Collator('vi');
  const name = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(name, name, (a, b) =>
      assert.equal(Math.sign(compareVietnamese(a, b)), Math.sign(collator.compare(a, b))),
    ),
    { numRuns: 3000 },
  );
});

test('Unicode form, case and punctuation do not move a name', () => {
  assert.equal(collationKey('Đất đai – NHÀ Ở'.normalize('NFD')), collationKey('đất đai, nhà ở'));
});

test('is an order on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      assert.equal(Math.sign(compareVietnamese(a, b)) + Math.sign(compareVietnamese(b, a)), 0);
      assert.equal(compareVietnamese(a, a), 0);
      if (words(a).join(' ') === words(b).join(' ')) assert.equal(collationKey(a), collationKey(b));
      if (fold(a) === '') assert.equal(collationKey(a), '\u0001');
    }),
  );
});
