import type { FeedbackQuery, PublishedFeedback } from './feedback.js';
import { read } from './operation.js';
import type { Page } from './pages.js';
import type { NoQuery } from './queries.js';
import type { RatingForm, RatingFormQuery } from './ratings.js';
import type { RatingSummary, RatingSummaryQuery } from './rating-summaries.js';
import type { Survey, SurveyList, SurveyListQuery, SurveyResults } from './surveys.js';

/** How ratings are asked for, and whether they are. */
export const getRatingForm = /*#__PURE__*/ read<RatingFormQuery, RatingForm>('getRatingForm', '/v1/ratings/form');
/** How satisfied people were. */
export const summariseRatings = /*#__PURE__*/ read<RatingSummaryQuery, RatingSummary>(
  'summariseRatings',
  '/v1/ratings/summary',
);
/** Feedback that was answered in public. */
export const listFeedback = /*#__PURE__*/ read<FeedbackQuery, Page<PublishedFeedback>>('listFeedback', '/v1/feedback');
/** The rounds of the survey. */
export const listSurveys = /*#__PURE__*/ read<SurveyListQuery, SurveyList>('listSurveys', '/v1/surveys');
/** One round with its questions. */
export const getSurvey = /*#__PURE__*/ read<NoQuery, Survey>('getSurvey', '/v1/surveys/{id}');
/** What a closed round found. */
export const getSurveyResults = /*#__PURE__*/ read<NoQuery, SurveyResults>(
  'getSurveyResults',
  '/v1/surveys/{id}/results',
);
