import * as z from 'zod/mini';
import { type IsoDate, IsoDateSchema } from './dates.js';
import type { DossierCompletion, DossierStatus, DossierTiming } from './dossier-statuses.js';
import type { ChannelKind } from './levels.js';
import { type IsoMoment, IsoMomentSchema } from './moments.js';
import type { OpenEnum } from './open-enum.js';

/**
 * What happens to a dossier (NĐ 61/2018 Đ17–20; NĐ 118/2025 Đ17–22). `status` is a message of a system that only names the
 * national status, or a status of its own.
 */
export type DossierEventKind = OpenEnum<
  | 'submitted'
  | 'received'
  | 'refused'
  | 'transferred'
  | 'processing'
  | 'supplement-asked'
  | 'supplemented'
  | 'fee-due'
  | 'fee-paid'
  | 'apology'
  | 'withdrawn'
  | 'stopped'
  | 'processed'
  | 'returned'
  | 'status'
>;

/** The kinds of events in the order in which they can happen. */
export const DOSSIER_EVENTS = [
  'submitted',
  'received',
  'refused',
  'transferred',
  'processing',
  'supplement-asked',
  'supplemented',
  'fee-due',
  'fee-paid',
  'apology',
  'withdrawn',
  'stopped',
  'processed',
  'returned',
  'status',
] as const;

/** The publication of the procedure that a dossier was received under; a later one does not change it. */
export interface DossierProcedure {
  /** National code; as the office gave it where there is none. */
  code: string;
  /** As published. */
  name: string;
  /** Number of the version in force on the day of receipt; absent when the catalogue had none. */
  version?: number;
}

/** An office or a unit of one. */
export interface DossierOffice {
  /** Id of the agency, where it is one of the catalogue. */
  id?: string;
  /** `Ủy ban nhân dân phường An Xuyên`. */
  name: string;
  /** Unit within: a room, a desk. */
  unit?: string;
}

/** When the result is due. Days; the office's own hours say until when. */
export interface DossierDue {
  /** As promised on the receipt. */
  first: IsoDate;
  /** After supplements, waiting for the applicant, and a re-appointment. */
  current: IsoDate;
  /** Who set it: computed from the published time limit, or given by the office. */
  by: OpenEnum<'limit' | 'office'>;
  /** True when it depends on days off that are not officially settled yet. */
  provisional?: boolean;
}

/** What the office waits for. The clock stands still meanwhile. */
export interface DossierWaiting {
  /** More papers, or a fee. */
  for: OpenEnum<'supplement' | 'fee'>;
  since: IsoMoment;
  /** Papers that are missing or to be corrected, as the office named them. */
  items?: string[];
  /** To be paid, in đồng. */
  amount?: number;
  /** As the office wrote it to the applicant. */
  reason?: string;
}

/** An apology with a new date; by law there is one at most (NĐ 61/2018 Đ19). */
export interface DossierApology {
  at: IsoMoment;
  /** The new date. */
  due: IsoDate;
  /** As the office wrote it to the applicant. */
  reason?: string;
}

/** A step in the life of a dossier, as told to its applicant. */
export interface DossierStep {
  kind: DossierEventKind;
  at: IsoMoment;
  status: DossierStatus;
  office?: DossierOffice;
  /** Name of the official, where the office tells it (NĐ 224/2026 Đ15(1)(g)). */
  officer?: string;
  /** For `transferred`: to whom. */
  to?: DossierOffice;
  /** Words of the system that sent it, where its status is none of the national ones. */
  raw?: string;
}

/** Where and how the result is handed over. */
export interface DossierCollect {
  /** At the office, by post, or online. */
  how: OpenEnum<'office' | 'post' | 'online'>;
  /** `Trung tâm Phục vụ hành chính công phường An Xuyên`. */
  place?: string;
  /** Of the place; for `post`, where it is sent to. */
  address?: string;
  /** As an office writes it: `Thứ Hai đến thứ Sáu, 07:00–11:00 và 13:00–17:00`. */
  hours?: string;
  /** Of the place, as an office writes it. */
  phone?: string;
}

/** Everything about a dossier that its applicant may see. Names are masked, no document's content is in it. */
export interface DossierCard {
  /** Tells it from `DossierProgress`. */
  kind: 'card';
  /** As printed on the receipt. */
  code: string;
  /** When this was so. */
  at: IsoMoment;
  procedure: DossierProcedure;
  /** Who received it. */
  office: DossierOffice;
  /** Who has it now, when that is another. */
  holder?: DossierOffice;
  /** Masked: `N*** V*** A***`. */
  applicant: string;
  channel: ChannelKind;
  status: DossierStatus;
  /** Words of the system that sent the status, where it is none of the national ones. */
  raw?: string;
  completion: DossierCompletion;
  receivedAt?: IsoMoment;
  /** When the work was done. */
  finishedAt?: IsoMoment;
  due?: DossierDue;
  timing: DossierTiming;
  /** Working days: left (0 today), or late when negative. */
  workingDaysLeft?: number;
  waiting?: DossierWaiting;
  apology?: DossierApology;
  /** Why it ended without a result, as the office wrote it to the applicant. */
  reason?: string;
  collect?: DossierCollect;
  /** By which its applicant rates how it was handled, once it is done (`#danh-gia=…`). It names the dossier to the server alone. */
  ratingToken?: string;
  /** Oldest first. */
  steps: DossierStep[];
}

/** What someone is told who knows the code and nothing else (TT 01/2018/TT-VPCP Đ16(2)(d)). */
export interface DossierProgress {
  /** Tells it from `DossierCard`. */
  kind: 'progress';
  /** As printed on the receipt. */
  code: string;
  completion: DossierCompletion;
}

const office = {
  id: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.string()),
  name: /*#__PURE__*/ z.string(),
  unit: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.string()),
};

export const DossierOfficeSchema: z.ZodMiniType<DossierOffice> = /*#__PURE__*/ z.looseObject(office);

export const DossierStepSchema: z.ZodMiniType<DossierStep> = /*#__PURE__*/ z.looseObject({
  kind: z.string(),
  at: IsoMomentSchema,
  status: z.string(),
  office: z.optional(DossierOfficeSchema),
  officer: z.optional(z.string()),
  to: z.optional(DossierOfficeSchema),
  raw: z.optional(z.string()),
});

export const DossierProcedureSchema: z.ZodMiniType<DossierProcedure> = /*#__PURE__*/ z.looseObject({
  code: z.string(),
  name: z.string(),
  version: z.optional(z.number()),
});

export const DossierDueSchema: z.ZodMiniType<DossierDue> = /*#__PURE__*/ z.looseObject({
  first: IsoDateSchema,
  current: IsoDateSchema,
  by: z.string(),
  provisional: z.optional(z.boolean()),
});

export const DossierCollectSchema: z.ZodMiniType<DossierCollect> = /*#__PURE__*/ z.looseObject({
  how: z.string(),
  place: z.optional(z.string()),
  address: z.optional(z.string()),
  hours: z.optional(z.string()),
  phone: z.optional(z.string()),
});

export const DossierCardSchema: z.ZodMiniType<DossierCard> = /*#__PURE__*/ z.looseObject({
  kind: z.literal('card'),
  code: z.string(),
  at: IsoMomentSchema,
  procedure: DossierProcedureSchema,
  office: DossierOfficeSchema,
  holder: z.optional(DossierOfficeSchema),
  applicant: z.string(),
  channel: z.string(),
  status: z.string(),
  raw: z.optional(z.string()),
  completion: z.string(),
  receivedAt: z.optional(IsoMomentSchema),
  finishedAt: z.optional(IsoMomentSchema),
  due: z.optional(DossierDueSchema),
  timing: z.string(),
  workingDaysLeft: z.optional(z.number()),
  waiting: z.optional(
    z.looseObject({
      for: z.string(),
      since: IsoMomentSchema,
      items: z.optional(z.array(z.string())),
      amount: z.optional(z.number()),
      reason: z.optional(z.string()),
    }),
  ),
  apology: z.optional(z.looseObject({ at: IsoMomentSchema, due: IsoDateSchema, reason: z.optional(z.string()) })),
  reason: z.optional(z.string()),
  collect: z.optional(DossierCollectSchema),
  ratingToken: z.optional(z.string()),
  steps: z.array(DossierStepSchema),
});

export const DossierProgressSchema: z.ZodMiniType<DossierProgress> = /*#__PURE__*/ z.looseObject({
  kind: z.literal('progress'),
  code: z.string(),
  completion: z.string(),
});
