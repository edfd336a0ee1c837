import { html, nothing, type TemplateResult } from 'lit';
import type { Motcua } from '@motcua/client/lite';
import { versionsTexts } from '../locales/versions.js';
import { renderLine } from '../text/render.js';
import { dateInWords } from '../wording/dates.js';
import { known } from '../wording/known.js';
import { decisionView } from './header.js';
import type { View } from './view.js';

/** Every publication of a procedure, newest first, as what shows them; each leads to the day from which it applied. */
export async function loadVersions(
  client: Motcua,
  code: string,
  signal: AbortSignal,
): Promise<(view: View) => TemplateResult> {
  const { items } = await client.procedures.versions(code, { signal });
  return (view) => {
    const { locale, procedure } = view;
    const text = locale.procedure;
    const words = versionsTexts[locale.lang];
    const say = (date: string) => dateInWords(date, locale.wording);
    return html`<ol reversed role="list">
      ${items.map((version) => {
        const { number, change, validFrom, validTo, decision, note } = version;
        const from = validFrom ?? validTo;
        return html`<li>
          <p>
            <strong>${text.version(number)}</strong>: ${known(words.changes, change) ?? change}${validFrom ? `, ${text.appliesFrom(say(validFrom))}` : ''}${validTo ? `, ${text.appliesTo(say(validTo))}` : ''}
          </p>
          ${decision ? html`<p class="small">${decisionView(decision, view)}</p>` : nothing}
          ${note ? html`<p class="small muted">${renderLine(note)}</p>` : nothing}
          ${
            number === procedure.version.number
              ? html`<span class="tag">${words.shownVersion}</span>`
              : from
                ? html`<button type="button" class="link" aria-label="${words.seeVersion}: ${text.version(number)}" @click=${() => view.openDay(from)}>${words.seeVersion}</button>`
                : nothing
          }
        </li>`;
      })}
    </ol>`;
  };
}
