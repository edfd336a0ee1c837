import type { FeedbackProgress, FeedbackStep } from '@motcua/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { framed } from '../sending/said.js';
import { dateInWords } from '../wording/dates.js';
import { known } from '../wording/known.js';
import { numberInWords } from '../wording/numbers.js';
import { partInWords } from './place.js';
import type { ReadingView } from './view.js';

/** How a feedback stands, for its sender: the state in plain words, the answer first when there is one, then what happened. */
export function progressView(progress: FeedbackProgress, view: ReadingView): TemplateResult {
  const { own, text, hotline } = view;
  const [title, sentence] = known(own.states, progress.state) ?? own.unknownState;
  const day = (date: string) => dateInWords(date, text.wording);
  const isOpen = /received|accepted|transferred/.test(progress.state);
  const reason =
    progress.state === 'refused' ? progress.steps.findLast(({ state }) => state === 'refused')?.reason : undefined;
  return framed(
    'progress',
    title,
    html`<p>${sentence}</p>
      ${reason ? html`<p class="box">${own.reason} ${reason}</p>` : nothing}
      ${
        progress.late
          ? html`<div class="box late" part="late">
              <p><b>${own.late[0]}</b> (${day(progress.answerBy)})</p>
              <p>${own.late[1]}</p>
              ${hotline ? html`<p><a class="button" href="tel:${hotline.replace(/[^\d+]/g, '')}">${own.call(hotline)}</a></p>` : nothing}
            </div>`
          : nothing
      }
      ${answerView(progress, view)}
      ${progress.agency ? html`<p>${own.handledBy}: <b>${progress.agency.name}</b></p>` : nothing}
      ${
        isOpen && !progress.late
          ? html`${progress.state === 'received' ? html`<p>${own.transferBy(day(progress.transferBy))}</p>` : nothing}
              <p>${own.answerBy(day(progress.answerBy))}</p>`
          : nothing
      }
      <p class="subtitle" role="heading" aria-level=${Math.min(view.headingLevel + 1, 6)}>${own.steps}</p>
      <ol role="list" class="steps" part="steps">
        ${progress.steps.map((step) => stepView(step, view))}
      </ol>
      <p class="subtitle" role="heading" aria-level=${Math.min(view.headingLevel + 1, 6)}>${own.yours}</p>
      <p class="muted">${known(own.kinds, progress.kind)} · ${own.sentOn(day(progress.sentOn))}</p>
      ${aboutView(progress, view)}
      <blockquote part="sent">${progress.text}</blockquote>
      ${
        progress.attachments.length > 0
          ? html`<p>
              ${own.sentFiles}:
              ${progress.attachments.map(({ name, bytes }) => `${name} (${own.kilobytes(numberInWords(Math.ceil(bytes / 1000), text))})`).join(', ')}
            </p>`
          : nothing
      }`,
    view.headingLevel,
  );
}

function stepView(step: FeedbackStep, { own, text }: ReadingView): TemplateResult {
  return html`<li>
    <p>
      <b>${known(own.stepNames, step.state) ?? step.state}</b>
      <span class="muted small">${dateInWords(step.on, text.wording)}</span>
    </p>
    ${step.agency ? html`<p class="muted">${step.agency.name}</p>` : nothing}
    ${step.to ? html`<p>${own.to(step.to.name)}</p>` : nothing}
    ${step.reason && step.state !== 'refused' ? html`<p>${own.reason} ${step.reason}</p>` : nothing}
  </li>`;
}

/** The procedure and the place that it is about. */
export function aboutView(
  { procedure, place }: Pick<FeedbackProgress, 'procedure' | 'place'>,
  { own }: ReadingView,
): unknown {
  if (!procedure && !place) return nothing;
  return html`<p>
    ${own.about}: ${procedure ? html`<b>${procedure.name}</b>` : nothing}${procedure && place ? '. ' : nothing}
    ${place ? `${partInWords(place.path, own)}${place.shown ? `: ${place.shown}` : ''}` : nothing}
  </p>`;
}

/** The answer, and what came of a correction. */
export function answerView(
  {
    answer,
    answeredOn,
    verdict,
    inTime,
  }: Partial<Pick<FeedbackProgress, 'answer' | 'answeredOn' | 'verdict'>> & { inTime?: boolean },
  { own, text }: ReadingView,
): unknown {
  if (answer === undefined) return nothing;
  const result = verdict && known(own.verdicts, verdict);
  return html`<div class="answer" part="answer">
    ${result ? html`<p class="tag" part="verdict">${own.verdict}: ${result}</p>` : nothing}
    <p class="label">
      ${answeredOn ? own.answeredOn(dateInWords(answeredOn, text.wording)) : own.answer}${
        inTime === undefined ? nothing : `, ${inTime ? own.inTime : own.notInTime}`
      }
    </p>
    <p class="written">${answer}</p>
  </div>`;
}
