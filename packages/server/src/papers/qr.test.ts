import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correction, generate } from 'lean-qr/nano';
import { qrCode } from './qr.js';

/** The modules that a drawing has, read back from its path. */
function drawn(svg: string): { side: number; dark: Set<string> } {
  const side = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const dark = new Set<string>();
  for (const [, x, y, width, back] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    assert.equal(width, back);
    for (let at = 0; at < Number(width); at++) dark.add(`${Number(x) + at} ${y ?? ''}`);
  }
  return { side, dark };
}

test('every dark module is drawn, no light one is, and four light ones lie around', () => {
  for (const text of ['H99.07-261012-0013 7K3M-9QXD-2F80', `https://tinh.gov.vn/${'x'.repeat(480)}#ho-so=1&bn=2`]) {
    const code = generate(text, { minCorrectionLevel: correction.M });
    const { side, dark } = drawn(qrCode(text, 'Mã QR').text);
    assert.equal(side, code.size + 8);
    for (let y = 0; y < side; y++)
      for (let x = 0; x < side; x++) assert.equal(dark.has(`${x} ${y}`), code.get(x - 4, y - 4), `${x} ${y}`);
  }
});

test('it is named for those who cannot see it', () => {
  assert.match(qrCode('x', 'Mã "QR"').text, /role="img" aria-label="Mã &quot;QR&quot;"/);
});
