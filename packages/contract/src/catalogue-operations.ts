import type { Agency } from './agencies.js';
import type { CatalogueInfo } from './catalogue.js';
import type { Change } from './changes.js';
import type { Comparison } from './comparisons.js';
import type { Field } from './fields.js';
import { read } from './operation.js';
import type { Page } from './pages.js';
import type { Procedure, ProcedureSummary } from './procedures.js';
import type {
  AgencyQuery,
  ChangeQuery,
  ComparisonQuery,
  FieldQuery,
  NoQuery,
  OneProcedureQuery,
  ProcedureQuery,
} from './queries.js';
import type { VersionList } from './versions.js';

/** What is served, as a whole. */
export const getCatalogue = /*#__PURE__*/ read<NoQuery, CatalogueInfo>('getCatalogue', '/v1/catalogue');
/** The listing. */
export const listProcedures = /*#__PURE__*/ read<ProcedureQuery, Page<ProcedureSummary>>(
  'listProcedures',
  '/v1/procedures',
);
/** One procedure exactly as published. */
export const getProcedure = /*#__PURE__*/ read<OneProcedureQuery, Procedure>('getProcedure', '/v1/procedures/{code}');
/** Every publication of one procedure. */
export const listVersions = /*#__PURE__*/ read<NoQuery, VersionList>('listVersions', '/v1/procedures/{code}/versions');
/** One publication of a procedure, whenever it was in force: what a permalink shows. */
export const getVersion = /*#__PURE__*/ read<NoQuery, Procedure>(
  'getVersion',
  '/v1/procedures/{code}/versions/{number}',
);
/** Two publications of a procedure side by side: what differs, each difference with its class. */
export const compareVersions = /*#__PURE__*/ read<ComparisonQuery, Comparison>(
  'compareVersions',
  '/v1/procedures/{code}/versions/{number}/comparison',
);
/** The fields of administration. */
export const listFields = /*#__PURE__*/ read<FieldQuery, Page<Field>>('listFields', '/v1/fields');
/** The offices of a day. */
export const listAgencies = /*#__PURE__*/ read<AgencyQuery, Page<Agency>>('listAgencies', '/v1/agencies');
/** One office, whenever it existed. */
export const getAgency = /*#__PURE__*/ read<NoQuery, Agency>('getAgency', '/v1/agencies/{id}');
/** What was published, amended, replaced or abolished. */
export const listChanges = /*#__PURE__*/ read<ChangeQuery, Page<Change>>('listChanges', '/v1/changes');
