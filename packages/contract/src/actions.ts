import type {
  DeviceList,
  DeviceRatingsRequest,
  DeviceState,
  NoBody,
  OpenDeviceRequest,
  SavedDevice,
  SaveDeviceRequest,
} from './devices.js';
import type {
  FeedbackListRequest,
  FeedbackProgress,
  FeedbackReceipt,
  FeedbackRecord,
  FeedbackRequest,
  FollowRequest,
  HandleFeedbackRequest,
  OfficeFeedbackList,
  ReadFeedbackRequest,
} from './feedback.js';
import type { Challenge, ChallengeRequest, LookupAnswer, LookupRequest } from './lookups.js';
import type {
  AppendAnswer,
  AppendRequest,
  DossierRequest,
  OfficeDossier,
  Paper,
  PaperRequest,
  ReceiveAnswer,
  ReceiveRequest,
} from './office.js';
import type {
  ExportedFile,
  OfficeRating,
  OpenRatingRequest,
  RatingAnswer,
  RatingExportRequest,
  RatingInvitation,
  RatingList,
  RatingListRequest,
  RatingRequest,
  RatingResults,
  RatingReviewRequest,
  RatingTokens,
  RatingTokensRequest,
  VisitsRequest,
} from './ratings.js';
import type { PublicationReport, PublishRequest } from './publication-reports.js';
import type { SaveSiteRequest, Site, SiteList } from './sites.js';
import type {
  AnswerSurveyAnswer,
  AnswerSurveyRequest,
  Invitations,
  InviteRequest,
  OfficeSurveyResults,
  PlanSurveyRequest,
  Survey,
  SurveyPapersAnswer,
  SurveyPapersRequest,
  SurveyResultsRequest,
} from './surveys.js';
import type { WorkRequest } from './work.js';

/**
 * An operation that is sent by POST with a body: what must not stand in an address, as a dossier's code, and what changes
 * something. Its answer's schema stands in `answers.ts`, its body's in `bodies.ts`, keyed by the same id.
 */
export interface Action<Body extends object, Answer> {
  /** Key of `actions`, `actionAnswers` and `bodies`. */
  id: string;
  method: 'POST';
  /** Below the base URL. No part of it is filled in: a code in an address would end up in logs and histories. */
  path: string;
  /** Only for the compiler: the type of the body. */
  readonly body?: Body;
  /** Only for the compiler: the type of the answer. */
  readonly answer?: Answer;
}

function post<Body extends object, Answer>(id: string, path: string): Action<Body, Answer> {
  return { id, method: 'POST', path };
}

/** A proof of work to be done before a look-up. */
export const challengeLookup = /*#__PURE__*/ post<ChallengeRequest, Challenge>(
  'challengeLookup',
  '/v1/dossiers:challenge',
);
/** How a dossier stands, for its applicant. */
export const lookUpDossier = /*#__PURE__*/ post<LookupRequest, LookupAnswer>('lookUpDossier', '/v1/dossiers:lookup');
/** Dossiers received at the desk. */
export const receiveDossiers = /*#__PURE__*/ post<ReceiveRequest, ReceiveAnswer>(
  'receiveDossiers',
  '/v1/office/dossiers',
);
/** What happened to dossiers. */
export const appendEvents = /*#__PURE__*/ post<AppendRequest, AppendAnswer>('appendEvents', '/v1/office/events');
/** One dossier as its office sees it. */
export const readDossier = /*#__PURE__*/ post<DossierRequest, OfficeDossier>('readDossier', '/v1/office/dossiers:read');
/** A form of the desk, filled in. */
export const printPaper = /*#__PURE__*/ post<PaperRequest, Paper>('printPaper', '/v1/office/papers');

/** A proof of work to be done before something is sent. */
export const challengeWork = /*#__PURE__*/ post<WorkRequest, Challenge>('challengeWork', '/v1/work:challenge');
/** What is rated with a token. */
export const openRating = /*#__PURE__*/ post<OpenRatingRequest, RatingInvitation>('openRating', '/v1/ratings:open');
/** A rating from a person's own device. */
export const sendRating = /*#__PURE__*/ post<RatingRequest, RatingAnswer>('sendRating', '/v1/ratings:send');
/** What a device of the hall is to do. */
export const openDevice = /*#__PURE__*/ post<OpenDeviceRequest, DeviceState>('openDevice', '/v1/devices:open');
/** Ratings given at a device of the hall. */
export const sendDeviceRatings = /*#__PURE__*/ post<DeviceRatingsRequest, RatingResults>(
  'sendDeviceRatings',
  '/v1/devices:send',
);
/** Feedback of a person. */
export const sendFeedback = /*#__PURE__*/ post<FeedbackRequest, FeedbackReceipt>('sendFeedback', '/v1/feedback:send');
/** How a feedback stands, for its sender. */
export const followFeedback = /*#__PURE__*/ post<FollowRequest, FeedbackProgress>(
  'followFeedback',
  '/v1/feedback:follow',
);
/** Answers to a survey. */
export const answerSurvey = /*#__PURE__*/ post<AnswerSurveyRequest, AnswerSurveyAnswer>(
  'answerSurvey',
  '/v1/surveys:answer',
);

/** Links by which applicants rate. */
export const issueRatingTokens = /*#__PURE__*/ post<RatingTokensRequest, RatingTokens>(
  'issueRatingTokens',
  '/v1/office/ratings:tokens',
);
/** Ratings of visits from another system of the office. */
export const sendVisits = /*#__PURE__*/ post<VisitsRequest, RatingResults>('sendVisits', '/v1/office/ratings:visits');
/** Ratings of an office. */
export const listRatings = /*#__PURE__*/ post<RatingListRequest, RatingList>('listRatings', '/v1/office/ratings:list');
/** Appeals against leaving a rating out, or decides about it. */
export const reviewRating = /*#__PURE__*/ post<RatingReviewRequest, OfficeRating>(
  'reviewRating',
  '/v1/office/ratings:review',
);
/** Ratings as a file. */
export const exportRatings = /*#__PURE__*/ post<RatingExportRequest, ExportedFile>(
  'exportRatings',
  '/v1/office/ratings:export',
);
/** Devices of an office. */
export const listDevices = /*#__PURE__*/ post<NoBody, DeviceList>('listDevices', '/v1/office/devices:list');
/** Makes a device, or changes it. */
export const saveDevice = /*#__PURE__*/ post<SaveDeviceRequest, SavedDevice>('saveDevice', '/v1/office/devices:save');
/** Every site. */
export const listSites = /*#__PURE__*/ post<NoBody, SiteList>('listSites', '/v1/office/sites:list');
/** Makes a site, or changes it. */
export const saveSite = /*#__PURE__*/ post<SaveSiteRequest, Site>('saveSite', '/v1/office/sites:save');
/** A round of the survey, planned. */
export const planSurvey = /*#__PURE__*/ post<PlanSurveyRequest, Survey>('planSurvey', '/v1/office/surveys:plan');
/** Invitations to a survey. */
export const inviteToSurvey = /*#__PURE__*/ post<InviteRequest, Invitations>(
  'inviteToSurvey',
  '/v1/office/surveys:invite',
);
/** Paper forms of a survey. */
export const enterSurveyPapers = /*#__PURE__*/ post<SurveyPapersRequest, SurveyPapersAnswer>(
  'enterSurveyPapers',
  '/v1/office/surveys:papers',
);
/** Results of a round for the office. */
export const readSurveyResults = /*#__PURE__*/ post<SurveyResultsRequest, OfficeSurveyResults>(
  'readSurveyResults',
  '/v1/office/surveys:results',
);
/** Feedback of an office. */
export const listOfficeFeedback = /*#__PURE__*/ post<FeedbackListRequest, OfficeFeedbackList>(
  'listOfficeFeedback',
  '/v1/office/feedback:list',
);
/** One feedback as its office sees it. */
export const readFeedback = /*#__PURE__*/ post<ReadFeedbackRequest, FeedbackRecord>(
  'readFeedback',
  '/v1/office/feedback:read',
);
/** A step in the handling of a feedback. */
export const handleFeedback = /*#__PURE__*/ post<HandleFeedbackRequest, FeedbackRecord>(
  'handleFeedback',
  '/v1/office/feedback:handle',
);
/** Publishes procedures by a decision, or checks it first. */
export const publishDecision = /*#__PURE__*/ post<PublishRequest, PublicationReport>(
  'publishDecision',
  '/v1/office/publications',
);

/** Every action by its id. */
export const actions = {
  challengeLookup,
  lookUpDossier,
  receiveDossiers,
  appendEvents,
  readDossier,
  printPaper,
  challengeWork,
  openRating,
  sendRating,
  openDevice,
  sendDeviceRatings,
  sendFeedback,
  followFeedback,
  answerSurvey,
  issueRatingTokens,
  sendVisits,
  listRatings,
  reviewRating,
  exportRatings,
  listDevices,
  saveDevice,
  listSites,
  saveSite,
  planSurvey,
  inviteToSurvey,
  enterSurveyPapers,
  readSurveyResults,
  listOfficeFeedback,
  readFeedback,
  handleFeedback,
  publishDecision,
} as const;

export type ActionId = keyof typeof actions;
/** The body of an action. */
export type BodyOf<Id extends ActionId> = NonNullable<(typeof actions)[Id]['body']>;
/** The answer of an action. */
export type ActionAnswerOf<Id extends ActionId> = NonNullable<(typeof actions)[Id]['answer']>;
