import * as z from 'zod/mini';
import { type IsoDate, IsoDateSchema } from './dates.js';
import {
  type DossierCard,
  DossierCardSchema,
  type DossierCollect,
  DossierCollectSchema,
  type DossierDue,
  DossierDueSchema,
  type DossierEventKind,
  type DossierOffice,
  type DossierProcedure,
  DossierProcedureSchema,
} from './dossiers.js';
import type { ChannelKind } from './levels.js';
import { type IsoMoment, IsoMomentSchema } from './moments.js';
import type { OpenEnum } from './open-enum.js';

/** Who hands a dossier in. Kept encrypted, and shown to the office alone. */
export interface Applicant {
  /** A person, a company, a household business, or an organisation. */
  kind: OpenEnum<'citizen' | 'business' | 'household-business' | 'organisation'>;
  /** Full name, as on the dossier. */
  name: string;
  /** As given; its last four digits are the weaker way to look the dossier up. */
  phone?: string;
  /** As on the dossier. */
  address?: string;
  /** For notices of the office. */
  email?: string;
}

/** A paper that was handed in. */
export interface ReceivedDocument {
  /** As the procedure, or the office, names it. */
  name: string;
  /** How many originals (bản chính). */
  originals?: number;
  /** How many copies (bản sao). */
  copies?: number;
  /** Handed in as a file. */
  electronic?: boolean;
}

/** How long the office may take, where it is not what was published. */
export interface ReceptionLimit {
  /** How many of the unit. */
  amount: number;
  /** `workingDay` leaves out days off; `sameDay` is within the day of receipt. */
  unit: OpenEnum<'sameDay' | 'workingHour' | 'hour' | 'workingDay' | 'day' | 'month' | 'year'>;
}

/** A dossier as the one-stop desk received it (NĐ 61/2018 Đ17; NĐ 118/2025 Đ17). */
export interface Reception {
  /** Code that the one-stop software gave it; the key. */
  code: string;
  /** National code of the procedure in any printed form. */
  procedure: string;
  /** Its name, for a procedure that the catalogue does not have. */
  procedureName?: string;
  /** Id of the case; the ordinary one when absent. */
  case?: string;
  /** Id of the agency that received it. */
  agency: string;
  /** Unit that received it. */
  unit?: string;
  /** When it was received; absent while it is only filed: a `received` or `refused` event follows. */
  receivedAt?: IsoMoment;
  /** When it was filed online, before it was received. One of the two must be there. */
  submittedAt?: IsoMoment;
  channel: ChannelKind;
  applicant: Applicant;
  documents?: ReceivedDocument[];
  /** How many sets (bộ); 1 when absent. */
  sets?: number;
  /** The due date as the office's software has it; computed from the time limit when absent. */
  due?: IsoDate;
  /** The time limit, where it is not the published one of the case. */
  limit?: ReceptionLimit;
  /** Paid at receipt, in đồng. */
  feePaid?: number;
  collect?: DossierCollect;
  /** Name of the official at the desk. */
  officer?: string;
}

/** Something that happened to a dossier. It may arrive before its reception, twice, and in any order. */
export interface DossierEvent {
  /** Code of the dossier. */
  dossier: string;
  /** Names the event in the sender's system, for good: the same one again changes nothing. */
  id: string;
  kind: DossierEventKind;
  at: IsoMoment;
  /** Id of the agency where it happened; that of the reception when absent. */
  agency?: string;
  /** Unit where it happened. */
  unit?: string;
  /** Name of the official who did it. */
  officer?: string;
  /** For `transferred`: to whom. */
  to?: DossierOffice;
  /** For `supplement-asked`: the papers, each in one line. Shown to the applicant. */
  items?: string[];
  /** For a refusal, a supplement, an apology, a stop: why, as written to the applicant. Shown to the applicant. */
  reason?: string;
  /** For `apology`: the new date. */
  due?: IsoDate;
  /** For `fee-due`: đồng. */
  amount?: number;
  /** National status, 1 to 10, as the system sent it. */
  national?: number;
  /** Status in the words of the system. */
  raw?: string;
}

/** A batch of receptions. */
export interface ReceiveRequest {
  /** 1 to 200. Each is stored or refused by itself. */
  dossiers: Reception[];
}

/** A batch of events. */
export interface AppendRequest {
  /** 1 to 1000. Each is stored or refused by itself. */
  events: DossierEvent[];
}

/** Names one dossier. */
export interface DossierRequest {
  /** Code of the dossier in any printed form. */
  code: string;
}

/** Which paper of a dossier is to be printed. */
export interface PaperRequest {
  /** Code of the dossier. */
  code: string;
  kind: PaperKind;
  /** Address of the page with `<motcua-dossier>`, which the QR code opens; that of the server's settings when absent. */
  page?: string;
}

/**
 * A form of the one-stop desk, by kind: its number changed between TT 01/2018/TT-VPCP and TT 03/2025/TT-VPCP, its purpose did not.
 */
export type PaperKind = OpenEnum<'receipt' | 'supplement' | 'refusal' | 'apology' | 'stop'>;

/** Why one item of a batch was refused. The others are not touched by it. */
export interface ItemProblem {
  /**
   * `already-different`: this code or id was used for something else. `unknown-procedure`, `unknown-agency`, `unknown-case`: not in
   * the catalogue. `not-yours`: the key is for other agencies. `wrong-order`: it cannot have happened then.
   */
  code: OpenEnum<
    'already-different' | 'unknown-procedure' | 'unknown-agency' | 'unknown-case' | 'not-yours' | 'wrong-order'
  >;
  /** What to do, in Vietnamese. It repeats nothing that was sent. */
  detail: string;
}

/** What the applicant gets at the desk (mẫu 01). */
export interface Receipt {
  /** As the one-stop software gave it. */
  code: string;
  /** Random, and the same whenever asked for: `7K3M-9QXD-2F80`. */
  receiptCode: string;
  procedure: DossierProcedure;
  /** Absent while it is only filed online and not yet received. */
  receivedAt?: IsoMoment;
  /** First day of processing: after 15:00 the next working day (NĐ 61/2018 Đ18). */
  start?: IsoDate;
  /** Absent when neither the publication nor the office says how long it takes. */
  due?: DossierDue;
  /** Latest day for a written apology (NĐ 61/2018 Đ19). */
  apologyBy?: IsoDate;
}

/** What became of one reception, in the order they were sent. */
export interface ReceiveResult {
  /** `known`: it was stored before, the same to the letter. */
  outcome: OpenEnum<'stored' | 'known' | 'refused'>;
  receipt?: Receipt;
  problem?: ItemProblem;
}

/** What became of a batch of receptions. */
export interface ReceiveAnswer {
  results: ReceiveResult[];
}

/** What became of one event. */
export interface AppendResult {
  /** `known`: it was stored before. */
  outcome: OpenEnum<'stored' | 'known' | 'refused'>;
  problem?: ItemProblem;
}

/** What became of a batch of events, in the order they were sent. What is `stored` survives whatever happens next. */
export interface AppendAnswer {
  results: AppendResult[];
}

/** A dossier as its office sees it. */
export interface OfficeDossier {
  reception: Reception;
  receipt: Receipt;
  card: DossierCard;
  /** What the law does not allow and happened all the same: `second-reappointment`, `late-apology` … */
  irregularities: string[];
}

/** A form filled in, ready to be printed. */
export interface Paper {
  kind: PaperKind;
  /** Number of the form in its generation: `01`. */
  form: string;
  /** The rule that gives the form: `TT 03/2025/TT-VPCP`. */
  basis: string;
  /** `Giấy tiếp nhận hồ sơ và hẹn trả kết quả`. */
  title: string;
  /** A whole page, without scripts and without addresses of others. */
  html: string;
}

export const ReceiptSchema: z.ZodMiniType<Receipt> = /*#__PURE__*/ z.looseObject({
  code: z.string(),
  receiptCode: z.string(),
  procedure: DossierProcedureSchema,
  receivedAt: z.optional(IsoMomentSchema),
  start: z.optional(IsoDateSchema),
  due: z.optional(DossierDueSchema),
  apologyBy: z.optional(IsoDateSchema),
});

const ItemProblemSchema: z.ZodMiniType<ItemProblem> = /*#__PURE__*/ z.looseObject({
  code: z.string(),
  detail: z.string(),
});

export const ReceiveAnswerSchema: z.ZodMiniType<ReceiveAnswer> = /*#__PURE__*/ z.looseObject({
  results: z.array(
    z.looseObject({
      outcome: z.string(),
      receipt: z.optional(ReceiptSchema),
      problem: z.optional(ItemProblemSchema),
    }),
  ),
});

export const AppendAnswerSchema: z.ZodMiniType<AppendAnswer> = /*#__PURE__*/ z.looseObject({
  results: z.array(z.looseObject({ outcome: z.string(), problem: z.optional(ItemProblemSchema) })),
});

export const ReceptionSchema: z.ZodMiniType<Reception> = /*#__PURE__*/ z.looseObject({
  code: z.string(),
  procedure: z.string(),
  procedureName: z.optional(z.string()),
  case: z.optional(z.string()),
  agency: z.string(),
  unit: z.optional(z.string()),
  receivedAt: z.optional(IsoMomentSchema),
  submittedAt: z.optional(IsoMomentSchema),
  channel: z.string(),
  applicant: z.looseObject({
    kind: z.string(),
    name: z.string(),
    phone: z.optional(z.string()),
    address: z.optional(z.string()),
    email: z.optional(z.string()),
  }),
  documents: z.optional(
    z.array(
      z.looseObject({
        name: z.string(),
        originals: z.optional(z.number()),
        copies: z.optional(z.number()),
        electronic: z.optional(z.boolean()),
      }),
    ),
  ),
  sets: z.optional(z.number()),
  due: z.optional(IsoDateSchema),
  limit: z.optional(z.looseObject({ amount: z.number(), unit: z.string() })),
  feePaid: z.optional(z.number()),
  collect: z.optional(DossierCollectSchema),
  officer: z.optional(z.string()),
});

export const OfficeDossierSchema: z.ZodMiniType<OfficeDossier> = /*#__PURE__*/ z.looseObject({
  reception: ReceptionSchema,
  receipt: ReceiptSchema,
  card: DossierCardSchema,
  irregularities: z.array(z.string()),
});

export const PaperSchema: z.ZodMiniType<Paper> = /*#__PURE__*/ z.looseObject({
  kind: z.string(),
  form: z.string(),
  basis: z.string(),
  title: z.string(),
  html: z.string(),
});
