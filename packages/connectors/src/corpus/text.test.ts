import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanText, withoutBullet, withoutTrailingMark } from './text.js';

test('every defect of text is mended and named', () => {
  const cases: [raw: string, text: string, defect: string][] = [
    ['Căn cươ\u0301c', 'Căn cước'.normalize('NFC'), 'not-nfc'],
    ['Nộp\u200e hồ sơ', 'Nộp hồ sơ', 'invisible-characters'],
    ['Ủy ban Nhân dân\u00a0xã', 'Ủy ban Nhân dân xã', 'unusual-spaces'],
    ['Gồm:\n\uf0fc Đơn', 'Gồm:\n- Đơn', 'private-use-bullets'],
    ['85/2024/TT-BT\u0421', '85/2024/TT-BTC', 'cyrillic-lookalikes'],
    ['khoản 1 \u00d0iều 33', 'khoản 1 Điều 33', 'eth-for-d-stroke'],
    ['Bước 1<br/>Bước 2', 'Bước 1\nBước 2', 'markup'],
    ['**Bước 1:** nộp', 'Bước 1: nộp', 'markdown-emphasis'],
  ];
  for (const [raw, text, defect] of cases) assert.deepEqual(cleanText(raw), { text, defects: [defect] }, raw);
});

test('markup other than a line break stays as plain text', () => {
  assert.equal(cleanText('<script>alert(1)</script>').text, '<script>alert(1)</script>');
});

test('a word that is Cyrillic throughout is left alone', () => {
  assert.equal(cleanText('Москва').text, 'Москва');
});

test('what lists put around a text is taken off', () => {
  assert.equal(withoutBullet('- + Đơn đề nghị'), 'Đơn đề nghị');
  assert.equal(withoutTrailingMark('Cấp lại giấy phép. ;'), 'Cấp lại giấy phép');
});

test('cleaning is idempotent and leaves no hidden characters', () => {
  const piece = fc.constantFrom(
    'a',
    'ơ',
    '\u0301',
    '\u0323',
    'С',
    'и',
    '\u0306',
    'ð',
    '*',
    '**',
    '<br>',
    '<b',
    '>',
    '\n',
    '\r',
    '\t',
    ' ',
    '\u00a0',
    '\u200b',
    '\uf0fc',
    '\ud800',
    '\u2028',
    '\u212a',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (raw) => {
        const once = cleanText(raw).text;
        assert.equal(cleanText(once).text, once);
        assert.equal(once, once.normalize('NFC'));
        assert.doesNotMatch(once, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\p{Cf}\p{Co}\p{Cs}\u00a0]/u);
      },
    ),
    { numRuns: 2000 },
  );
});
