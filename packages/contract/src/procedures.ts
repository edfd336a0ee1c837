import * as z from 'zod/mini';
import type { AgencyKind } from './agencies.js';
import { type FormTemplate, FormTemplateSchema, type ProcedureCase, ProcedureCaseSchema } from './cases.js';
import { type ListedFee, ListedFeeSchema } from './fees.js';
import { type FieldRef, FieldRefSchema } from './fields.js';
import { type Layer, LayerSchema } from './layers.js';
import type { Audience, ChannelKind, Level } from './levels.js';
import { type OnlineService, OnlineServiceSchema } from './online-services.js';
import type { OpenEnum } from './open-enum.js';
import type { Provenance } from './provenance.js';
import { type ListedTimeLimit, ListedTimeLimitSchema } from './time-limits.js';
import { type Version, VersionSchema } from './versions.js';

/** An office in a procedure (NĐ 63/2010 Đ8(2)(g)), by id when it is one office, by level and kind when it is a class of them. */
export interface ProcedureAgency {
  /** Who does it, who is competent to decide, who is authorised to, who helps, and who issued the procedure. */
  role: OpenEnum<'executing' | 'competent' | 'authorised' | 'coordinating' | 'issuing'>;
  /** As printed: `Ủy ban nhân dân cấp xã`. */
  name: string;
  /** Id of the one office meant. */
  id?: string;
  level?: Level;
  kind?: AgencyKind;
}

/** A step of the course of the procedure (trình tự thực hiện). */
export interface Step {
  /** `Bước 1`, or what the step is about. */
  title?: string;
  /** Plain text; lines that start with `-` or `+` are lists. Never markup. */
  text: string;
}

/** A way to hand in the dossier (cách thức thực hiện). */
export interface Channel {
  kind: ChannelKind;
  /** What the source says about this way. */
  note?: string;
  /** Where to file, for `online`. */
  url?: string;
}

/** Where the procedure is done (địa điểm thực hiện). */
export interface Place {
  /** What happens there: papers are received, results returned, or the work is done. */
  role: OpenEnum<'receive' | 'return' | 'process'>;
  /** `Bộ phận Một cửa UBND phường An Xuyên`. */
  name: string;
  /** Street, hamlet or quarter, commune. */
  address?: string;
  /** As an office writes it: `Thứ Hai đến thứ Sáu, 07:00–11:00 và 13:00–17:00`. */
  hours?: string;
}

/** What the applicant gets (kết quả thực hiện). */
export interface Result {
  /** `Giấy khai sinh`. */
  name: string;
  /** `KQ.G15.000031`. */
  code?: string;
}

/** A legal text the procedure rests on (NĐ 63/2010 Đ15). */
export interface LegalBasis {
  /** Number: `60/2014/QH13`. */
  code?: string;
  /** Title of the text: `Luật Hộ tịch`. */
  name: string;
  /** Day it was issued, as the source gives it: `2014-11-20` or words. */
  date?: string;
  /** Who issued it: `Quốc hội`. */
  issuer?: string;
}

/** How much of the publication the record holds. */
export type Detail = OpenEnum<'full' | 'partial' | 'catalogue'>;

/** A procedure exactly as published in one version. */
export interface Procedure {
  /** National code, the key: `1.001193`. Opaque to everyone but `parseProcedureCode`. */
  code: string;
  /** Code as the province prints it: `1.001193.000.00.00.H12`. */
  localCode?: string;
  /** Part a. */
  name: string;
  /** The name people use: `Khai sinh`. */
  shortName?: string;
  field: FieldRef;
  levels: Level[];
  /** Part e. */
  audiences: Audience[];
  /** Part e as printed, when it says more than the list. */
  audienceNote?: string;
  /** Part g. */
  agencies: ProcedureAgency[];
  /** Part b. */
  steps: Step[];
  /** Part c. */
  channels: Channel[];
  /** Where papers are handed in and results fetched. */
  places: Place[];
  /** Parts d, đ and the fees, by case. Never empty; the first is the ordinary one. */
  cases: ProcedureCase[];
  /** Part h: forms of the procedure as a whole. */
  forms: FormTemplate[];
  /** Part h. */
  results: Result[];
  /** Conditions, plain text; absent when there are none. */
  requirements?: string;
  /** The texts the procedure rests on. */
  legalBasis: LegalBasis[];
  /** How far it can be done online, one entry a scheme and period. */
  online: OnlineService[];
  /** Which publication this is. */
  version: Version;
  /** The sources of the values. Never empty; the first gives what no other claims. */
  layers: Layer[];
  /** Which layer says what; read it with `layerOf`. */
  provenance?: Provenance;
  /** "Not handled here": where to go instead. */
  handledElsewhere?: { name: string; url?: string; agency?: string };
  /** Whom to ask, one line each; stated by the office that handles it. */
  contact?: string[];
  /** Codes of related procedures. */
  related?: string[];
  /** Words people search it by that its name does not have. */
  keywords?: string[];
  /** What it is for, in plain Vietnamese. */
  description?: string;
  /** 1 rare to 3 everyday; orders a listing, nothing else. */
  popularity?: number;
  detail: Detail;
  /** Page of the source. */
  url?: string;
  /** What an editor must know, in Vietnamese; shown with the procedure. */
  warnings?: string[];
}

const agencyFields = {
  role: /*#__PURE__*/ z.string(),
  name: /*#__PURE__*/ z.string(),
  id: /*#__PURE__*/ z.optional(z.string()),
  level: /*#__PURE__*/ z.optional(z.string()),
  kind: /*#__PURE__*/ z.optional(z.string()),
};

export const ProcedureAgencySchema: z.ZodMiniType<ProcedureAgency> = /*#__PURE__*/ z.looseObject(agencyFields);

export const ProcedureSchema: z.ZodMiniType<Procedure> = /*#__PURE__*/ z.looseObject({
  code: z.string(),
  localCode: z.optional(z.string()),
  name: z.string(),
  shortName: z.optional(z.string()),
  field: FieldRefSchema,
  levels: z.array(z.string()),
  audiences: z.array(z.string()),
  audienceNote: z.optional(z.string()),
  agencies: z.array(ProcedureAgencySchema),
  steps: z.array(z.looseObject({ title: z.optional(z.string()), text: z.string() })),
  channels: z.array(z.looseObject({ kind: z.string(), note: z.optional(z.string()), url: z.optional(z.string()) })),
  places: z.array(
    z.looseObject({
      role: z.string(),
      name: z.string(),
      address: z.optional(z.string()),
      hours: z.optional(z.string()),
    }),
  ),
  cases: z.array(ProcedureCaseSchema).check(z.minLength(1)),
  forms: z.array(FormTemplateSchema),
  results: z.array(z.looseObject({ name: z.string(), code: z.optional(z.string()) })),
  requirements: z.optional(z.string()),
  legalBasis: z.array(
    z.looseObject({
      code: z.optional(z.string()),
      name: z.string(),
      date: z.optional(z.string()),
      issuer: z.optional(z.string()),
    }),
  ),
  online: z.array(OnlineServiceSchema),
  version: VersionSchema,
  layers: z.array(LayerSchema).check(z.minLength(1)),
  provenance: z.optional(z.record(z.string(), z.string())),
  handledElsewhere: z.optional(
    z.looseObject({ name: z.string(), url: z.optional(z.string()), agency: z.optional(z.string()) }),
  ),
  contact: z.optional(z.array(z.string())),
  related: z.optional(z.array(z.string())),
  keywords: z.optional(z.array(z.string())),
  description: z.optional(z.string()),
  popularity: z.optional(z.number()),
  detail: z.string(),
  url: z.optional(z.string()),
  warnings: z.optional(z.array(z.string())),
});

/** A row of the listing: the columns a province publishes (STT, mã, tên, thời hạn, địa điểm, phí, căn cứ) and what filters need. */
export interface ProcedureSummary {
  /** National code, the key: `1.001193`. */
  code: string;
  /** Code as the province prints it: `1.001193.000.00.00.H12`. */
  localCode?: string;
  /** Name as published. */
  name: string;
  /** The name people use: `Khai sinh`. */
  shortName?: string;
  field: FieldRef;
  levels: Level[];
  audiences: Audience[];
  /** The executing offices as printed, in one line. */
  agency?: string;
  /** Time limits of all cases; `case` names the case unless it is the ordinary one. */
  timeLimits: ListedTimeLimit[];
  /** Fees of all cases; `case` names the case unless it is the ordinary one. */
  fees: ListedFee[];
  /** Where to hand in, in one line. */
  place?: string;
  /** Numbers of the legal texts. */
  legalBasis: string[];
  /** The online service in force. */
  online?: OnlineService;
  version: Version;
  detail: Detail;
  /** Where to go instead, when this office does not handle it. */
  handledElsewhere?: string;
}

export const ProcedureSummarySchema: z.ZodMiniType<ProcedureSummary> = /*#__PURE__*/ z.looseObject({
  code: z.string(),
  localCode: z.optional(z.string()),
  name: z.string(),
  shortName: z.optional(z.string()),
  field: FieldRefSchema,
  levels: z.array(z.string()),
  audiences: z.array(z.string()),
  agency: z.optional(z.string()),
  timeLimits: z.array(ListedTimeLimitSchema),
  fees: z.array(ListedFeeSchema),
  place: z.optional(z.string()),
  legalBasis: z.array(z.string()),
  online: z.optional(OnlineServiceSchema),
  version: VersionSchema,
  detail: z.string(),
  handledElsewhere: z.optional(z.string()),
});
