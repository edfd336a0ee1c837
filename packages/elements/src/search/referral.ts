import type { SearchReferral } from '@motcua/search/engine';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './view.js';

/** Who is competent for what is no procedure of these offices, and the way there. */
export function referralView({ text, url }: SearchReferral, { own }: View): TemplateResult {
  const site = webAddress(url);
  return html`<div class="card" part="referral">
    <p class="card-title">${own.refer}</p>
    <p lang="vi">${text}</p>
    ${
      site
        ? html`<a class="button" href=${site.href} target="_blank" rel="noopener">${own.referTo(site.hostname.replace(/^www\./, ''))}</a>`
        : nothing
    }
  </div>`;
}

function webAddress(url: string | undefined): URL | undefined {
  try {
    const address = new URL(url ?? '');
    return /^https?:$/.test(address.protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
