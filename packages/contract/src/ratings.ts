import * as z from 'zod/mini';
import { type IsoDate, IsoDateSchema } from './dates.js';
import type { Proof } from './lookups.js';
import { type IsoMoment, IsoMomentSchema } from './moments.js';
import type { OpenEnum } from './open-enum.js';

/** How many levels a rating has. Three are the law's (TT 32/2017/TT-BTTTT Đ12); five are common in surveys. */
export type RatingScale = OpenEnum<'three' | 'five'>;

/**
 * How satisfied someone is. Of three: rất hài lòng, hài lòng, chưa hài lòng. Of five there are also bình thường (`neutral`) and rất không
 * hài lòng.
 */
export type RatingLevel = OpenEnum<'very-satisfied' | 'satisfied' | 'neutral' | 'dissatisfied' | 'very-dissatisfied'>;

/** The levels of each scale, the best first. */
export const RATING_LEVELS = {
  three: ['very-satisfied', 'satisfied', 'dissatisfied'],
  five: ['very-satisfied', 'satisfied', 'neutral', 'dissatisfied', 'very-dissatisfied'],
} as const;

/**
 * The level of three that a level stands for. Bình thường is not satisfied: satisfied are those who say so (SIPAS, QĐ 2640/QĐ-BNV).
 *
 * @example
 * levelOfThree('neutral'); // 'dissatisfied'
 */
export function levelOfThree(level: RatingLevel): (typeof RATING_LEVELS.three)[number] {
  if (level === 'very-satisfied') return 'very-satisfied';
  return level === 'satisfied' ? 'satisfied' : 'dissatisfied';
}

/** Why, in words that can be counted. The first three are asked when someone is not satisfied, and when someone is. */
export type RatingReason = OpenEnum<
  'convenience' | 'on-time' | 'attitude' | 'guidance' | 'papers' | 'fee' | 'visits' | 'waiting' | 'online' | 'other'
>;

/** Known reasons, in the order in which they are offered. */
export const RATING_REASONS = [
  'attitude',
  'guidance',
  'on-time',
  'waiting',
  'papers',
  'visits',
  'fee',
  'convenience',
  'online',
  'other',
] as const;

/**
 * A question beside the level, answered with 0, 1 or 2 points: what of NĐ 61/2018 Đ27–32 a person can answer. `time`: trong thời hạn;
 * `visits`: số lần phải đến bổ sung hồ sơ; `agencies`: số nơi phải liên hệ; `attitude`: thái độ của công chức.
 */
export type RatingCriterion = OpenEnum<'time' | 'visits' | 'agencies' | 'attitude'>;

/** Known criteria, in the order of the decree. */
export const RATING_CRITERIA = ['time', 'visits', 'agencies', 'attitude'] as const;

/** Where a rating comes from. Only what is bound to a dossier or a visit is in the published score; pages are told apart. */
export type RatingChannel = OpenEnum<'dossier' | 'kiosk' | 'counter' | 'page'>;

/** Channels in the order in which they are told. */
export const RATING_CHANNELS = ['dossier', 'kiosk', 'counter', 'page'] as const;

/** What someone says of how they were served. */
export interface RatingContent {
  /** The scale that was shown; three when absent. */
  scale?: RatingScale;
  level: RatingLevel;
  /** At most 5. */
  reasons?: RatingReason[];
  /** 0, 1 or 2 points for each that was answered. */
  criteria?: Partial<Record<string, number>>;
  /** At most 1,000 characters. Phones, numbers of papers, mails and codes of dossiers are taken out before it is stored. */
  comment?: string;
}

/** What is rated: the dossier of a token, or what a page shows. */
export type RatingSubject =
  | {
      kind: 'dossier';
      /** Of the link on the receipt or in the message: `#danh-gia=…`. It names the dossier to the server alone. */
      token: string;
    }
  | {
      kind: 'page';
      /** Id of the agency. */
      agency: string;
      /** National code of the procedure that the page shows. */
      procedure?: string;
      /** Its version. */
      version?: number;
    };

/** A rating from a person's own device. */
export interface RatingRequest extends RatingContent {
  /** Names it for good, a UUID made by the sender: the same one again is counted once. */
  id: string;
  about: RatingSubject;
  /** Key of the site that shows it; not needed on pages of the server itself. */
  site?: string;
  /** Milliseconds from when the question was shown to when it was sent. */
  dwell?: number;
  /** Needed for a page; a token is proof enough. */
  proof?: Proof;
}

/** What became of a rating. */
export interface RatingAnswer {
  /** `known`: it was stored before. `changed`: it took the place of an earlier one of the same dossier. */
  outcome: OpenEnum<'stored' | 'known' | 'changed'>;
  /** Until when it may be changed; only for a dossier. */
  changeableUntil?: IsoMoment;
  /** The comment as it was stored, when something was taken out. */
  comment?: string;
}

/** Asks what a token is for. */
export interface OpenRatingRequest {
  /** Of the link. */
  token: string;
}

/** What is rated with a token. Nothing in it names the dossier or its applicant. */
export interface RatingInvitation {
  /** `open`: not rated yet. `changeable`: rated, and may be changed. `rated`: for good. `not-yet`: still being handled. `closed`: too late. */
  state: OpenEnum<'open' | 'changeable' | 'rated' | 'not-yet' | 'closed'>;
  /** Name of the procedure, as published. */
  procedure: string;
  /** Name of the agency. */
  agency: string;
  /** Day on which the work was done. */
  finishedOn?: IsoDate;
  /** What was said, while it may be changed. */
  rating?: RatingContent;
  changeableUntil?: IsoMoment;
}

/** How a widget asks. Everything has a default in the element: without a member it is the ordinary question. */
export interface RatingQuestions {
  scale?: RatingScale;
  /** Reasons that are offered; those of the element when absent, none when empty. */
  reasons?: RatingReason[];
  /** Criteria that are asked; none when absent. */
  criteria?: RatingCriterion[];
  /** False: no comment is asked for. */
  comment?: boolean;
}

/** What a widget is to do. */
export interface RatingForm extends RatingQuestions {
  /** False: switched off from afar; `notice` says why. */
  open: boolean;
  /** To be shown in place of the question. */
  notice?: string;
}

/** For which widget a form is asked. */
export interface RatingFormQuery {
  /** Key of the site. */
  site?: string;
  /** Id of the agency. */
  agency?: string;
}

/** A rating of a visit that another system of the office took: a button of the desk, an officer by code. */
export interface VisitRating extends RatingContent {
  /** Names it in the sender's system, for good. */
  id: string;
  /** Id of the agency. */
  agency: string;
  at: IsoMoment;
  /** National code of the procedure, where it is known. */
  procedure?: string;
  /** Desk: `Quầy 3`. */
  counter?: string;
  /** Code of the officer in the office's own list. It is shown to the office alone. */
  officer?: string;
}

/** Ratings of visits, 1 to 200. */
export interface VisitsRequest {
  ratings: VisitRating[];
}

/** What became of one of several ratings. */
export interface RatingResult {
  /** `known`: it was stored before. */
  outcome: OpenEnum<'stored' | 'known' | 'refused'>;
  /** Why it was refused. */
  problem?: RatingProblem;
}

/** Why one of several ratings was refused; the others are not touched by it. */
export interface RatingProblem {
  /** Stable, for programs. */
  code: OpenEnum<'already-different' | 'unknown-procedure' | 'unknown-agency' | 'not-yours' | 'wrong-day'>;
  /** What to do, in Vietnamese. */
  detail: string;
}

/** What became of several ratings, in the order they were sent. */
export interface RatingResults {
  results: RatingResult[];
}

/** Asks for the links by which applicants rate. */
export interface RatingTokensRequest {
  /** Codes of dossiers, 1 to 200. */
  dossiers: string[];
  /** Page with `<motcua-rating>`; links are made to it. */
  page?: string;
}

/** The link of one dossier. */
export interface RatingToken {
  /** `unknown`: there is no such dossier for this key. */
  outcome: OpenEnum<'made' | 'unknown'>;
  /** Of the link. */
  token?: string;
  /** `https://…#danh-gia=…`, where a page was given. */
  link?: string;
}

/** Links in the order of the dossiers. */
export interface RatingTokens {
  tokens: RatingToken[];
}

/** A rule by which a rating is left out of the published score. All of them are written down in docs/ratings.md. */
export type RatingFlag = OpenEnum<'dwell' | 'rhythm' | 'address' | 'no-site' | 'clock' | 'reviewed'>;

/** A rating as the office sees it. It tells no dossier, no moment and no address. */
export interface OfficeRating extends RatingContent {
  /** Of the server, and nobody else's. */
  id: string;
  /** Day on which it was given, in Việt Nam. */
  on: IsoDate;
  /** Id of the agency. */
  agency: string;
  /** National code, where it is known. */
  procedure?: string;
  channel: RatingChannel;
  /** Desk. */
  counter?: string;
  /** Code of the officer in the office's own list. */
  officer?: string;
  /** By which rules it is left out; it counts when there is none. */
  flags: RatingFlag[];
  /** What was said about leaving it out, oldest first. */
  reviews: RatingReview[];
}

/** What was asked or decided about a rating that a rule leaves out, or that should be left out. */
export interface RatingReview {
  /** `appeal`: asked for. `counted`, `left-out`: decided. */
  kind: OpenEnum<'appeal' | 'counted' | 'left-out'>;
  /** Day. */
  on: IsoDate;
  /** Why. */
  reason: string;
  /** Whose key. */
  by: string;
}

/** Which ratings are listed. */
export interface RatingListRequest {
  /** Id of the agency; all of the key when absent. */
  agency?: string;
  /** First and last day. */
  from?: IsoDate;
  /** Last day. */
  to?: IsoDate;
  /** Only this channel. */
  channel?: RatingChannel;
  /** True: only those that are left out. False: only those that count. */
  leftOut?: boolean;
  /** True: only those with a comment. */
  commented?: boolean;
  /** 1 to 200; 50 when absent. */
  limit?: number;
  /** `next` of the page before. */
  cursor?: string;
}

/** A page of ratings, newest first. */
export interface RatingList {
  items: OfficeRating[];
  /** Opaque; hand it back as `cursor` for the page after. Null on the last page. */
  next: string | null;
}

/** Asks that a rating which is left out be counted, or decides about it. Nothing is deleted either way. */
export interface RatingReviewRequest {
  /** As listed. */
  id: string;
  /** `appeal` by the office that was rated; the others by a key with the scope `ratings:review`. */
  kind: 'appeal' | 'counted' | 'left-out';
  /** Why. */
  reason: string;
}

/** What is exported. */
export interface RatingExportRequest {
  /** First and last month, `YYYY-MM`. */
  from: string;
  /** Last month. */
  to: string;
  /** Id of the agency; all of the key when absent. */
  agency?: string;
  /** Counts by agency, procedure, channel and month; or every rating with its comment. */
  what: 'summary' | 'ratings';
  /** What kind of file. */
  format: 'csv' | 'xlsx';
}

/** A file. No cell of it is a formula. */
export interface ExportedFile {
  /** `muc-do-hai-long-2026-01-2026-06.xlsx`. */
  name: string;
  /** Media type. */
  type: string;
  /** Base64. */
  content: string;
}

const content = {
  scale: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.string()),
  level: /*#__PURE__*/ z.string(),
  reasons: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.array(/*#__PURE__*/ z.string())),
  criteria: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.record(/*#__PURE__*/ z.string(), /*#__PURE__*/ z.number())),
  comment: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.string()),
};

export const RatingAnswerSchema: z.ZodMiniType<RatingAnswer> = /*#__PURE__*/ z.looseObject({
  outcome: z.string(),
  changeableUntil: z.optional(IsoMomentSchema),
  comment: z.optional(z.string()),
});

export const RatingInvitationSchema: z.ZodMiniType<RatingInvitation> = /*#__PURE__*/ z.looseObject({
  state: z.string(),
  procedure: z.string(),
  agency: z.string(),
  finishedOn: z.optional(IsoDateSchema),
  rating: z.optional(z.looseObject(content)),
  changeableUntil: z.optional(IsoMomentSchema),
});

const questions = {
  scale: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.string()),
  reasons: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.array(/*#__PURE__*/ z.string())),
  criteria: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.array(/*#__PURE__*/ z.string())),
  comment: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.boolean()),
};

export const RatingQuestionsSchema: z.ZodMiniType<RatingQuestions> = /*#__PURE__*/ z.looseObject(questions);

export const RatingFormSchema: z.ZodMiniType<RatingForm> = /*#__PURE__*/ z.looseObject({
  ...questions,
  open: z.boolean(),
  notice: z.optional(z.string()),
});

export const RatingResultsSchema: z.ZodMiniType<RatingResults> = /*#__PURE__*/ z.looseObject({
  results: z.array(
    z.looseObject({
      outcome: z.string(),
      problem: z.optional(z.looseObject({ code: z.string(), detail: z.string() })),
    }),
  ),
});

export const RatingTokensSchema: z.ZodMiniType<RatingTokens> = /*#__PURE__*/ z.looseObject({
  tokens: z.array(z.looseObject({ outcome: z.string(), token: z.optional(z.string()), link: z.optional(z.string()) })),
});

export const OfficeRatingSchema: z.ZodMiniType<OfficeRating> = /*#__PURE__*/ z.looseObject({
  ...content,
  id: z.string(),
  on: IsoDateSchema,
  agency: z.string(),
  procedure: z.optional(z.string()),
  channel: z.string(),
  counter: z.optional(z.string()),
  officer: z.optional(z.string()),
  flags: z.array(z.string()),
  reviews: z.array(z.looseObject({ kind: z.string(), on: IsoDateSchema, reason: z.string(), by: z.string() })),
});

export const RatingListSchema: z.ZodMiniType<RatingList> = /*#__PURE__*/ z.looseObject({
  items: z.array(OfficeRatingSchema),
  next: z.nullable(z.string()),
});

export const ExportedFileSchema: z.ZodMiniType<ExportedFile> = /*#__PURE__*/ z.looseObject({
  name: z.string(),
  type: z.string(),
  content: z.string(),
});
