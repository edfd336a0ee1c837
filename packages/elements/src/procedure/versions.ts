import { html, nothing, type TemplateResult } from 'lit';
import type { Motcua } from '@motcua/client/lite';
import type { Version } from '@motcua/contract';
import { versionsTexts } from '../locales/versions.js';
import { renderLine } from '../text/render.js';
import { dateInWords } from '../wording/dates.js';
import { known } from '../wording/known.js';
import { decisionView } from './header.js';
import { permalink } from './permalink.js';
import type { View } from './view.js';

/**
 * Every publication of a procedure, newest first, as what shows them: each leads to itself, by an address that can be given on, and can
 * be compared with the one before.
 */
export async function loadVersions(
  client: Motcua,
  code: string,
  signal: AbortSignal,
  host: Element,
): Promise<(view: View) => TemplateResult> {
  const { items } = await client.procedures.versions(code, { signal });
  return (view) => {
    const { locale, procedure } = view;
    const text = locale.procedure;
    const words = versionsTexts[locale.lang];
    const say = (date: string) => dateInWords(date, locale.wording);
    return html`<ol reversed role="list">
      ${items.map((version, at) => {
        const { number, change, validFrom, validTo, decision, note } = version;
        return html`<li>
          <p>
            <strong>${text.version(number)}</strong>: ${known(words.changes, change) ?? change}${validFrom ? `, ${text.appliesFrom(say(validFrom))}` : ''}${validTo ? `, ${text.appliesTo(say(validTo))}` : ''}
          </p>
          ${decision ? html`<p class="small">${decisionView(decision, view)}</p>` : nothing}
          ${note ? html`<p class="small muted">${renderLine(note)}</p>` : nothing}
          ${
            number === procedure.version.number
              ? html`<span class="tag">${words.shownVersion}</span>`
              : openView(version, view, permalink(code, number, host))
          }
          ${items[at + 1] ? compareView(number, items[at + 1]!.number, client, view) : nothing}
        </li>`;
      })}
    </ol>`;
  };
}

function openView({ number, validFrom, validTo }: Version, view: View, href: string | undefined): TemplateResult {
  const { procedure: text, lang } = view.locale;
  const words = versionsTexts[lang];
  const label = `${words.seeVersion}: ${text.version(number)}`;
  const open = (event: MouseEvent) => {
    // A new tab or window is the browser's business.
    if (event.button > 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // The address says what is seen, so that it can be given on.
    if (href) history.replaceState(history.state, '', href);
    view.openDay(validFrom ?? validTo, number);
  };
  return href
    ? html`<a class="link" href=${href} aria-label=${label} @click=${open}>${words.seeVersion}</a>`
    : html`<button type="button" class="link" aria-label=${label} @click=${open}>${words.seeVersion}</button>`;
}

/** The comparison is loaded, code and content, when it is first asked for. */
function compareView(number: number, before: number, client: Motcua, view: View): TemplateResult {
  const { locale, procedure, headingLevel } = view;
  const words = versionsTexts[locale.lang];
  const opened = ({ target }: Event) => {
    const box = target as HTMLDetailsElement;
    if (!box.open) return;
    import('../define/comparison.js').catch(() => {
      box.querySelector('motcua-comparison')!.textContent = words.compareFailed;
    });
  };
  return html`<details class="compare" @toggle=${opened}>
    <summary>${words.compare(number, before)}</summary>
    <motcua-comparison
      code=${procedure.code}
      version=${number}
      lang=${locale.lang}
      heading=""
      label=${procedure.name}
      heading-level=${headingLevel + 2}
      .client=${client}
      >${locale.base.loading}</motcua-comparison
    >
  </details>`;
}
