import type * as z from 'zod/mini';
import type { ActionAnswerOf, ActionId } from './actions.js';
import { AgencySchema } from './agencies.js';
import { CatalogueInfoSchema } from './catalogue.js';
import { ChangeSchema } from './changes.js';
import { ComparisonSchema } from './comparisons.js';
import { FieldSchema } from './fields.js';
import { ChallengeSchema, LookupAnswerSchema } from './lookups.js';
import type { AnswerOf, CatalogueOperationId, OperationId } from './operations.js';
import { pageOf } from './pages.js';
import { ProcedureSchema, ProcedureSummarySchema } from './procedures.js';
import { VersionListSchema } from './versions.js';

/** Schemas of answers, by id of operation or action. */
export type AnswerSchemas<Id extends OperationId | ActionId> = {
  readonly [One in Id]: z.ZodMiniType<
    One extends OperationId ? AnswerOf<One> : One extends ActionId ? ActionAnswerOf<One> : never
  >;
};

/** The schemas of what is read of the catalogue. */
export const catalogueAnswers: AnswerSchemas<CatalogueOperationId> = {
  getCatalogue: CatalogueInfoSchema,
  listProcedures: /*#__PURE__*/ pageOf(ProcedureSummarySchema),
  getProcedure: ProcedureSchema,
  listVersions: VersionListSchema,
  getVersion: ProcedureSchema,
  compareVersions: ComparisonSchema,
  listFields: /*#__PURE__*/ pageOf(FieldSchema),
  listAgencies: /*#__PURE__*/ pageOf(AgencySchema),
  getAgency: AgencySchema,
  listChanges: /*#__PURE__*/ pageOf(ChangeSchema),
};

/** The schemas of what a look-up answers. */
export const lookupAnswers: AnswerSchemas<'challengeLookup' | 'lookUpDossier'> = {
  challengeLookup: ChallengeSchema,
  lookUpDossier: LookupAnswerSchema,
};
