import type { DossierCard } from '@motcua/contract';
import { html, nothing } from 'lit';
import { dayInWords } from './moments.js';
import { timingView } from './timing.js';
import type { View } from './view.js';

/** When the result is due, how that stands, and why it is another day than on the receipt. */
export function dueView(card: DossierCard, view: View): unknown {
  const { own } = view;
  const { due } = card;
  if (!due) return timingView(card, view);
  const moved = due.first !== due.current;
  // What is over, or late, no longer depends on days off to come.
  const open = ['running', 'due-soon', 'waiting'].includes(card.timing);
  return html`<div class="due" part="due">
    <p class="muted">${own.due}</p>
    <p class="day">${dayInWords(due.current, view)}</p>
    ${timingView(card, view)}
    ${moved ? html`<p>${own.firstDue(dayInWords(due.first, view))} ${own.whyDue[causeOf(card)]}</p>` : nothing}
    ${due.provisional && open ? html`<p>${own.provisional}</p>` : nothing}
  </div>`;
}

/** What moved the date last. */
function causeOf({ apology, due, steps }: DossierCard): keyof View['own']['whyDue'] {
  if (apology?.due === due?.current) return 'apology';
  const happened = (kind: string) => steps.some((step) => step.kind === kind);
  if (happened('supplement-asked')) return 'supplement';
  return happened('fee-due') ? 'fee' : 'other';
}
