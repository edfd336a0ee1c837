import type { FeedbackReceipt } from '@motcua/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { framed } from '../sending/said.js';
import { dateInWords } from '../wording/dates.js';
import type { View } from './view.js';

export interface ReceiptView extends View {
  /** What came of copying or saving. */
  note: string;
  copy: () => void;
  print: () => void;
  save: () => void;
  follow: () => void;
  another: () => void;
}

/** The receipt code in large, and by when something happens. It is told here alone. */
export function receiptView(receipt: FeedbackReceipt, view: ReceiptView): TemplateResult {
  const { own, note } = view;
  const [title, sentence] = receipt.outcome === 'known' ? own.known : own.thanks;
  return framed(
    'receipt',
    title,
    html`<p>${sentence}</p>
      <p class="code" part="code"><span class="label">${own.receipt}</span><b translate="no">${receipt.receiptCode}</b></p>
      <div class="actions no-print">
        <button type="button" class="button" @click=${view.copy}>${own.copy}</button>
        <button type="button" class="button" @click=${view.print}>${own.print}</button>
        <button type="button" class="button" @click=${view.save}>${own.save}</button>
      </div>
      <p role="status" class="small">${note}</p>
      <p class="help">${own.receiptKeep}</p>
      ${receipt.agency ? html`<p>${own.handledBy}: <b>${receipt.agency.name}</b></p>` : nothing}
      ${datesOf(receipt, view).map((line) => html`<p>${line}</p>`)}
      <div class="actions no-print">
        <button type="button" class="button quiet" @click=${view.follow}>${own.followNow}</button>
        <button type="button" class="button quiet" @click=${view.another}>${own.another}</button>
      </div>`,
    view.headingLevel,
  );
}

/** By when it is passed on and answered, in words. */
function datesOf({ transferBy, answerBy }: FeedbackReceipt, { own, text }: View): string[] {
  return [own.transferBy(dateInWords(transferBy, text.wording)), own.answerBy(dateInWords(answerBy, text.wording))];
}

/** The receipt as a text file. What was sent is not in it. */
export function receiptText(receipt: FeedbackReceipt, view: View): string {
  const { own } = view;
  const lines = [own.title, '', `${own.receipt}: ${receipt.receiptCode}`];
  if (receipt.agency) lines.push(`${own.handledBy}: ${receipt.agency.name}`);
  return [...lines, ...datesOf(receipt, view), own.receiptKeep, ''].join('\r\n');
}
