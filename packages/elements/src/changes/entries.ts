import type { Change, IsoDate } from '@motcua/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { safeAddress } from '@motcua/catalogue/text';
import { dateInWords, today } from '../wording/dates.js';
import { known } from '../wording/known.js';
import { numberInWords } from '../wording/numbers.js';
import type { Publication } from './decisions.js';
import type { View } from './view.js';

const DAY = 86_400_000;

/**
 * Decisions with what each did, newest first.
 *
 * @param complete no more follow; the last decision may otherwise have more than is shown
 */
export function decisionsView(publications: readonly Publication[], complete: boolean, view: View): TemplateResult[] {
  return publications.map((publication, at) =>
    decisionView(publication, complete || at < publications.length - 1, `decision-${at}`, view),
  );
}

function decisionView(publication: Publication, whole: boolean, id: string, view: View): TemplateResult {
  const { decision, publishedOn, from, note, changes } = publication;
  const { own, text } = view;
  const say = (date: IsoDate) => dateInWords(date, text.wording);
  const about = [
    decision?.date && own.signedOn(say(decision.date)),
    decision?.issuer,
    !decision?.date && publishedOn && own.publishedOn(say(publishedOn)),
    whole && own.procedures(numberInWords(changes.length, text), changes.length === 1),
  ].filter(Boolean);
  const signed = safeAddress(decision?.url);
  return html`<section class="decision" part="decision" aria-labelledby=${id}>
    <div class="effect">${effectView(from, view)}</div>
    <div class="what">
      <div role="heading" aria-level=${view.headingLevel + 2} class="number" id=${id}>
        ${decision ? own.decision(decision.number) : own.noDecision}
      </div>
      <p class="muted">${about.join(' · ')}</p>
      ${decision?.title ? html`<p>${decision.title}</p>` : nothing}
      ${
        decision && signed
          ? html`<a class="signed" href=${signed} rel="noopener nofollow" aria-label=${own.signedTextOf(decision.number)}>${own.signedText}</a>`
          : nothing
      }
      ${note ? html`<p class="small note-of">${note}</p>` : nothing}
      <ul class="entries" role="list">
        ${changes.map((change) => entryView(change, publication, view))}
      </ul>
    </div>
  </section>`;
}

/** From when, and how long that is away. */
function effectView(from: IsoDate | undefined, { own, text }: View): TemplateResult {
  if (!from) return html`<p class="muted">${own.noDay}</p>`;
  const days = Math.round((Date.parse(from) - Date.parse(today())) / DAY);
  const date = dateInWords(from, text.wording);
  const left = days === 0 ? own.takesEffectToday : days > 0 && own.daysLeft(numberInWords(days, text), days === 1);
  return html`<p>${days > 0 ? own.takesEffect(date) : own.tookEffect(date)}</p>
    ${left ? html`<p class="tag caution">${left}</p>` : nothing}`;
}

function entryView(change: Change, { from, note: noteOfAll }: Publication, view: View): TemplateResult {
  const { code, name, field, version } = change;
  const { own, text } = view;
  const { change: kind, validFrom, note } = version;
  const abolished = kind === 'abolished';
  // The day is said once for all, unless it is another here, or what ends is not said to begin.
  const day = validFrom && (abolished || validFrom !== from) && dateInWords(validFrom, text.wording);
  const href = view.href(change);
  const choose = (event: Event) => view.choose(event, change);
  const key = keyOf(change);
  return html`<li class="entry" part="change">
    <span class="tag kind" part="kind" data-kind=${kind}>${known(own.kinds, kind) ?? kind}</span>
    <div class="name">
      ${
        href === undefined
          ? html`<button type="button" class="link" data-key=${key} @click=${choose}>${name}</button>`
          : html`<a href=${href} data-key=${key} @click=${choose}>${name}</a>`
      }
    </div>
    <p class="muted small">
      ${[code, field.name, day && (abolished ? own.ended(day) : own.takesEffect(day))].filter(Boolean).join(' · ')}
    </p>
    ${classesView(change, view)} ${note && !noteOfAll ? html`<p class="small note-of">${note}</p>` : nothing}
    ${
      isCompared(change)
        ? html`<details class="no-print" @toggle=${view.toggled}>
          <summary aria-label=${own.compareOf(name)}>${own.compare}</summary>
          ${view.comparison(change)}
        </details>`
        : nothing
    }
  </li>`;
}

function classesView({ classes = [] }: Change, { own, classes: words }: View): unknown {
  return classes.length > 0
    ? html`<ul class="classes small" role="list" aria-label=${own.changedIn}>
        ${classes.map((one) => html`<li class="class" part="class" data-class=${one}>${known(words, one) ?? one}</li>`)}
      </ul>`
    : nothing;
}

/** There is a publication before it, and something in it differs. */
function isCompared({ version, classes }: Change): boolean {
  return version.number > 1 && version.change !== 'abolished' && classes?.length !== 0;
}

/** Names a publication among those shown. */
export function keyOf({ code, version }: Change): string {
  return `${code} ${version.number}`;
}
