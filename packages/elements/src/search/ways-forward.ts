import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './view.js';

/** What to try when nothing was found: other words first, then the whole listing, then a person. */
export function waysForwardView({ own, elsewhere: { listing, hotline } }: View): TemplateResult {
  const number = hotline?.replace(/[^\d+]/g, '');
  return html`<div class="ways" part="ways-forward">
    <ul role="list">
      ${own.waysForward.map((way) => html`<li>${way}</li>`)}
    </ul>
    ${
      listing || number
        ? html`<p class="ways-links">
          ${listing ? html`<a class="button" href=${listing}>${own.browse}</a>` : nothing}
          ${number ? html`<a class="button" href="tel:${number}">${own.call(hotline!)}</a>` : nothing}
        </p>`
        : nothing
    }
  </div>`;
}
