import type * as z from 'zod/mini';
import { type Agency, AgencySchema } from './agencies.js';
import { type CatalogueInfo, CatalogueInfoSchema } from './catalogue.js';
import { type Change, ChangeSchema } from './changes.js';
import { type Field, FieldSchema } from './fields.js';
import { type Page, pageOf } from './pages.js';
import { type Procedure, ProcedureSchema, type ProcedureSummary, ProcedureSummarySchema } from './procedures.js';
import type { AgencyQuery, AsOfQuery, ChangeQuery, FieldQuery, NoQuery, ProcedureQuery } from './queries.js';
import { type VersionList, VersionListSchema } from './versions.js';

/**
 * One operation of the API: what server routes, client calls and the OpenAPI document are derived from.
 * What only the server and the document need (the schema of the query, errors, texts) stands in `requests.ts`, so that
 * a browser never loads it.
 */
export interface Operation<Query extends object, Answer> {
  method: 'GET';
  /** Below the base URL, with `{name}` for each part of the path. */
  path: string;
  answer: z.ZodMiniType<Answer>;
  /** Only for the compiler: the type of the query. */
  readonly query?: Query;
}

function read<Query extends object, Answer>(path: string, answer: z.ZodMiniType<Answer>): Operation<Query, Answer> {
  return { method: 'GET', path, answer };
}

export const getCatalogue = /*#__PURE__*/ read<NoQuery, CatalogueInfo>('/v1/catalogue', CatalogueInfoSchema);
export const listProcedures = /*#__PURE__*/ read<ProcedureQuery, Page<ProcedureSummary>>(
  '/v1/procedures',
  /*#__PURE__*/ pageOf(ProcedureSummarySchema),
);
export const getProcedure = /*#__PURE__*/ read<AsOfQuery, Procedure>('/v1/procedures/{code}', ProcedureSchema);
export const listVersions = /*#__PURE__*/ read<NoQuery, VersionList>(
  '/v1/procedures/{code}/versions',
  VersionListSchema,
);
export const listFields = /*#__PURE__*/ read<FieldQuery, Page<Field>>('/v1/fields', /*#__PURE__*/ pageOf(FieldSchema));
export const listAgencies = /*#__PURE__*/ read<AgencyQuery, Page<Agency>>(
  '/v1/agencies',
  /*#__PURE__*/ pageOf(AgencySchema),
);
export const getAgency = /*#__PURE__*/ read<NoQuery, Agency>('/v1/agencies/{id}', AgencySchema);
export const listChanges = /*#__PURE__*/ read<ChangeQuery, Page<Change>>(
  '/v1/changes',
  /*#__PURE__*/ pageOf(ChangeSchema),
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
} as const;

export type OperationId = keyof typeof operations;
/** The query of an operation. */
export type QueryOf<Id extends OperationId> = NonNullable<(typeof operations)[Id]['query']>;
/** The answer of an operation. */
export type AnswerOf<Id extends OperationId> = z.output<(typeof operations)[Id]['answer']>;
