export type {
  Agency,
  AgencyQuery,
  AsOfQuery,
  CatalogueInfo,
  Change,
  ChangeQuery,
  DossierCard,
  DossierProgress,
  Field,
  FieldQuery,
  LookupAnswer,
  Problem,
  ProblemCode,
  Procedure,
  ProcedureQuery,
  ProcedureSummary,
  SearchChoice,
  SearchNotes,
  SearchReason,
  SearchReferral,
  Version,
  VersionList,
} from '@motcua/contract';
export type { Agencies } from './agencies.js';
export type { Catalogue } from './catalogue.js';
export type { Changes } from './changes.js';
export type { Answer, WithResponse } from './core/answers.js';
export * from './core/errors.js';
export type { Fetch } from './core/attempt.js';
export { DossierNotShownError } from './core/not-shown.js';
export type { ListPage, PagePromise } from './core/paging.js';
export type { Validation, ValidationOptions, Warning } from './core/validation.js';
export type { DossierLookup } from './core/lookup-arguments.js';
export type { Dossiers, LookupOptions } from './dossiers.js';
export type { Fields } from './fields.js';
export { Motcua } from './motcua.js';
export type { LiteOptions, MotcuaOptions, RequestOptions } from './options.js';
export type { Procedures, SearchFilters } from './procedures.js';
