import type { ActionId } from './actions.js';
import { type AnswerSchemas, catalogueAnswers, lookupAnswers } from './answers.js';
import { DeviceListSchema, SavedDeviceSchema } from './devices.js';
import { FeedbackRecordSchema, OfficeFeedbackListSchema } from './feedback.js';
import { AppendAnswerSchema, OfficeDossierSchema, PaperSchema, ReceiveAnswerSchema } from './office.js';
import type { OperationId } from './operations.js';
import { deviceAnswers, feedbackAnswers, ratingAnswers, surveyAnswers } from './opinion-answers.js';
import { PublicationReportSchema } from './publication-reports.js';
import {
  ExportedFileSchema,
  OfficeRatingSchema,
  RatingListSchema,
  RatingResultsSchema,
  RatingTokensSchema,
} from './ratings.js';
import { SiteListSchema, SiteSchema } from './sites.js';
import { InvitationsSchema, OfficeSurveyResultsSchema, SurveyPapersAnswerSchema, SurveySchema } from './surveys.js';

/** The schemas of what an office is answered. */
export const officeAnswers: AnswerSchemas<
  | 'receiveDossiers'
  | 'appendEvents'
  | 'readDossier'
  | 'printPaper'
  | 'issueRatingTokens'
  | 'sendVisits'
  | 'listRatings'
  | 'reviewRating'
  | 'exportRatings'
  | 'listDevices'
  | 'saveDevice'
  | 'listSites'
  | 'saveSite'
  | 'planSurvey'
  | 'inviteToSurvey'
  | 'enterSurveyPapers'
  | 'readSurveyResults'
  | 'listOfficeFeedback'
  | 'readFeedback'
  | 'handleFeedback'
  | 'publishDecision'
> = {
  receiveDossiers: ReceiveAnswerSchema,
  appendEvents: AppendAnswerSchema,
  readDossier: OfficeDossierSchema,
  printPaper: PaperSchema,
  issueRatingTokens: RatingTokensSchema,
  sendVisits: RatingResultsSchema,
  listRatings: RatingListSchema,
  reviewRating: OfficeRatingSchema,
  exportRatings: ExportedFileSchema,
  listDevices: DeviceListSchema,
  saveDevice: SavedDeviceSchema,
  listSites: SiteListSchema,
  saveSite: SiteSchema,
  planSurvey: SurveySchema,
  inviteToSurvey: InvitationsSchema,
  enterSurveyPapers: SurveyPapersAnswerSchema,
  readSurveyResults: OfficeSurveyResultsSchema,
  listOfficeFeedback: OfficeFeedbackListSchema,
  readFeedback: FeedbackRecordSchema,
  handleFeedback: FeedbackRecordSchema,
  publishDecision: PublicationReportSchema,
};

/** The schema of every answer. A client loads the part that it checks. */
export const everyAnswer: AnswerSchemas<OperationId | ActionId> = {
  ...catalogueAnswers,
  ...lookupAnswers,
  ...ratingAnswers,
  ...deviceAnswers,
  ...feedbackAnswers,
  ...surveyAnswers,
  ...officeAnswers,
};
