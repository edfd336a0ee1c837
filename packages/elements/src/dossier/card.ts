import type { DossierCard } from '@motcua/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { known } from '../wording/known.js';
import { dueView } from './due.js';
import { factsView } from './facts.js';
import { heading } from './heading.js';
import { momentInWords } from '../wording/moments.js';
import { dayInWords } from './moments.js';
import { nextStepView } from './next-step.js';
import { timelineView } from './timeline.js';
import type { View } from './view.js';

export interface CardView extends View {
  detailHref?: string | undefined;
  /** All steps are shown. */
  all: boolean;
  showAll: () => void;
  /** What can be done with it. */
  actions: unknown;
}

/** A dossier for its applicant: how it stands, what to do, by when, then all that happened. */
export function cardView(card: DossierCard, view: CardView): TemplateResult {
  const { own } = view;
  const { status, raw, apology, reason } = card;
  const [title, sentence] = known(own.statuses, status) ?? own.statuses.unknown;
  return html`<article class="card" part="card" aria-labelledby="shown" data-status=${status}>
    ${heading(view.headingLevel, title, 'shown')}
    <p>${sentence} ${raw ? own.raw(raw) : nothing}</p>
    ${reason ? html`<p class="box"><b>${own.reason}:</b> ${reason}</p>` : nothing} ${nextStepView(card, view)}
    ${
      apology
        ? html`<div class="box" part="apology">
          <p>${own.apology(dayInWords(apology.due, view))}</p>
          ${apology.reason ? html`<p>${own.reason}: ${apology.reason}</p>` : nothing}
        </div>`
        : nothing
    }
    ${dueView(card, view)} ${factsView(card, view, view.detailHref)}
    ${card.steps.length > 0 ? timelineView(card.steps, view, view) : nothing} ${view.actions}
    <p class="muted small">${own.updated(momentInWords(card.at, view))}</p>
  </article>`;
}
