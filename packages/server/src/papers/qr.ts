import { correction, generate } from 'lean-qr/nano';
import { type Markup, markup } from './markup.js';

/** Light modules around a code, as the standard asks. */
const QUIET = 4;

/**
 * A QR code drawn by shapes: no picture, no address. A sheet is folded and stained, so a sixth of it may be lost.
 *
 * @param name said to those who cannot see it
 * @throws when the text is too long for a code (about 2,300 letters)
 */
export function qrCode(text: string, name: string): Markup {
  const code = generate(text, { minCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      let end = x;
      while (code.get(end, y)) end++;
      if (end > x) path += `M${x + QUIET} ${y + QUIET}h${end - x}v1h-${end - x}z`;
      x = end;
    }
  }
  const side = code.size + 2 * QUIET;
  return markup`<svg class="qr" role="img" aria-label="${name}" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`;
}
