import { html, nothing } from 'lit';
import type { LegalBasis, Result } from '@motcua/contract';
import { renderLine } from '../text/render.js';
import { dateInWords } from '../wording/dates.js';
import type { View } from './view.js';

/** What the applicant gets. */
export function resultsView(results: Result[]): unknown {
  return html`<ul>
    ${results.map(({ name, code }) => html`<li>${renderLine(name)}${code ? html` <span class="small muted">${code}</span>` : nothing}</li>`)}
  </ul>`;
}

/** The legal texts, by number first as offices cite them. */
export function legalBasisView(texts: LegalBasis[], { locale }: View): unknown {
  return html`<ul>
    ${texts.map(({ code, name, date, issuer }) => {
      const said = [issuer, date && dateInWords(date, locale.wording)].filter(Boolean).join(', ');
      return html`<li>
        ${code && !name.includes(code) ? html`<strong>${code}</strong> ` : nothing}${renderLine(name)}${said ? html` <span class="small muted">(${said})</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}
