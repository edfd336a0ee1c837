import { html, nothing, type TemplateResult } from 'lit';
import { safeAddress } from '@motcua/catalogue/text';
import { renderLine, renderLinked } from '../text/render.js';
import { dateInWords, today } from '../wording/dates.js';
import { cautionIcon, infoIcon } from './icons.js';
import { sourceMark } from './provenance.js';
import type { View } from './view.js';

/** What a reader must know before relying on the page: not here, not in force, not whole, warnings. */
export function noticesView(view: View): unknown[] {
  const { procedure, locale } = view;
  const text = locale.procedure;
  return [
    elsewhereView(view),
    forceView(view),
    procedure.detail === 'catalogue' || procedure.detail === 'partial'
      ? notice(
          infoIcon,
          html`${procedure.detail === 'catalogue' ? text.onlyListed : text.onlyPartly} ${sourceLink(view)}`,
        )
      : nothing,
    ...(procedure.warnings ?? []).map((warning) =>
      notice(cautionIcon, html`<strong>${text.warnings}:</strong> ${renderLine(warning)}`),
    ),
  ];
}

function notice(icon: TemplateResult, content: unknown): TemplateResult {
  return html`<div class="notice" part="notice">${icon}<div>${content}</div></div>`;
}

/** The page of the source, where it has one. */
export function sourceLink({ procedure, locale }: View): unknown {
  return safeAddress(procedure.url) ? renderLinked(procedure.url, locale.procedure.openSource) : nothing;
}

function elsewhereView(view: View): unknown {
  const { handledElsewhere: there } = view.procedure;
  if (!there) return nothing;
  const text = view.locale.procedure;
  return notice(
    cautionIcon,
    html`<strong>${text.elsewhere}</strong> ${text.elsewhereGo} ${renderLinked(there.url, there.name)} ${sourceMark(view, 'handledElsewhere')}`,
  );
}

function forceView({ procedure: { version, name }, locale, openDay }: View): unknown {
  const text = locale.procedure;
  const now = today();
  const say = (date: string) => dateInWords(date, locale.wording);
  if (version.change === 'abolished') return notice(cautionIcon, html`<strong>${text.abolished}</strong>`);
  if (version.validFrom !== undefined && version.validFrom > now)
    return notice(cautionIcon, text.notYet(say(version.validFrom)));
  if (version.validTo === undefined || version.validTo >= now) return nothing;
  return notice(
    cautionIcon,
    html`<strong>${text.ended(version.number, say(version.validTo))}</strong>
      <button type="button" class="button" @click=${() => openDay(now)} aria-label="${text.seeCurrent}: ${name}">
        ${text.seeCurrent}
      </button>`,
  );
}
