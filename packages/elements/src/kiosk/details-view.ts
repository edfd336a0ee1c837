import type { RatingReason } from '@motcua/contract';
import { html, type TemplateResult } from 'lit';
import { faceOf } from '../rating/faces.js';
import { known } from '../wording/known.js';
import type { View } from './view.js';
import type { Officer, Step, Visit } from './visit.js';

export interface DetailsView extends View {
  counters: readonly string[];
  officers: readonly Officer[];
  /** Seconds until it is sent by itself, and of how many. */
  left: number;
  whole: number;
  /** Something was chosen or typed. */
  used: () => void;
  /** Back to the level. */
  change: () => void;
  send: () => void;
  next: () => void;
  more: () => void;
}

/** What may be added to the level that was touched: one question a screen, all of it optional, sent by itself. */
export function detailsView(visit: Visit, view: DetailsView): TemplateResult {
  const { own, rating, press, left } = view;
  const { step } = visit;
  return html`<div class="details-screen" data-step=${step}>
    <div class="chosen" data-level=${visit.level}>
      ${faceOf(visit.level)}
      <p>${own.chosen} <b>${known(rating.levels, visit.level)}</b></p>
      <button type="button" class="button" @click=${press(view.change)}>${own.change}</button>
    </div>
    ${question(step, visit, view)}
    <div class="bar">
      <p class="left">${own.sending(left)}</p>
      <progress max=${view.whole} .value=${left} aria-hidden="true"></progress>
      <button type="button" class="button more" @click=${press(view.more)}>${own.more}</button>
      ${
        visit.last
          ? ''
          : html`<button type="button" class="button" @click=${press(view.next)}>
              ${answered(step, visit) ? own.next : own.skip}
            </button>`
      }
      <button type="button" class="button strong" @click=${press(view.send)}>${own.send}</button>
    </div>
  </div>`;
}

function answered(step: Step, visit: Visit): boolean {
  if (step === 'reasons') return visit.reasons.size > 0;
  if (step === 'counter' || step === 'officer') return visit[step] !== undefined;
  return step.startsWith('criterion-') && visit.criteria[criterionOf(step)] !== undefined;
}

const criterionOf = (step: Step): string => step.replace('criterion-', '');

const title = (text: string) => html`<h1 id="heading" tabindex="-1">${text}</h1>`;

function question(step: Step, visit: Visit, view: DetailsView): TemplateResult {
  const { own, rating } = view;
  const one = <Value>(
    text: string,
    values: readonly (readonly [Value, string])[],
    now: Value,
    take: (value: Value) => void,
  ) =>
    html`${title(text)}${options(
      values.map(([value, label]) => ({ label, on: value === now, press: () => take(value) })),
      view,
    )}`;
  switch (step) {
    case 'confirm':
      return title(own.confirm);
    case 'counter':
      return one(
        own.counter,
        view.counters.map((name) => [name, name]),
        visit.counter,
        (name) => (visit.counter = name),
      );
    case 'officer':
      return one(
        own.officer,
        view.officers.map(({ code, name }) => [code, name]),
        visit.officer,
        (code) => (visit.officer = code),
      );
    case 'reasons':
      return html`${title(rating.why(visit.level))}${options(
        visit.offered.map((reason: RatingReason) => ({
          label: known(rating.reasons, reason) ?? reason,
          on: visit.reasons.has(reason),
          press: () => visit.toggle(reason),
        })),
        view,
      )}`;
    case 'comment':
      return html`${title(own.comment)}
        <textarea
          maxlength="1000"
          rows="4"
          aria-labelledby="heading"
          aria-describedby="help"
          autocomplete="off"
          .value=${visit.comment}
          @input=${(event: Event) => {
            visit.comment = (event.target as HTMLTextAreaElement).value;
            view.used();
          }}
        ></textarea>
        <p id="help">${own.commentHelp}</p>`;
    default: {
      const criterion = criterionOf(step);
      const { question: text, answers } = known(rating.criteria, criterion)!;
      return one(
        text,
        answers.map((answer, points) => [points, answer]),
        visit.criteria[criterion],
        (points) => {
          visit.criteria[criterion] = points!;
        },
      );
    }
  }
}

interface Option {
  label: string;
  on: boolean;
  press: () => void;
}

function options(list: readonly Option[], { press, used }: DetailsView): TemplateResult {
  return html`<div class="options" role="group" aria-labelledby="heading" data-many=${list.length > 6}>
    ${list.map(
      ({ label, on, press: act }) =>
        html`<button
          type="button"
          class="option"
          aria-pressed=${on}
          @click=${press(() => {
            act();
            used();
          })}
        >
          <svg class="tick" viewBox="0 0 24 24" aria-hidden="true"><path d="m5 13 4.5 4.5L19 7" /></svg>${label}
        </button>`,
    )}
  </div>`;
}
