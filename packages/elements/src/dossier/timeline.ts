import type { DossierStep } from '@motcua/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { known } from '../wording/known.js';
import { heading } from './heading.js';
import { momentInWords } from '../wording/moments.js';
import { officeInWords } from './office.js';
import type { View } from './view.js';

/** So many steps are seen at first. */
const SEEN = 4;

/** What happened, newest first; the oldest on demand, and on paper. */
export function timelineView(
  steps: readonly DossierStep[],
  view: View,
  { all, showAll }: { all: boolean; showAll: () => void },
): TemplateResult {
  const { own } = view;
  const hidden = steps.length - SEEN;
  const folded = !all && hidden > 0;
  return html`<section part="history">
    ${heading(view.headingLevel + 1, own.history)}
    <ol role="list" class="steps ${folded ? 'folded' : ''}">
      ${[...steps].reverse().map((step) => stepView(step, view))}
    </ol>
    ${folded ? html`<button type="button" class="button quiet" @click=${showAll}>${own.earlier(hidden)}</button>` : nothing}
  </section>`;
}

function stepView(step: DossierStep, view: View): TemplateResult {
  const { own } = view;
  const { office, officer, to, raw } = step;
  const what =
    known(own.events, step.kind) ??
    (step.status === 'unknown' ? raw : undefined) ??
    known(own.statuses, step.status)?.[0];
  const who = [office && officeInWords(office), officer].filter(Boolean).join(' · ');
  return html`<li tabindex="-1">
    <span class="muted small">${momentInWords(step.at, view)}</span>
    <span class="what">${what ?? raw ?? step.kind}${to ? ` ${own.to(officeInWords(to))}` : ''}</span>
    ${who ? html`<span class="muted small">${who}</span>` : nothing}
  </li>`;
}
