import type { DossierCard } from '@motcua/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { detailAddress } from '../catalogue/detail-address.js';
import { momentInWords } from '../wording/moments.js';
import { officeInWords } from './office.js';
import type { View } from './view.js';

/** Which dossier it is, of whom, and who has it. */
export function factsView(card: DossierCard, view: View, detailHref: string | undefined): TemplateResult {
  const { facts } = view.own;
  const { procedure, holder, receivedAt, finishedAt } = card;
  const href = detailHref && detailAddress(detailHref, procedure.code);
  const rows: [string, unknown][] = [
    [facts.code, card.code],
    [facts.procedure, href ? html`<a href=${href}>${procedure.name}</a>` : procedure.name],
    [facts.applicant, card.applicant],
    [facts.office, officeInWords(card.office)],
    [facts.holder, holder && officeInWords(holder)],
    [facts.received, receivedAt && momentInWords(receivedAt, view)],
    [facts.finished, finishedAt && momentInWords(finishedAt, view)],
  ];
  return html`<dl class="facts" part="facts">
    ${rows.map(([name, value]) => (value ? html`<dt>${name}</dt><dd>${value}</dd>` : nothing))}
  </dl>`;
}
