import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../base/failures.js';
import type { CommonLocale } from '../locales/locale.js';

/** A heading and a sentence. */
export type Said = readonly [title: string, sentence: string];

/** Of an element that sends. */
export interface SaidView {
  text: CommonLocale;
  own: { working: Said; cancel: string; notSent: Said; notSentOffline: Said };
  headingLevel: number;
}

/** A heading that takes the focus, so that it is read once, and what follows it. */
export function framed(name: string, title: string, content: unknown, level: number): TemplateResult {
  return html`<section class="said" part=${name} data-said=${name} aria-labelledby="said">
    <div role="heading" aria-level=${Math.min(level, 6)} class="title" id="said" tabindex="-1">${title}</div>
    ${content}
  </section>`;
}

/** It is on its way: the proof of work, as far as it is. */
export function workingView(share: number, { own, headingLevel }: SaidView, cancel: () => void): TemplateResult {
  const [title, sentence] = own.working;
  return framed(
    'working',
    title,
    html`<p>${sentence}</p>
      <progress aria-labelledby="said" max="1" .value=${share}></progress>
      <button type="button" class="button" @click=${cancel}>${own.cancel}</button>`,
    headingLevel,
  );
}

/** It did not arrive, as far as anyone knows. What was typed is still there. */
export function failedView({ kind, requestId }: Failure, { own, text }: SaidView): TemplateResult {
  const [title, advice] = kind === 'offline' ? own.notSentOffline : own.notSent;
  return html`<div class="failed" role="group" part="error" data-kind=${kind} aria-labelledby="said">
    <p id="said" tabindex="-1"><b>${title}</b></p>
    <p>${kind === 'busy' ? text.base.failures.busy.title : nothing} ${advice}</p>
    ${requestId ? html`<p class="muted small">${text.base.requestId} ${requestId}</p>` : nothing}
  </div>`;
}

/** What has to be put right before it is sent, each a link to its field. */
export interface Mistake {
  /** Id of the field that takes the focus. */
  field: string;
  said: string;
}

/** All that has to be put right, above the form. */
export function mistakesView(title: string, mistakes: readonly Mistake[]): TemplateResult {
  const go = (event: Event, field: string) => {
    // An address of the page is the page's.
    event.preventDefault();
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    root.getElementById(field)?.focus();
  };
  return html`<div class="failed" role="group" part="mistakes" aria-labelledby="said">
    <p id="said" tabindex="-1"><b>${title}</b></p>
    <ul>
      ${mistakes.map(
        ({ field, said }) =>
          html`<li><a href="#${field}" @click=${(event: Event) => go(event, field)}>${said}</a></li>`,
      )}
    </ul>
  </div>`;
}

/** The mistake below its field, which names it by `aria-describedby`. */
export function mistakeOf(field: string, mistakes: readonly Mistake[]): unknown {
  const found = mistakes.find((one) => one.field === field);
  return found ? html`<p class="mistake" id="mistake-${field}">${found.said}</p>` : nothing;
}
