import type { RatingCriterion, RatingLevel } from '@motcua/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { known } from '../wording/known.js';
import { LONGEST_COMMENT, MOST_REASONS } from './draft.js';
import type { QuestionView } from './question-view.js';

/** From so few characters left on, how many there are is told. */
const FEW = 200;

/** What may be added to a level: reasons, points of the decree, a comment. */
export function detailsView(level: RatingLevel, view: QuestionView): unknown {
  const { own, asked } = view;
  if (!asked.comment && asked.reasons.length + asked.criteria.length === 0) return nothing;
  return html`<div class="details" part="details">
    <p class="muted">${own.optional}</p>
    ${asked.reasons.length > 0 ? reasonsView(level, view) : nothing}
    ${asked.criteria.map((criterion) => criterionView(criterion, view))}
    ${
      asked.comment
        ? html`<div>
            <label for="comment"><b>${own.comment}</b></label>
            ${commentView(view)}
          </div>`
        : nothing
    }
  </div>`;
}

function reasonsView(level: RatingLevel, { own, asked, draft, changed }: QuestionView): TemplateResult {
  const full = draft.reasons.length >= MOST_REASONS;
  return html`<fieldset>
    <legend><b>${own.why(level)}</b></legend>
    <div class="choices">
      ${asked.reasons.map((reason) => {
        const chosen = draft.reasons.includes(reason);
        const toggle = () => {
          draft.toggle(reason);
          changed();
        };
        return html`<label class="choice" part="choice"
          ><input type="checkbox" .checked=${chosen} ?disabled=${full && !chosen} @change=${toggle} /><span
            >${known(own.reasons, reason) ?? reason}</span
          ></label
        >`;
      })}
    </div>
    ${full ? html`<p class="small muted" role="status">${own.mostReasons(MOST_REASONS)}</p>` : nothing}
  </fieldset>`;
}

/** One that these words do not know yet cannot be asked. */
function criterionView(criterion: RatingCriterion, { own, draft, changed }: QuestionView): unknown {
  const words = known(own.criteria, criterion);
  if (!words) return nothing;
  return html`<fieldset>
    <legend><b>${words.question}</b></legend>
    <div class="choices">
      ${[2, 1, 0].map((points) => {
        const choose = () => {
          draft.answer(criterion, points);
          changed();
        };
        return html`<label class="choice" part="choice"
          ><input type="radio" name=${criterion} .checked=${draft.criteria[criterion] === points} @change=${choose} /><span
            >${words.answers[points]}</span
          ></label
        >`;
      })}
    </div>
  </fieldset>`;
}

function commentView({ own, draft, changed }: QuestionView): TemplateResult {
  const left = LONGEST_COMMENT - draft.comment.length;
  const write = ({ target }: Event) => {
    draft.comment = (target as HTMLTextAreaElement).value;
    changed();
  };
  return html`<textarea
      id="comment"
      class="field"
      part="field"
      rows="3"
      maxlength=${LONGEST_COMMENT}
      autocomplete="off"
      aria-describedby="comment-help"
      .value=${draft.comment}
      @input=${write}
    ></textarea>
    <p class="small muted" id="comment-help">${own.commentHelp}</p>
    <p class="small muted count" role=${left <= FEW ? 'status' : nothing}>${own.left(left)}</p>`;
}
