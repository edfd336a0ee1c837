import { html, nothing, type TemplateResult } from 'lit';
import type { Decision } from '@motcua/contract';
import { renderLinked } from '../text/render.js';
import { dateInWords } from '../wording/dates.js';
import { levelInWords } from '../wording/level.js';
import { heading } from './heading.js';
import { layerName, sourceMark } from './provenance.js';
import type { View } from './view.js';

/** Name, codes, field, level, and by which decision in which version. */
export function headerView(view: View, copy: (text: string, event: Event) => unknown): TemplateResult {
  const { procedure, locale } = view;
  const text = locale.procedure;
  const levels = procedure.levels.map((level) => levelInWords(level, locale)).join(', ');
  const { localCode } = procedure;
  return html`<header part="header">
    <p class="eyebrow">${[procedure.field.name, levels].filter(Boolean).join(' · ')}</p>
    ${heading(view.headingLevel, procedure.name, 'name')}
    <dl class="codes">
      ${codeView(text.code, procedure.code, nothing, view, copy)}
      ${localCode && localCode !== procedure.code ? codeView(text.localCode, localCode, sourceMark(view, 'localCode'), view, copy) : nothing}
    </dl>
    <p class="decision">${versionView(view)}</p>
  </header>`;
}

function codeView(
  name: string,
  code: string,
  source: unknown,
  { locale }: View,
  copy: (text: string, event: Event) => unknown,
): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>
      <code>${code}</code>
      <button type="button" class="link copy no-print" aria-label=${locale.procedure.copyCode(code)} @click=${(event: Event) => copy(code, event)}>
        ${locale.procedure.copy}
      </button>
      ${source}
    </dd>
  </div>`;
}

/** "Quyết định số 1242/QĐ-UBND ngày …; phiên bản 2, áp dụng từ 01/07/2025". */
function versionView(view: View): unknown {
  const { procedure, locale } = view;
  const { version, layers } = procedure;
  const text = locale.procedure;
  const say = (date: string) => dateInWords(date, locale.wording);
  const about = [
    text.version(version.number),
    version.validFrom && text.appliesFrom(say(version.validFrom)),
    version.validTo && text.appliesTo(say(version.validTo)),
  ].filter(Boolean);
  const only = layers.length === 1 ? layers[0] : undefined;
  const decision = version.decision ?? layers.find((layer) => layer.decision)?.decision;
  return html`${decision ? html`${decisionView(decision, view)}; ` : nothing}${about.join(', ')}${only ? `. ${text.laidDownBy(layerName(only, view))}` : ''}`;
}

/** A decision by its number, day and issuer, linked to its text where that can be read. */
export function decisionView({ number, date, issuer, url }: Decision, { locale }: View): TemplateResult {
  const text = locale.procedure;
  return html`${renderLinked(url, text.decision(number))}${date ? ` ${text.signedOn(dateInWords(date, locale.wording))}` : ''}${issuer ? ` ${text.decisionOf(issuer)}` : ''}`;
}
