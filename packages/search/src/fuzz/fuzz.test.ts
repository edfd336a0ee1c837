import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createSearch } from '@motcua/search';

/** Strings that are tried; `npm run torture` tries 100,000. */
const RUNS = Number(process.env['MOTCUA_FUZZ'] ?? 2000);
/** Milliseconds after which a person thinks that it hangs; tests that run beside others only look for what never ends. */
const HANGS = process.env['MOTCUA_FUZZ'] ? 20 : 500;

const NAMES = [
  'Đăng ký khai sinh',
  'Cấp lại Giấy phép lái xe',
  'Hỗ trợ chi phí mai táng',
  'Đổi tên, cải chính (hộ tịch)',
];
const search = createSearch(
  Array.from({ length: 1000 }, (_, at) => ({
    code: `1.${String(at).padStart(6, '0')}`,
    name: `${NAMES[at % NAMES.length] ?? ''} ${at % 7} cấp xã ${'trường hợp '.repeat(at % 5)}`,
    field: 'Hộ tịch',
  })),
);

const piece = fc.constantFrom(
  ...[
    'khai',
    'sinh',
    'đăng ký',
    'không phải',
    'khác nhau',
    'với',
    'sổ đỏ',
    'ly hôn',
    '1.000',
    '1001193',
    'H12',
    'ddawng',
    'ca6p1',
  ],
  ...[
    '👨‍👩‍👧',
    '\u202e',
    '\u200b',
    '\u0301',
    '\ud800',
    '\udc00',
    'ﬁ',
    '²',
    '\0',
    '(a+)+$',
    '.*',
    '[',
    '\\',
    '</script>',
    '<b>',
    '%00',
    '$&',
  ],
  ...[' ', '\n', ',', '?', '…', 'ẫ', 'Đ', 'a', 'n', 'g'],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  // Ten kilobytes of the same.
  fc
    .tuple(piece, fc.nat({ max: 10_000 }))
    .map(([one, times]) => one.repeat(Math.ceil(times / one.length)).slice(0, 10_000)),
);

test('whatever is typed, nothing is thrown, every answer is whole, and nothing hangs', () => {
  search.search('khai sinh');
  fc.assert(
    fc.property(text, (typed) => {
      let took = Infinity;
      // A pause of the machine's is not ours: what is slow must be slow again.
      for (let tries = 0; tries < 3 && took > HANGS; tries++) {
        const started = performance.now();
        const { outcome, hits, total, choices } = search.search(typed);
        took = performance.now() - started;
        assert.ok(hits.length <= 10 && (hits.length === 0 || total >= hits.length));
        assert.ok(hits.every(({ score }, at) => Number.isFinite(score) && score <= (hits[at - 1]?.score ?? Infinity)));
        assert.ok(outcome === 'ask' || choices.length === 0);
        assert.ok(outcome !== 'none' || hits.length === 0);
      }
      assert.ok(took <= HANGS, `took ${took} ms`);
    }),
    { numRuns: RUNS },
  );
});
