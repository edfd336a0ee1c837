import * as z from 'zod/mini';
import { type IsoDate, IsoDateSchema } from './dates.js';
import type { Proof } from './lookups.js';
import type { OpenEnum } from './open-enum.js';
import type { PageQuery } from './queries.js';

/**
 * What is sent (NĐ 20/2008, amended by 48/2013 and 92/2017). `problem`: phản ánh, of how a rule is applied. `proposal`: kiến nghị, with a
 * way out. `correction`: one thing on a page about a procedure is wrong. Khiếu nại and tố cáo go another way.
 */
export type FeedbackKind = OpenEnum<'problem' | 'proposal' | 'correction'>;

/** The kinds in the order in which they are offered. */
export const FEEDBACK_KINDS = ['problem', 'proposal', 'correction'] as const;

/**
 * How far it is. `transferred`: to the agency that is competent. `answered`: the sender can read the answer. `published`: so can everyone.
 * `refused`: it is nothing that is dealt with here.
 */
export type FeedbackState = OpenEnum<'received' | 'accepted' | 'transferred' | 'answered' | 'published' | 'refused'>;

/** The states in their order. */
export const FEEDBACK_STATES = ['received', 'accepted', 'transferred', 'answered', 'published', 'refused'] as const;

/** One thing that a procedure says, as a page showed it. */
export interface FeedbackPlace {
  /** National code. */
  procedure: string;
  /** Version that was shown. */
  version?: number;
  /** Path within the procedure, as in its provenance: `cases/thuong/fees`. */
  path: string;
  /** What stood there, as a person saw it. At most 500 characters. */
  shown?: string;
}

/** Who sends it. Kept sealed, told to nobody but the office that handles it (NĐ 63/2010 Đ18(4)). */
export interface FeedbackSender {
  /** Full name. */
  name: string;
  /** Where they live. */
  address?: string;
  /** Phone number. */
  phone?: string;
  /** Mail address. */
  email?: string;
}

/** A file that is sent along: a picture (JPEG, PNG, WebP) or a PDF. */
export interface Attachment {
  /** Name of the file. */
  name: string;
  /** Base64. 2,000,000 bytes at most, 3 files. What is inside is checked, whatever the name says. */
  content: string;
}

/** Feedback as it is sent. */
export interface FeedbackRequest {
  /** Names it for good, a UUID made by the sender: sent twice, it is kept once and gets the same code. */
  id: string;
  kind: FeedbackKind;
  /** Id of the agency it is about. */
  agency?: string;
  /** National code of the procedure it is about. */
  procedure?: string;
  /** Of a `correction`: what is wrong. */
  place?: FeedbackPlace;
  /** 10 to 5,000 characters. */
  text: string;
  /** Must be there, but for a correction (NĐ 20/2008 Đ9: name, address, phone or mail). */
  sender?: FeedbackSender;
  attachments?: Attachment[];
  /** Key of the site that shows it; not needed on pages of the server itself. */
  site?: string;
  proof: Proof;
}

/** What the sender gets. */
export interface FeedbackReceipt {
  /** `known`: it was stored before, and this is its receipt code. */
  outcome: OpenEnum<'stored' | 'known'>;
  /** By which it is followed: `7K3M-9QXD-2F80`. Told here alone. */
  receiptCode: string;
  /** Who handles it, or transfers it. */
  agency?: { id: string; name: string };
  /** Last day for a transfer to who is competent (5 working days). */
  transferBy: IsoDate;
  /** Day by which an answer may be expected. */
  answerBy: IsoDate;
}

/** Follows feedback. */
export interface FollowRequest {
  /** In any form in which it is typed. */
  receiptCode: string;
}

/** A step in the life of a feedback, as told to its sender and, when published, to everyone. */
export interface FeedbackStep {
  state: FeedbackState;
  /** Day. */
  on: IsoDate;
  /** Who did it. */
  agency?: { id: string; name: string };
  /** For `transferred`: to whom. */
  to?: { id: string; name: string };
  /** For `transferred` and `refused`: why, and where to turn. */
  reason?: string;
  /** For offices alone: label of the key that did it, so that one sees whether who answered also published. */
  by?: string;
}

/** How a feedback stands, for its sender. */
export interface FeedbackProgress {
  kind: FeedbackKind;
  state: FeedbackState;
  sentOn: IsoDate;
  /** As it was sent. */
  text: string;
  /** What it is about. */
  procedure?: { code: string; name: string };
  place?: FeedbackPlace;
  /** Who has it. */
  agency?: { id: string; name: string };
  transferBy: IsoDate;
  answerBy: IsoDate;
  /** True: the answer is late. */
  late: boolean;
  /** What the office answered. */
  answer?: string;
  /** Day of the answer. */
  answeredOn?: IsoDate;
  /** Of a correction: what came of it. */
  verdict?: FeedbackVerdict;
  /** Oldest first. */
  steps: FeedbackStep[];
  /** Files that arrived. */
  attachments: { name: string; bytes: number }[];
}

/** What came of a correction: it is put right, it is right as it stands, or it is for another source. */
export type FeedbackVerdict = OpenEnum<'corrected' | 'right' | 'other-source'>;

/** A feedback that was answered and made public, without its sender (NĐ 20/2008 Đ19; NĐ 63/2010 Đ18(4)). */
export interface PublishedFeedback {
  /** Names it in public; it does not lead to the receipt code. */
  id: string;
  kind: FeedbackKind;
  /** As it was reviewed for publication: nothing in it tells who sent it. */
  text: string;
  sentOn: IsoDate;
  /** Who answered. */
  agency?: { id: string; name: string };
  /** What it is about. */
  procedure?: { code: string; name: string };
  place?: FeedbackPlace;
  /** As it was reviewed for publication. */
  answer: string;
  answeredOn: IsoDate;
  /** True: it was answered in time. */
  inTime: boolean;
  verdict?: FeedbackVerdict;
}

/** Which published feedback is listed, newest answer first. */
export interface FeedbackQuery extends PageQuery {
  /** Id of the agency that answered. */
  agency?: string;
  /** National code of the procedure it is about. */
  procedure?: string;
  /** Only these kinds. */
  kind?: FeedbackKind[];
}

/** What the office lists. */
export interface FeedbackListRequest {
  /** Id of the agency that has it; all of the key when absent. */
  agency?: string;
  /** Only these states. */
  state?: (typeof FEEDBACK_STATES)[number][];
  /** True: only what is late, for transfer or for answer. */
  late?: boolean;
  /** 1 to 200; 50 when absent. */
  limit?: number;
  /** `next` of the page before. */
  cursor?: string;
}

/** A feedback as the office sees it in a list. */
export interface OfficeFeedback extends FeedbackProgress {
  /** Names it for offices; it is no receipt code. */
  id: string;
  /** True: nobody transferred it in time. */
  transferLate: boolean;
}

/** A page of feedback, the most urgent first. */
export interface OfficeFeedbackList {
  items: OfficeFeedback[];
  /** Opaque; hand it back as `cursor` for the page after. Null on the last page. */
  next: string | null;
}

/** Asks for one feedback. */
export interface ReadFeedbackRequest {
  /** As listed. */
  id: string;
  /** True: the files come along. */
  attachments?: boolean;
}

/** One feedback with what only the office may know. */
export interface FeedbackRecord extends OfficeFeedback {
  sender?: FeedbackSender;
  /** With `attachments`. */
  files?: { name: string; type: string; content: string }[];
  /** What is published, once it is. */
  published?: PublishedFeedback;
}

/** What an office does with a feedback. */
export type FeedbackHandling =
  | { kind: 'accepted' }
  | { kind: 'transferred'; to: string; reason: string }
  | { kind: 'refused'; reason: string }
  | { kind: 'answered'; answer: string; verdict?: 'corrected' | 'right' | 'other-source' }
  | {
      kind: 'published';
      /** The text without anything that tells who sent it; a second pair of eyes has read it. */
      text: string;
      /** The answer, likewise. */
      answer: string;
    }
  /** Taken back from the public, with the reason kept. */
  | { kind: 'unpublished'; reason: string };

/** Does one step. */
export interface HandleFeedbackRequest {
  /** Of the feedback. */
  id: string;
  /** Names the step in the sender's system, for good. */
  event: string;
  handling: FeedbackHandling;
}

const office = /*#__PURE__*/ z.looseObject({ id: /*#__PURE__*/ z.string(), name: /*#__PURE__*/ z.string() });
const procedure = /*#__PURE__*/ z.looseObject({ code: /*#__PURE__*/ z.string(), name: /*#__PURE__*/ z.string() });

export const FeedbackPlaceSchema: z.ZodMiniType<FeedbackPlace> = /*#__PURE__*/ z.looseObject({
  procedure: z.string(),
  version: z.optional(z.number()),
  path: z.string(),
  shown: z.optional(z.string()),
});

export const FeedbackReceiptSchema: z.ZodMiniType<FeedbackReceipt> = /*#__PURE__*/ z.looseObject({
  outcome: z.string(),
  receiptCode: z.string(),
  agency: z.optional(office),
  transferBy: IsoDateSchema,
  answerBy: IsoDateSchema,
});

const progress = {
  kind: /*#__PURE__*/ z.string(),
  state: /*#__PURE__*/ z.string(),
  sentOn: IsoDateSchema,
  text: /*#__PURE__*/ z.string(),
  procedure: /*#__PURE__*/ z.optional(procedure),
  place: /*#__PURE__*/ z.optional(FeedbackPlaceSchema),
  agency: /*#__PURE__*/ z.optional(office),
  transferBy: IsoDateSchema,
  answerBy: IsoDateSchema,
  late: /*#__PURE__*/ z.boolean(),
  answer: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.string()),
  answeredOn: /*#__PURE__*/ z.optional(IsoDateSchema),
  verdict: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.string()),
  steps: /*#__PURE__*/ z.array(
    /*#__PURE__*/ z.looseObject({
      state: /*#__PURE__*/ z.string(),
      on: IsoDateSchema,
      agency: /*#__PURE__*/ z.optional(office),
      to: /*#__PURE__*/ z.optional(office),
      reason: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.string()),
      by: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.string()),
    }),
  ),
  attachments: /*#__PURE__*/ z.array(
    /*#__PURE__*/ z.looseObject({ name: /*#__PURE__*/ z.string(), bytes: /*#__PURE__*/ z.number() }),
  ),
};

export const FeedbackProgressSchema: z.ZodMiniType<FeedbackProgress> = /*#__PURE__*/ z.looseObject(progress);

export const PublishedFeedbackSchema: z.ZodMiniType<PublishedFeedback> = /*#__PURE__*/ z.looseObject({
  id: z.string(),
  kind: z.string(),
  text: z.string(),
  sentOn: IsoDateSchema,
  agency: z.optional(office),
  procedure: z.optional(procedure),
  place: z.optional(FeedbackPlaceSchema),
  answer: z.string(),
  answeredOn: IsoDateSchema,
  inTime: z.boolean(),
  verdict: z.optional(z.string()),
});

const inOffice = { ...progress, id: /*#__PURE__*/ z.string(), transferLate: /*#__PURE__*/ z.boolean() };

export const OfficeFeedbackListSchema: z.ZodMiniType<OfficeFeedbackList> = /*#__PURE__*/ z.looseObject({
  items: z.array(z.looseObject(inOffice)),
  next: z.nullable(z.string()),
});

export const FeedbackRecordSchema: z.ZodMiniType<FeedbackRecord> = /*#__PURE__*/ z.looseObject({
  ...inOffice,
  sender: z.optional(
    z.looseObject({
      name: z.string(),
      address: z.optional(z.string()),
      phone: z.optional(z.string()),
      email: z.optional(z.string()),
    }),
  ),
  files: z.optional(z.array(z.looseObject({ name: z.string(), type: z.string(), content: z.string() }))),
  published: z.optional(PublishedFeedbackSchema),
});
