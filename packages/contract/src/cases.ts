import * as z from 'zod/mini';
import type { OpenEnum } from './open-enum.js';
import { type Fee, FeeSchema } from './fees.js';
import { type TimeLimit, TimeLimitSchema } from './time-limits.js';

/** A paper the applicant hands in or shows (NĐ 63/2010 Đ8(2)(d)). */
export interface DossierDocument {
  /** The paper, as published. */
  name: string;
  /** `note` is a line that the source lists among the papers but that asks for none. */
  kind?: OpenEnum<'document' | 'note'>;
  /** How many originals; absent when the source does not say. */
  originals?: number;
  /** How many copies; absent when the source does not say. */
  copies?: number;
  /** `show` papers are looked at and given back. */
  handling?: OpenEnum<'submit' | 'show'>;
  /** Needed only then: `trường hợp ủy quyền`. */
  condition?: string;
  /** The form to fill in, when the paper is one. */
  form?: FormTemplate;
  /** What to mind about the paper, in Vietnamese. */
  note?: string;
}

/** A form to fill in (mẫu đơn, tờ khai). */
export interface FormTemplate {
  /** `Tờ khai đăng ký khai sinh`. */
  name: string;
  /** Number of the form in the text that issues it. */
  number?: string;
  /** Where the form can be had; for a link, never loaded by itself. */
  url?: string;
  /** File name at the source when it cannot be linked. */
  file?: string;
}

/**
 * Time, fee and papers belong to a case (trường hợp), never to the procedure as a whole: births registered late,
 * a marriage that needs verification.
 */
export interface ProcedureCase {
  /** Unique within the procedure, URL-safe: `thuong`, `can-xac-minh`. */
  id: string;
  /** Absent for the ordinary case. */
  name?: string;
  timeLimits: TimeLimit[];
  fees: Fee[];
  documents: DossierDocument[];
  /** Number of sets to hand in. */
  dossierSets?: number;
}

export const FormTemplateSchema: z.ZodMiniType<FormTemplate> = /*#__PURE__*/ z.looseObject({
  name: z.string(),
  number: z.optional(z.string()),
  url: z.optional(z.string()),
  file: z.optional(z.string()),
});

export const DossierDocumentSchema: z.ZodMiniType<DossierDocument> = /*#__PURE__*/ z.looseObject({
  name: z.string(),
  kind: z.optional(z.string()),
  originals: z.optional(z.number()),
  copies: z.optional(z.number()),
  handling: z.optional(z.string()),
  condition: z.optional(z.string()),
  form: z.optional(FormTemplateSchema),
  note: z.optional(z.string()),
});

export const ProcedureCaseSchema: z.ZodMiniType<ProcedureCase> = /*#__PURE__*/ z.looseObject({
  id: z.string(),
  name: z.optional(z.string()),
  timeLimits: z.array(TimeLimitSchema),
  fees: z.array(FeeSchema),
  documents: z.array(DossierDocumentSchema),
  dossierSets: z.optional(z.number()),
});
