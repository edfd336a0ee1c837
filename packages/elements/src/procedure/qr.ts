import { html, type TemplateResult } from 'lit';
import { generate } from 'lean-qr/nano';

/** Light modules around a code, as the standard asks. */
const QUIET = 4;

/**
 * A QR code as SVG, drawn by a template: no canvas, no data address, nothing a strict policy refuses.
 *
 * @param address what the code leads to
 * @param name said to those who cannot see it
 * @throws when the address is too long for a code (about 2,900 letters)
 */
export function qrView(address: string, name: string): TemplateResult {
  const code = generate(address);
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (code.get(x, y)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
    }
  }
  const side = code.size + 2 * QUIET;
  return html`<svg class="qr-code" width="176" height="176" role="img" aria-label=${name} viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">
    <path fill="#fff" d="M0 0h${side}v${side}H0z" />
    <path d=${path} />
  </svg>`;
}
