import { type AnswerSchemas } from './answers.js';
import { DeviceStateSchema } from './devices.js';
import { FeedbackProgressSchema, FeedbackReceiptSchema, PublishedFeedbackSchema } from './feedback.js';
import { ChallengeSchema } from './lookups.js';
import { pageOf } from './pages.js';
import { RatingSummarySchema } from './rating-summaries.js';
import { RatingAnswerSchema, RatingFormSchema, RatingInvitationSchema, RatingResultsSchema } from './ratings.js';
import { AnswerSurveyAnswerSchema, SurveyListSchema, SurveyResultsSchema, SurveySchema } from './surveys.js';

/** The schemas of what is answered about ratings. */
export const ratingAnswers: AnswerSchemas<
  'getRatingForm' | 'summariseRatings' | 'challengeWork' | 'openRating' | 'sendRating'
> = {
  getRatingForm: RatingFormSchema,
  summariseRatings: RatingSummarySchema,
  challengeWork: ChallengeSchema,
  openRating: RatingInvitationSchema,
  sendRating: RatingAnswerSchema,
};

/** The schemas of what a device is answered. */
export const deviceAnswers: AnswerSchemas<'openDevice' | 'sendDeviceRatings'> = {
  openDevice: DeviceStateSchema,
  sendDeviceRatings: RatingResultsSchema,
};

/** The schemas of what is answered about feedback. */
export const feedbackAnswers: AnswerSchemas<'listFeedback' | 'challengeWork' | 'sendFeedback' | 'followFeedback'> = {
  listFeedback: /*#__PURE__*/ pageOf(PublishedFeedbackSchema),
  challengeWork: ChallengeSchema,
  sendFeedback: FeedbackReceiptSchema,
  followFeedback: FeedbackProgressSchema,
};

/** The schemas of what is answered about surveys. */
export const surveyAnswers: AnswerSchemas<
  'listSurveys' | 'getSurvey' | 'getSurveyResults' | 'challengeWork' | 'answerSurvey'
> = {
  listSurveys: SurveyListSchema,
  getSurvey: SurveySchema,
  getSurveyResults: SurveyResultsSchema,
  challengeWork: ChallengeSchema,
  answerSurvey: AnswerSurveyAnswerSchema,
};
