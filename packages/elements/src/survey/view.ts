import type { CommonLocale } from '../locales/locale.js';
import type { SurveyResultsText } from '../locales/survey-results.js';
import type { SurveyText } from '../locales/survey.js';

/** What every view of the element needs to say something. */
export interface View {
  text: CommonLocale;
  own: SurveyText;
  headingLevel: number;
}

/** What the results need. */
export interface ResultsView extends View {
  own: SurveyText & SurveyResultsText;
}
