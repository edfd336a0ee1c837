import type { CommonLocale } from '../locales/locale.js';
import type { RatingText } from '../locales/rating.js';

/** What every view of the element needs to say something. */
export interface View {
  text: CommonLocale;
  own: RatingText;
  headingLevel: number;
}
