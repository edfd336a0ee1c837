import { html, type TemplateResult } from 'lit';
import type { BaseText } from '../locales/locale.js';
import type { Failure } from './failures.js';

/** Grey bars in the shape of content that is on its way. */
export function skeletonView(lines = 6): TemplateResult {
  return html`<div class="skeleton" aria-hidden="true" part="skeleton">
    ${Array.from({ length: lines }, () => html`<span></span>`)}
  </div>`;
}

/** It takes long, and why that need not worry anyone. */
export function slowView(texts: BaseText): TemplateResult {
  return html`<p class="note" role="status" part="slow">${texts.slow}</p>`;
}

/** Nothing could be shown: what happened, what to do, and a way to try again. */
export function failureView(texts: BaseText, failure: Failure, retry: () => void): TemplateResult {
  const { title, advice } = texts.failures[failure.kind];
  return html`<div class="state" role="alert" part="error" data-kind=${failure.kind}>
    <p class="state-title">${title}</p>
    <p>${advice}</p>
    ${failure.retriable ? html`<button type="button" class="button" @click=${retry}>${texts.retry}</button>` : ''}
    ${failure.requestId ? html`<p class="muted">${texts.requestId} ${failure.requestId}</p>` : ''}
  </div>`;
}

/** What is shown is the earlier answer. */
export function staleView(texts: BaseText, failure: Failure, retry: () => void): TemplateResult {
  return html`<div class="note" role="status" part="stale">
    <span>${texts.failures[failure.kind].title} ${texts.stale}</span>
    <button type="button" class="button quiet" @click=${retry}>${texts.retry}</button>
  </div>`;
}

/** There is nothing to show, and that is no failure. */
export function emptyView(title: string, advice: unknown): TemplateResult {
  return html`<div class="state" part="empty">
    <p class="state-title">${title}</p>
    <div>${advice}</div>
  </div>`;
}
