import type { Agency } from './agencies.js';
import type { CatalogueInfo } from './catalogue.js';
import type { Change } from './changes.js';
import type { FeedbackQuery, PublishedFeedback } from './feedback.js';
import type { Field } from './fields.js';
import type { Page } from './pages.js';
import type { Procedure, ProcedureSummary } from './procedures.js';
import type { AgencyQuery, AsOfQuery, ChangeQuery, FieldQuery, NoQuery, ProcedureQuery } from './queries.js';
import type { RatingForm, RatingFormQuery } from './ratings.js';
import type { RatingSummary, RatingSummaryQuery } from './rating-summaries.js';
import type { Survey, SurveyList, SurveyListQuery, SurveyResults } from './surveys.js';
import type { VersionList } from './versions.js';

/**
 * One operation of the API: what server routes, client calls and the OpenAPI document are derived from. Its answer's schema
 * stands in `answers.ts`, and what only the server and the document need in `requests.ts`, keyed by the same id, so that a
 * page that checks nothing loads neither.
 */
export interface Operation<Query extends object, Answer> {
  /** Key of `operations`, `answers` and `requests`. */
  id: string;
  method: 'GET';
  /** Below the base URL, with `{name}` for each part of the path. */
  path: string;
  /** Only for the compiler: the type of the query. */
  readonly query?: Query;
  /** Only for the compiler: the type of the answer. */
  readonly answer?: Answer;
}

function read<Query extends object, Answer>(id: string, path: string): Operation<Query, Answer> {
  return { id, method: 'GET', path };
}

/** What is served, as a whole. */
export const getCatalogue = /*#__PURE__*/ read<NoQuery, CatalogueInfo>('getCatalogue', '/v1/catalogue');
/** The listing. */
export const listProcedures = /*#__PURE__*/ read<ProcedureQuery, Page<ProcedureSummary>>(
  'listProcedures',
  '/v1/procedures',
);
/** One procedure exactly as published. */
export const getProcedure = /*#__PURE__*/ read<AsOfQuery, Procedure>('getProcedure', '/v1/procedures/{code}');
/** Every publication of one procedure. */
export const listVersions = /*#__PURE__*/ read<NoQuery, VersionList>('listVersions', '/v1/procedures/{code}/versions');
/** The fields of administration. */
export const listFields = /*#__PURE__*/ read<FieldQuery, Page<Field>>('listFields', '/v1/fields');
/** The offices of a day. */
export const listAgencies = /*#__PURE__*/ read<AgencyQuery, Page<Agency>>('listAgencies', '/v1/agencies');
/** One office, whenever it existed. */
export const getAgency = /*#__PURE__*/ read<NoQuery, Agency>('getAgency', '/v1/agencies/{id}');
/** What was published, amended, replaced or abolished. */
export const listChanges = /*#__PURE__*/ read<ChangeQuery, Page<Change>>('listChanges', '/v1/changes');
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

/** Every operation by its id. */
export const operations = {
  getCatalogue,
  listProcedures,
  getProcedure,
  listVersions,
  listFields,
  listAgencies,
  getAgency,
  listChanges,
  getRatingForm,
  summariseRatings,
  listFeedback,
  listSurveys,
  getSurvey,
  getSurveyResults,
} as const;

export type OperationId = keyof typeof operations;
/** Operations whose answers are counted from what people send, and not read from the catalogue. */
export type CountedOperationId =
  'getRatingForm' | 'summariseRatings' | 'listFeedback' | 'listSurveys' | 'getSurvey' | 'getSurveyResults';
/** Operations that are answered from the catalogue alone. */
export type CatalogueOperationId = Exclude<OperationId, CountedOperationId>;
/** The query of an operation. */
export type QueryOf<Id extends OperationId> = NonNullable<(typeof operations)[Id]['query']>;
/** The answer of an operation. */
export type AnswerOf<Id extends OperationId> = NonNullable<(typeof operations)[Id]['answer']>;
