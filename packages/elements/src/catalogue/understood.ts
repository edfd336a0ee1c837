import type { NearProcedure, SearchNotes, SearchReferral } from '@motcua/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { CatalogueLocale } from '../locales/locale.js';
import { understoodTexts } from '../locales/understood.js';
import type { Understood } from './content.js';
import type { ResultsView } from './results.js';

/**
 * What is said of the words that were searched: what to ask back, where to go with what is no procedure of these offices,
 * what lay words were read as, and what comes nearest when nothing fits. A file of its own: most answers need none of it.
 * What is there is shown, whatever the outcome is called by a newer server.
 */
export function understood({ choices = [], reasons = [], near = [], referral }: Partial<SearchNotes>): Understood {
  return {
    view: (view, rows) => html`${choicesView(choices, view)} ${readAsView(reasons, view)}
      ${referral ? referralView(referral, view) : nothing} ${rows} ${nearView(near, view)}`,
    said(text) {
      const own = textOf(text);
      if (referral) return `. ${own.refer}. ${referral.text}`;
      return choices.length > 0 ? `. ${own.ask} ${choices.map(({ label }) => label).join(', ')}` : '';
    },
  };
}

function textOf({ lang }: CatalogueLocale) {
  return understoodTexts[lang];
}

function readAsView(reasons: SearchNotes['reasons'], { filters: { text } }: ResultsView): unknown {
  if (reasons.length === 0) return nothing;
  const words = reasons.map(({ typed, means }) => `${typed} = ${means}`).join('; ');
  return html`<p class="muted small" part="read-as">${textOf(text).readAs} <span lang="vi">${words}</span></p>`;
}

function choicesView(choices: SearchNotes['choices'], { filters: { text }, change }: ResultsView): unknown {
  if (choices.length === 0) return nothing;
  const { ask } = textOf(text);
  const choose = (event: Event, q: string) => {
    change({ q });
    // The button goes with the answer it belongs to; focus must not fall out of the element with it.
    focusCount(event);
  };
  return html`<div class="no-print" role="group" aria-label=${ask} part="choices">
    <p aria-hidden="true"><strong>${ask}</strong></p>
    <div class="chips">
      ${choices.map(
        ({ label, query }) =>
          html`<button type="button" class="button" lang="vi" @click=${(event: Event) => choose(event, query)}>${label}</button>`,
      )}
    </div>
  </div>`;
}

function focusCount({ target }: Event): void {
  const root = (target as Element).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('.count')?.focus();
}

/** Who is competent, and the way there. */
function referralView({ text: sentence, url }: SearchReferral, { filters: { text } }: ResultsView): TemplateResult {
  const own = textOf(text);
  const site = webAddress(url);
  return html`<div class="note" part="referral">
    <p>
      <strong>${own.refer}</strong><br />
      <span lang="vi">${sentence}</span>
    </p>
    ${
      site
        ? html`<a class="button" href=${site.href} target="_blank" rel="noopener">${own.referTo(site.hostname.replace(/^www\./, ''))}</a>`
        : nothing
    }
  </div>`;
}

function webAddress(url: string | undefined): URL | undefined {
  try {
    const address = new URL(url ?? '');
    return /^https?:$/.test(address.protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}

/** What comes nearest, as links. */
function nearView(near: readonly NearProcedure[], view: ResultsView): unknown {
  if (near.length === 0) return nothing;
  return html`<div part="near">
    <div role="heading" aria-level=${view.headingLevel + 2} class="state-title">${textOf(view.filters.text).near}</div>
    <ul role="list">
      ${near.map((one) => html`<li class="choice">${linkView(one, view)}</li>`)}
    </ul>
  </div>`;
}

function linkView(one: NearProcedure, { href, choose }: ResultsView): TemplateResult {
  const address = href(one.code);
  const open = (event: Event) => choose(event, one);
  return address === undefined
    ? html`<button type="button" class="link" data-code=${one.code} lang="vi" @click=${open}>${one.name}</button>`
    : html`<a href=${address} data-code=${one.code} lang="vi" @click=${open}>${one.name}</a>`;
}
