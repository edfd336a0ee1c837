import type { DossierCard, DossierCollect } from '@motcua/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { known } from '../wording/known.js';
import { numberInWords } from '../wording/numbers.js';
import { callView } from './call.js';
import { heading } from './heading.js';
import { dayInWords } from './moments.js';
import { officeInWords } from './office.js';
import type { View } from './view.js';

/** What its applicant has to do: the first thing to know, so it stands first. */
export function nextStepView(card: DossierCard, view: View): TemplateResult {
  return html`<section class="next" part="next">
    ${heading(view.headingLevel + 1, view.own.todo)} ${stepsOf(card, view)}
  </section>`;
}

function stepsOf(card: DossierCard, view: View): unknown {
  const { own } = view;
  const { status, waiting, due } = card;
  const plain = known(own.next, status);
  if (plain) {
    const ask = ['not-accepted', 'stopped', 'unknown'].includes(status);
    return html`<p>${plain}</p>
      ${ask ? callView(view) : nothing}`;
  }
  if (status === 'supplement' || status === 'fee') {
    return html`${status === 'fee' ? feeView(card, view) : papersView(card, view)}
      ${waiting?.reason ? html`<p>${own.reason}: ${waiting.reason}</p>` : nothing}
      <p>${own.paused}</p>
      ${callView(view)}`;
  }
  if (status === 'processed') return collectView(card.collect, view);
  if (card.timing === 'overdue') {
    return html`<p>${own.lateNext}</p>
      ${callView(view)}`;
  }
  return html`<p>${own.wait(due && dayInWords(due.current, view))}</p>`;
}

function placeOf({ collect, holder, office }: DossierCard): string {
  // Papers are taken where results are given, which the office names better than itself.
  return (
    (collect?.how === 'office' && [collect.place, collect.address].filter(Boolean).join(', ')) ||
    officeInWords(holder ?? office)
  );
}

function papersView(card: DossierCard, { own }: View): TemplateResult {
  const items = card.waiting?.items ?? [];
  return html`${
    items.length > 0
      ? html`<p>${own.papers}</p>
        <ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`
      : nothing
  }
  <p>${own.bring(placeOf(card))}</p>`;
}

function feeView(card: DossierCard, { own, text }: View): TemplateResult {
  const amount = card.waiting?.amount;
  const money = amount === undefined ? undefined : text.wording.money(numberInWords(amount, text), 'VND');
  return html`<p class="big">${own.pay(money, placeOf(card))}</p>`;
}

function collectView(collect: DossierCollect | undefined, view: View): TemplateResult {
  const { own } = view;
  const how = collect && known(own.collect, collect.how);
  const { place, address, hours, phone } = collect ?? {};
  const where = [place, address].filter(Boolean).join(', ');
  return html`<p>${how ?? own.collectAsk}</p>
    ${where ? html`<p class="big">${where}</p>` : nothing} ${hours ? html`<p>${own.hours}: ${hours}</p>` : nothing}
    ${phone ? html`<p>${own.phone}: ${phone}</p>` : nothing} ${how ? nothing : callView(view)}`;
}
