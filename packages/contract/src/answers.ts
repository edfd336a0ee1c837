import type * as z from 'zod/mini';
import type { ActionAnswerOf, ActionId } from './actions.js';
import { AgencySchema } from './agencies.js';
import { CatalogueInfoSchema } from './catalogue.js';
import { ChangeSchema } from './changes.js';
import { FieldSchema } from './fields.js';
import { ChallengeSchema, LookupAnswerSchema } from './lookups.js';
import { AppendAnswerSchema, OfficeDossierSchema, PaperSchema, ReceiveAnswerSchema } from './office.js';
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

/** The schema of the answer of every action. */
export const actionAnswers: { readonly [Id in ActionId]: z.ZodMiniType<ActionAnswerOf<Id>> } = {
  challengeLookup: ChallengeSchema,
  lookUpDossier: LookupAnswerSchema,
  receiveDossiers: ReceiveAnswerSchema,
  appendEvents: AppendAnswerSchema,
  readDossier: OfficeDossierSchema,
  printPaper: PaperSchema,
};
