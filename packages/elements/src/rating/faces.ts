import type { RatingLevel } from '@motcua/contract';
import { html, type TemplateResult } from 'lit';
import { known } from '../wording/known.js';

/** Eyes that laugh, that are open, and that are closed tight. */
const LAUGHING = 'M12 20q3-5 6 0m12 0q3-5 6 0';
const OPEN = 'M16.5 18v2.5m15-2.5v2.5';
const TIGHT = 'm12 16 6 3.5-6 3.5m24-7-6 3.5 6 3.5';

/** Eyes and mouth; each face differs from all others in one of the two. */
const FACES: Record<Extract<RatingLevel, string>, readonly [eyes: string, mouth: string]> = {
  'very-satisfied': [LAUGHING, 'M12.5 27.5h23q-2 9.5-11.5 9.5t-11.5-9.5z'],
  satisfied: [OPEN, 'M15 29q9 8 18 0'],
  neutral: [OPEN, 'M15.5 31.5h17'],
  dissatisfied: [OPEN, 'M15.5 34q8.5-8 17 0'],
  'very-dissatisfied': [TIGHT, 'M14.5 36.5q1-9 9.5-9t9.5 9z'],
};

/**
 * The face of a level, told from the others by its shape alone. It says nothing to those who hear the page: its words stand beside it.
 *
 * @example
 * html`<label><input type="radio" name="level" />${faceOf('satisfied')} Hài lòng</label>`;
 */
export function faceOf(level: RatingLevel): TemplateResult {
  const [eyes, mouth] = known(FACES, level) ?? ['', ''];
  return html`<svg class="face" viewBox="0 0 48 48" aria-hidden="true">
    <circle cx="24" cy="24" r="21" />
    <path d=${eyes} />
    <path class="mouth" d=${mouth} />
  </svg>`;
}
