import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReceiptCode, RECEIPT_LENGTH, RECEIPT_LETTERS } from '@motcua/contract';
import fc from 'fast-check';

test('a receipt code is read as it is typed', () => {
  for (const typed of [
    '7K3M-9QXD-2F80',
    '7k3m9qxd2f80',
    ' 7k3m 9qxd-2f8o ',
    '7K3M–9QXD–2F8O',
    '7.K.3.M.9.Q.X.D.2.F.8.0',
  ])
    assert.equal(parseReceiptCode(typed), '7K3M-9QXD-2F80', typed);
});

test('letters that look like digits are taken for them', () => {
  assert.equal(parseReceiptCode('OoIi-LlAB-CDEF'), '0011-11AB-CDEF');
});

test('what cannot be one is none', () => {
  for (const typed of [
    '',
    '7K3M-9QXD-2F8',
    '7K3M-9QXD-2F801',
    '7K3M-9QXD-2F8U',
    '7K3M-9QXD-2F8Đ',
    '7K3M-9QXD-2F8É',
    '----',
  ])
    assert.equal(parseReceiptCode(typed), undefined, typed);
});

const LETTERS = Array.from(RECEIPT_LETTERS);
const letters = fc.array(fc.constantFrom(...LETTERS), { minLength: RECEIPT_LENGTH, maxLength: RECEIPT_LENGTH });

test('every code that can be printed is read, however it is typed', () => {
  assert.equal(new Set(RECEIPT_LETTERS).size, 32);
  const noise = fc.infiniteStream(
    fc.record({ mark: fc.constantFrom('', ' ', '-', '–', '.', '\u200b'), small: fc.boolean() }),
  );
  fc.assert(
    fc.property(letters, noise, (printed, marks) => {
      const typed = printed.map((letter) => {
        const { mark, small } = marks.next().value as { mark: string; small: boolean };
        return `${mark}${small ? letter.toLowerCase() : letter}`;
      });
      assert.equal(parseReceiptCode(typed.join(''))?.replaceAll('-', ''), printed.join(''));
    }),
    { numRuns: 1000 },
  );
});

test('never throws, and what it gives is read the same again', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9a-zA-Z -]{10,18}$/));
  fc.assert(
    fc.property(text, (typed) => {
      const code = parseReceiptCode(typed);
      if (code === undefined) return;
      assert.equal(parseReceiptCode(code), code);
      assert.match(code, new RegExp(`^[${RECEIPT_LETTERS}]{4}(-[${RECEIPT_LETTERS}]{4}){2}$`));
    }),
    { numRuns: 2000 },
  );
});
