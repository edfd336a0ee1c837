import { html, nothing, type TemplateResult } from 'lit';
import { callView } from './call.js';
import { heading } from './heading.js';
import { isFailure, type Refusal } from './looking.js';
import type { View } from './view.js';

/** Nothing could be shown: what to check, and whom to ask. It takes the focus, so that it is read once. */
export function refusalView(refusal: Refusal, view: View, retry: () => void): TemplateResult {
  const { own, text } = view;
  const { failures, retry: again, requestId: request } = text.base;
  if (refusal.kind === 'not-shown') {
    return framed(
      refusal.kind,
      own.notShown,
      html`<ul>${own.notShownAdvice.map((advice) => html`<li>${advice}</li>`)}</ul>`,
      view,
    );
  }
  if (!isFailure(refusal)) {
    const [title, advice] = own.notOffered;
    return framed(refusal.kind, title, html`<p>${advice}</p>`, view);
  }
  const { kind, retriable, requestId } = refusal;
  const { title, advice } = failures[kind];
  return framed(
    kind,
    title,
    html`<p>${advice}</p>
      ${retriable ? html`<button type="button" class="button strong" @click=${retry}>${again}</button>` : nothing}
      ${requestId ? html`<p class="muted small">${request} ${requestId}</p>` : nothing}`,
    view,
  );
}

function framed(kind: string, title: string, content: TemplateResult, view: View): TemplateResult {
  return html`<section class="refusal" part="error" data-kind=${kind} aria-labelledby="refused">
    ${heading(view.headingLevel, title, 'refused')} ${content} ${callView(view)}
  </section>`;
}
