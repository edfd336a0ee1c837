import { html, nothing, type TemplateResult } from 'lit';
import type { Load } from '../base/load-state.js';
import { failureView, skeletonView, slowView } from '../base/states.js';
import type { Answered } from './answered.js';
import { listboxView } from './listbox.js';
import type { OptionGroup } from './options.js';
import { referralView } from './referral.js';
import type { View } from './view.js';
import { waysForwardView } from './ways-forward.js';

export interface PopupView extends View {
  load: Load<Answered | undefined>;
  groups: readonly OptionGroup[];
  active: number;
  /** Enough is typed to be asked for. */
  asks: boolean;
  choose: (option: number) => void;
  forget: () => void;
}

/** What opens below the box: an answer, or before anything is typed what was searched last. */
export function popupView(view: PopupView): unknown {
  if (view.asks) return answerView(view);
  return view.groups.length > 0 ? recentView(view) : nothing;
}

/** What was searched last, with the way to have it forgotten. */
function recentView(view: PopupView): TemplateResult {
  const { own } = view;
  return popup(
    html`<div class="recent-head">
        <span class="group-label small">${own.recent} <span class="line kept">${own.keptOnDevice}</span></span>
        <button type="button" class="button quiet" @click=${view.forget}>${own.forget}</button>
      </div>
      ${options(view, '', own.recent)}`,
  );
}

/** The answer in all its states: on its way, slow, failed, there. */
function answerView(view: PopupView): TemplateResult {
  const { value, failure, loading, slow, retry } = view.load;
  const { base } = view.text;
  if (value) return popup(html`${slow ? slowView(base) : nothing}${foundView(view, value)}`);
  if (failure && !loading) return popup(failureView(base, failure, retry));
  return popup(
    html`<div class="waiting" aria-busy="true">
      ${slow ? slowView(base) : html`<p class="visually-hidden">${base.loading}</p>`}${skeletonView(4)}
    </div>`,
  );
}

function foundView(view: PopupView, { query, answer }: Answered): TemplateResult {
  const none = answer.outcome === 'none';
  return html`${answer.referral ? referralView(answer.referral, view) : nothing}
    ${none ? html`<p class="none-title">${view.own.none(query)}</p>` : nothing}
    ${options(view, query, view.own.suggestions)} ${none ? waysForwardView(view) : nothing}`;
}

function options(view: PopupView, query: string, label: string): unknown {
  return view.groups.length > 0 ? listboxView({ ...view, query, label, busy: view.load.loading }) : nothing;
}

function popup(content: unknown): TemplateResult {
  return html`<div class="popup" part="suggestions" tabindex="-1">${content}</div>`;
}
