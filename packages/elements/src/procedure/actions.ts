import { html, nothing, type TemplateResult } from 'lit';
import { fileOnlineLink } from './facts.js';
import type { View } from './view.js';

/** What a person can do with the page. */
export interface Actions {
  print: () => unknown;
  copy: (text: string, event: Event) => unknown;
  toggleQr: () => void;
  /** Where copies and the QR code lead. */
  link: string;
  qrOpen: boolean;
  /** The code once its file is here; `failed` when it cannot be made. */
  qr: TemplateResult | 'failed' | undefined;
  /** What became of the last copy, for the eye; ears are told by the live region. */
  said: string;
}

export function actionsView(view: View, actions: Actions): TemplateResult {
  const text = view.locale.procedure;
  const { link } = actions;
  const share = () => void navigator.share({ title: view.procedure.name, url: link }).catch(() => undefined);
  return html`<div class="actions no-print" part="actions">
    ${fileOnlineLink(view)}
    <button type="button" class="button" @click=${actions.print}>${text.print}</button>
    <button type="button" class="button" aria-expanded=${actions.qrOpen} aria-controls="qr" @click=${actions.toggleQr}>${text.qr}</button>
    <button type="button" class="button" @click=${(event: Event) => actions.copy(link, event)}>${text.copyLink}</button>
    ${'share' in navigator ? html`<button type="button" class="button" @click=${share}>${text.share}</button>` : nothing}
    ${actions.said ? html`<span class="said small">${actions.said}</span>` : nothing}
  </div>`;
}

/** The code with its address: on demand on the screen, always on paper. */
export function qrPanel(view: View, { qr, qrOpen, link }: Actions): TemplateResult {
  const text = view.locale.procedure;
  return html`<figure class="qr ${qrOpen ? '' : 'print-only'}" id="qr" part="qr">
    ${qr === 'failed' ? html`<p class="no-print">${text.qrFailed}</p>` : (qr ?? nothing)}
    <figcaption>
      <span class="no-print">${text.qrHint}</span>
      <span class="address small muted">${link}</span>
    </figcaption>
  </figure>`;
}
