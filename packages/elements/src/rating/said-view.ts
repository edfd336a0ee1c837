import type { RatingAnswer, RatingContent, RatingInvitation } from '@motcua/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../base/failures.js';
import { dateInWords } from '../wording/dates.js';
import { known } from '../wording/known.js';
import { momentInWords } from '../wording/moments.js';
import type { Unasked } from './asked.js';
import { faceOf } from './faces.js';
import type { View } from './view.js';

/** A heading that takes the focus, so that it is read once, and what follows it. */
function framed(name: string, title: string, content: unknown, { headingLevel }: View): TemplateResult {
  return html`<section class="said" part=${name} data-said=${name} aria-labelledby="said">
    <div role="heading" aria-level=${Math.min(headingLevel, 6)} class="title" id="said" tabindex="-1">${title}</div>
    ${content}
  </section>`;
}

export interface ThanksView extends View {
  /** What was said. */
  content: Pick<RatingContent, 'level'>;
  answer: RatingAnswer;
  /** It was said before this visit. */
  earlier?: boolean;
  change: () => void;
}

/** It was taken: what was said, what of it was not stored, and until when it may be changed. */
export function thanksView(view: ThanksView): TemplateResult {
  const { own, content, answer, earlier } = view;
  const [title, sentence] = earlier ? own.rated : answer.outcome === 'changed' ? own.changed : own.thanks;
  return framed(
    'thanks',
    title,
    html`<p class="chosen" data-level=${content.level}>
        ${faceOf(content.level)}
        <span>${own.youSaid} <b>${known(own.levels, content.level)}</b></span>
      </p>
      <p>${sentence}</p>
      ${
        answer.comment === undefined
          ? nothing
          : html`<p>${own.takenOut}</p>
              <blockquote part="comment">${answer.comment}</blockquote>`
      }
      ${
        answer.changeableUntil
          ? html`<p>${own.changeUntil(momentInWords(answer.changeableUntil, view))}</p>
              <button type="button" class="button" @click=${view.change}>${own.change}</button>`
          : nothing
      }`,
    view,
  );
}

/** There is no question, and why. */
export function noticeView({ notice, said }: Unasked, view: View): TemplateResult {
  // Without their file: that it does not come is true as well.
  const { title: cutOff, advice: later } = view.text.base.failures.down;
  const [title, advice] = view.own.notices?.[notice] ?? [cutOff, later];
  return framed('notice', title, html`<p>${said ?? advice}</p>`, view);
}

/** It did not arrive, as far as anyone knows. What was chosen is still there, and the button below sends it again. */
export function failedView({ kind, requestId }: Failure, view: View): TemplateResult {
  const { own, text } = view;
  const [title, advice] = kind === 'offline' ? own.notSentOffline : own.notSent;
  return html`<div class="failed" role="group" part="error" data-kind=${kind} aria-labelledby="said">
    <p id="said" tabindex="-1"><b>${title}</b></p>
    <p>${kind === 'busy' ? text.base.failures.busy.title : nothing} ${advice}</p>
    ${requestId ? html`<p class="muted small">${text.base.requestId} ${requestId}</p>` : nothing}
  </div>`;
}

/** It is on its way. */
export function workingView(share: number, view: View & { cancel: () => void }): TemplateResult {
  const [title, sentence] = view.own.working;
  return framed(
    'working',
    title,
    html`<p>${sentence}</p>
      <progress aria-labelledby="said" max="1" .value=${share}></progress>
      <button type="button" class="button" @click=${view.cancel}>${view.own.cancel}</button>`,
    view,
  );
}

/** What is rated with a token: the procedure and the office, and nothing of who asked for it. */
export function subjectView({ procedure, agency, finishedOn }: RatingInvitation, { own, text }: View): TemplateResult {
  return html`<div class="subject" part="subject">
    <p><b>${procedure}</b></p>
    <p class="muted">${agency}${finishedOn ? html`<br />${own.finished(dateInWords(finishedOn, text.wording))}` : nothing}</p>
  </div>`;
}
