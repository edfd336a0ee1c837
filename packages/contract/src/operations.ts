import {
  compareVersions,
  getAgency,
  getCatalogue,
  getProcedure,
  getVersion,
  listAgencies,
  listChanges,
  listFields,
  listProcedures,
  listVersions,
} from './catalogue-operations.js';
import {
  getRatingForm,
  getSurvey,
  getSurveyResults,
  listFeedback,
  listSurveys,
  summariseRatings,
} from './counted-operations.js';

export * from './catalogue-operations.js';
export * from './counted-operations.js';
export type { Operation } from './operation.js';

/** Every operation by its id. */
export const operations = {
  getCatalogue,
  listProcedures,
  getProcedure,
  listVersions,
  getVersion,
  compareVersions,
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
