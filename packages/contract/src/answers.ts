import type * as z from 'zod/mini';
import { AgencySchema } from './agencies.js';
import { CatalogueInfoSchema } from './catalogue.js';
import { ChangeSchema } from './changes.js';
import { FieldSchema } from './fields.js';
import type { AnswerOf, OperationId } from './operations.js';
import { pageOf } from './pages.js';
import { ProcedureSchema, ProcedureSummarySchema } from './procedures.js';
import { VersionListSchema } from './versions.js';

/** The schema of every answer. */
export const answers: { readonly [Id in OperationId]: z.ZodMiniType<AnswerOf<Id>> } = {
  getCatalogue: CatalogueInfoSchema,
  listProcedures: /*#__PURE__*/ pageOf(ProcedureSummarySchema),
  getProcedure: ProcedureSchema,
  listVersions: VersionListSchema,
  listFields: /*#__PURE__*/ pageOf(FieldSchema),
  listAgencies: /*#__PURE__*/ pageOf(AgencySchema),
  getAgency: AgencySchema,
  listChanges: /*#__PURE__*/ pageOf(ChangeSchema),
};
