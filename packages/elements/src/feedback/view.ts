import type { CommonLocale } from '../locales/locale.js';
import type { FeedbackReadingText } from '../locales/feedback-reading.js';
import type { FeedbackText } from '../locales/feedback.js';

/** What every view of the element needs to say something. */
export interface View {
  text: CommonLocale;
  own: FeedbackText;
  headingLevel: number;
  /** A number to call. */
  hotline?: string | undefined;
}

/** What the views for those who read need. */
export interface ReadingView extends View {
  own: FeedbackText & FeedbackReadingText;
}
