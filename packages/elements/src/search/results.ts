import { html, nothing, type TemplateResult } from 'lit';
import { numberInWords } from '../wording/numbers.js';
import type { Answered } from './answered.js';
import { countInWords } from './count-in-words.js';
import { hitView } from './hit.js';
import { referralView } from './referral.js';
import type { Suggested, SuggestedAnswer } from './source.js';
import type { View } from './view.js';
import { waysForwardView } from './ways-forward.js';

export interface ResultsView extends View {
  headingLevel: number;
  /** Where a procedure is; absent when it only opens in place. */
  href: (code: string) => string | undefined;
  choose: (event: Event, hit: Suggested) => void;
  ask: (query: string) => void;
}

/** The heading of an answer: how many, or what came instead. */
export function resultsHeading({ query, answer }: Answered, view: View): string {
  const { text, own } = view;
  if (answer.outcome === 'none') return own.none(query);
  if (answer.outcome === 'refer') return `“${query}”`;
  const { found, foundFor } = text.wording;
  return foundFor(found(countInWords(answer.total, view), answer.total === 1), query);
}

/** An answer on the page: what to ask back, where to go, and the procedures as a list of links. */
export function resultsView({ query, answer }: Answered, view: ResultsView): TemplateResult {
  const { own } = view;
  const { choices, referral, hits, near, outcome } = answer;
  return html`${referral ? referralView(referral, view) : nothing}
    ${
      choices.length > 0
        ? html`<div class="choices" role="group" aria-label=${own.ask}>
          <p class="group-label small" aria-hidden="true">${own.ask}</p>
          ${choices.map((choice) => html`<button type="button" class="button" @click=${() => view.ask(choice.query)}>${choice.label}</button>`)}
        </div>`
        : nothing
    }
    ${outcome === 'none' ? waysForwardView(view) : nothing}
    ${listView(hits, query, view, outcome === 'refer' ? own.related : undefined)} ${listView(
      near.map((hit) => ({ ...hit, reason: undefined })),
      query,
      view,
      own.near,
    )}
    ${cutView(answer, view)}`;
}

function listView(hits: readonly Suggested[], query: string, view: ResultsView, heading?: string): unknown {
  if (hits.length === 0) return nothing;
  return html`${heading ? html`<div role="heading" aria-level=${view.headingLevel + 1} class="list-heading">${heading}</div>` : nothing}
    <ul role="list" class="hits">
      ${hits.map((hit) => html`<li part="result">${linkView(hit, query, view)}</li>`)}
    </ul>`;
}

function linkView(hit: Suggested, query: string, view: ResultsView): TemplateResult {
  const href = view.href(hit.code);
  const choose = (event: Event) => view.choose(event, hit);
  const lines = hitView(hit, query, view);
  return href === undefined
    ? html`<button type="button" class="result" data-code=${hit.code} @click=${choose}>${lines}</button>`
    : html`<a class="result" href=${href} data-code=${hit.code} @click=${choose}>${lines}</a>`;
}

function cutView({ hits, total }: SuggestedAnswer, view: View): unknown {
  if (total <= hits.length || hits.length === 0) return nothing;
  const { text } = view;
  const shown = text.wording.shown(numberInWords(hits.length, text), countInWords(total, view));
  return html`<p class="muted small cut">${shown}. ${view.own.narrow}</p>`;
}
