import { FEEDBACK_KINDS, type PublishedFeedback } from '@motcua/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dateInWords } from '../wording/dates.js';
import { known } from '../wording/known.js';
import { numberInWords } from '../wording/numbers.js';
import { aboutView, answerView } from './progress-view.js';
import type { ReadingView } from './view.js';

/** A kind, or all. */
export type BrowsedKind = (typeof FEEDBACK_KINDS)[number] | '';

/** Above the list: which kind is shown. */
export function filterView(
  { own }: ReadingView,
  kind: BrowsedKind,
  choose: (kind: BrowsedKind) => void,
): TemplateResult {
  return html`<p class="help">${own.browseHelp}</p>
    <p>
      <label class="label" for="kind">${own.filter}</label>
      <select
        id="kind"
        class="field kind-field"
        part="field"
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as BrowsedKind)}
      >
        <option value="" ?selected=${kind === ''}>${own.all}</option>
        ${FEEDBACK_KINDS.map((one) => html`<option value=${one} ?selected=${kind === one}>${own.kinds[one]}</option>`)}
      </select>
    </p>`;
}

export interface ListView extends ReadingView {
  total: number;
  items: readonly PublishedFeedback[];
  /** More can be asked for. */
  hasMore: boolean;
  loading: boolean;
  failed: boolean;
  more: () => void;
}

/** What was answered, newest answer first. */
export function listView(view: ListView): TemplateResult {
  const { own, text, items, total } = view;
  if (items.length === 0) {
    return html`<div class="state" part="empty">
      <p class="state-title">${own.none[0]}</p>
      <p>${own.none[1]}</p>
    </div>`;
  }
  return html`<p role="status" class="muted">${own.found(numberInWords(total, text))}</p>
    <ul role="list" class="list" part="list">
      ${items.map((item) => itemView(item, view))}
    </ul>
    ${view.failed ? html`<p class="mistake" role="alert">${own.moreFailed}</p>` : nothing}
    ${
      view.hasMore
        ? html`<button type="button" class="button" aria-disabled=${view.loading} @click=${view.more}>
            ${view.loading ? text.base.loading : own.more}
          </button>`
        : nothing
    }`;
}

function itemView(item: PublishedFeedback, view: ReadingView): TemplateResult {
  const { own, text } = view;
  const told = [known(own.kinds, item.kind), own.sentOn(dateInWords(item.sentOn, text.wording)), item.agency?.name];
  return html`<li part="item" data-kind=${item.kind}>
    <p class="muted small" tabindex="-1">${told.filter(Boolean).join(' · ')}</p>
    ${aboutView(item, view)}
    <blockquote>${item.text}</blockquote>
    ${answerView(item, view)}
  </li>`;
}
