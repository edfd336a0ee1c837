import { html, nothing, type TemplateResult } from 'lit';
import { type BadgeText } from '../locales/badge.js';
import type { CommonLocale } from '../locales/locale.js';
import { dateInWords } from '../wording/dates.js';
import { numberInWords } from '../wording/numbers.js';
import { icons } from './icons.js';
import type { Result } from './result.js';

export interface BadgeView {
  locale: CommonLocale;
  own: BadgeText;
  /** After so many days a result is called old. */
  days: number;
  /** Address of the report for people. */
  report?: string;
}

/** What was found and when, in words and with a shape, and the way to the whole report. */
export function badgeView(result: Result, { locale, own, days, report }: BadgeView): TemplateResult {
  const { office, asOf, age } = result;
  const old = !(age <= days);
  const state = old ? 'old' : result.state;
  return html`<div class="badge" part="badge" data-state=${state} role="group" aria-label=${own.label}>
    ${icons[state]}
    <div class="text">
      <p class="result" part="result">${resultInWords(result, locale, own)}</p>
      ${old ? html`<p class="old" part="old">${own.old(numberInWords(age, locale), age === 1)}</p>` : nothing}
      ${result.state === 'unread' ? nothing : html`<p part="verdict">${verdict(result, locale, own)}</p>`}
      ${asOf ? html`<p class="small">${own.asOf(dateInWords(asOf, locale.wording))}</p>` : nothing}
      ${office ? html`<p class="small" part="office">${office}</p>` : nothing}
      ${report ? html`<a part="report" href=${report}>${own.report}</a>` : nothing}
    </div>
  </div>`;
}

function resultInWords({ state, posted, required, checkedOn }: Result, locale: CommonLocale, own: BadgeText): string {
  const day = dateInWords(checkedOn, locale.wording);
  if (state === 'unread') return own.unread(day);
  return required
    ? own.posted(numberInWords(posted, locale), numberInWords(required, locale), day)
    : own.nothingRequired(day);
}

function verdict({ state, ...counts }: Result, locale: CommonLocale, own: BadgeText): string {
  if (state === 'good') return own.good;
  const parts = (['missing', 'outdated', 'incomplete'] as const)
    .filter((what) => counts[what])
    .map((what) => own[what](numberInWords(counts[what], locale)));
  if (parts.length) return own.partial(parts.join('\u00a0· '));
  return counts.errors ? own.errors(numberInWords(counts.errors, locale), counts.errors === 1) : own.doubtful;
}

/** There is no result to show: said so above what stands inside the tag. */
export function noResultView(text: string, retry: TemplateResult | typeof nothing): TemplateResult {
  return html`<div class="badge" part="error" data-state="none" role="status">
      ${icons.unread}
      <div class="text"><p class="result">${text}</p>${retry}</div>
    </div>
    <slot></slot>`;
}
