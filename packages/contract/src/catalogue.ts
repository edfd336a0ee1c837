import * as z from 'zod/mini';
import { type Agency, AgencySchema } from './agencies.js';
import { type IsoDate, IsoDateSchema } from './dates.js';
import { type Field, FieldSchema } from './fields.js';
import { type Procedure, ProcedureSchema } from './procedures.js';

/**
 * A file of the Motcua catalogue format: everything one office publishes. A large catalogue may be split into several
 * files of one folder; `motcua import` reads them as one.
 */
export interface CatalogueFile {
  format: 'motcua-catalogue';
  formatVersion: 1;
  title?: string;
  /** The day the content was true ("dữ liệu tính đến ngày …"). */
  dataDate?: IsoDate;
  /** What a reader must be told, such as that this is a sample. */
  notice?: string;
  fields?: Field[];
  agencies?: Agency[];
  /** Several entries of one code are its versions. */
  procedures?: Procedure[];
}

export const CatalogueFileSchema: z.ZodMiniType<CatalogueFile> = /*#__PURE__*/ z.looseObject({
  format: z.literal('motcua-catalogue'),
  formatVersion: z.literal(1),
  title: z.optional(z.string()),
  dataDate: z.optional(IsoDateSchema),
  notice: z.optional(z.string()),
  fields: z.optional(z.array(FieldSchema)),
  agencies: z.optional(z.array(AgencySchema)),
  procedures: z.optional(z.array(ProcedureSchema)),
});

/** What is served, as a whole. */
export interface CatalogueInfo {
  /** Whose catalogue it is: `Thủ tục hành chính tỉnh Cà Mau`. */
  title?: string;
  /** What a reader must be told, such as that this is a sample. */
  notice?: string;
  /** The day the content was true ("dữ liệu tính đến ngày …"). */
  dataDate?: IsoDate;
  /** Changes with any change of content; the same content has the same revision on every server. */
  revision: string;
  /** How many procedures are in force. */
  procedures: number;
  /** How many fields have procedures in force. */
  fields: number;
  /** How many offices exist today. */
  agencies: number;
}

export const CatalogueInfoSchema: z.ZodMiniType<CatalogueInfo> = /*#__PURE__*/ z.looseObject({
  title: z.optional(z.string()),
  notice: z.optional(z.string()),
  dataDate: z.optional(IsoDateSchema),
  revision: z.string(),
  procedures: z.number(),
  fields: z.number(),
  agencies: z.number(),
});
