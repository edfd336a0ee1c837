import type { DossierCard } from '@motcua/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { rateAddress } from './rate-address.js';
import type { View } from './view.js';

export interface ActionsView extends View {
  rateHref?: string | undefined;
  /** It is being looked up again. */
  working: boolean;
  share: number;
  /** Nothing will change any more. */
  final: boolean;
  /** What went wrong. */
  said: string;
  again: () => void;
  cancel: () => void;
  addToCalendar: () => void;
  print: () => void;
}

/** What can be done with a dossier that is shown. */
export function actionsView(card: DossierCard, view: ActionsView): TemplateResult {
  const { own, working, final } = view;
  const done = ['processed', 'returned'].includes(card.status);
  const rate = done && view.rateHref && rateAddress(view.rateHref, card.ratingToken);
  const button = (label: string, click: () => void, name = '') =>
    html`<button type="button" class="button ${name}" @click=${click}>${label}</button>`;
  return html`<div class="actions no-print" part="actions">
    ${rate ? html`<a class="button strong" part="rate" href=${rate}>${own.rate}</a>` : nothing}
    ${final ? nothing : button(working ? own.cancel : own.refresh, working ? view.cancel : view.again, 'again')}
    ${working ? html`<progress aria-label=${own.working[0]} max="1" .value=${view.share}></progress>` : nothing}
    ${card.due && card.completion !== 'closed' && !done ? button(own.addToCalendar, view.addToCalendar) : nothing}
    ${button(own.print, view.print)} ${view.said ? html`<p class="mistake">${view.said}</p>` : nothing}
  </div>`;
}
