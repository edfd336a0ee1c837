import { RATING_LEVELS, type RatingLevel } from '@motcua/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../base/failures.js';
import { known } from '../wording/known.js';
import type { Asked } from './asked.js';
import { detailsView } from './details-view.js';
import type { Draft } from './draft.js';
import { faceOf } from './faces.js';
import { failedView } from './said-view.js';
import type { View } from './view.js';

export interface QuestionView extends View {
  asked: Asked;
  draft: Draft;
  /** The question, in the page's words or ours. */
  question: string;
  /** In one line: the button comes with the level. */
  compact: boolean;
  /** It was sent without a level. */
  mistake: boolean;
  /** It could not be sent. */
  failure?: Failure | undefined;
  /** An earlier rating is about to be changed. */
  changing: boolean;
  /** Something was chosen or written. */
  changed: () => void;
  submit: (event: Event) => void;
  keep: () => void;
}

/** The question: one press on a level is an answer; what is asked after it may be left out. */
export function questionView(view: QuestionView): TemplateResult {
  const { own, asked, draft, mistake, changing, failure } = view;
  const { invitation } = asked;
  return html`<form part="form" class="no-print" novalidate autocomplete="off" @submit=${view.submit}>
    <fieldset class="question" aria-describedby=${mistake ? 'mistake' : nothing}>
      <legend part="question">
        <span role="heading" aria-level=${Math.min(view.headingLevel, 6)} id="question" tabindex="-1">${view.question}</span>
      </legend>
      ${mistake ? html`<p class="mistake" id="mistake">${own.noLevel}</p>` : nothing}
      <div class="levels" data-scale=${asked.scale} part="levels">
        ${RATING_LEVELS[asked.scale].map((level) => levelView(level, view))}
      </div>
    </fieldset>
    ${draft.level === undefined ? nothing : detailsView(draft.level, view)}
    ${failure ? failedView(failure, view) : nothing}
    ${
      view.compact && draft.level === undefined
        ? nothing
        : html`<div class="send">
            <button class="button strong" part="submit">${failure ? own.again : changing ? own.saveChange : own.send}</button>
            ${changing ? html`<button type="button" class="button quiet" @click=${view.keep}>${own.keep}</button>` : nothing}
          </div>`
    }
    ${invitation ? html`<p class="muted small">${own.secrecy}</p>` : nothing}
  </form>`;
}

function levelView(level: RatingLevel, { own, draft, changed, mistake }: QuestionView): TemplateResult {
  const choose = () => {
    draft.choose(level);
    changed();
  };
  return html`<label class="level" data-level=${level}
    ><input type="radio" name="level" value=${level} aria-invalid=${mistake} .checked=${draft.level === level} @change=${choose} /><span
      class="tile"
      part="level"
      >${faceOf(level)}<span>${known(own.levels, level)}</span></span
    ></label
  >`;
}
