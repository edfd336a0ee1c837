import { RATING_LEVELS, type RatingForm, type RatingLevel } from '@motcua/contract';
import { html, type TemplateResult } from 'lit';
import { faceOf } from '../rating/faces.js';
import { known } from '../wording/known.js';
import type { View } from './view.js';

/** The screen that waits for visitors: one touch is the answer. */
export function questionView(
  form: RatingForm,
  { own, rating, press }: View,
  choose: (level: RatingLevel) => void,
): TemplateResult {
  const scale = form.scale === 'five' ? 'five' : 'three';
  return html`<div class="question-screen">
    <h1 id="heading" tabindex="-1">${own.question}</h1>
    <div class="levels" role="group" aria-labelledby="heading" data-scale=${scale}>
      ${RATING_LEVELS[scale].map(
        (level) =>
          html`<button type="button" class="level" data-level=${level} @click=${press(() => choose(level))}>
            ${faceOf(level)}<span>${known(rating.levels, level)}</span>
          </button>`,
      )}
    </div>
    <p class="touch">${own.touch}</p>
  </div>`;
}
