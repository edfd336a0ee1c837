import * as z from 'zod/mini';
import type { OpenEnum } from './open-enum.js';
import type { RatingChannel } from './ratings.js';

/** Below so many ratings no share is published: it would say more of chance, and of who was there, than of the office. */
export const RATINGS_NEEDED = 30;

/** What a summary can be split by. */
export type RatingGrouping = OpenEnum<'agency' | 'procedure' | 'channel' | 'month' | 'quarter'>;

/** The groupings that there are. */
export const RATING_GROUPINGS = ['agency', 'procedure', 'channel', 'month', 'quarter'] as const;

/** What is summed up. Publication is each quarter and each year (NĐ 61/2018 Đ32), so that a period is of whole months. */
export interface RatingSummaryQuery {
  /** Id of the agency; all when absent. */
  agency?: string;
  /** National code. */
  procedure?: string;
  /** First month, `YYYY-MM`; eleven before the last when absent. */
  from?: string;
  /** Last month, `YYYY-MM`; this one when absent. */
  to?: string;
  /** Only these; every channel that counts when absent: all but `page`. */
  channel?: RatingChannel[];
  /** Splits it; the largest groups first, months and quarters in their order. At most 500 are told. */
  by?: RatingGrouping;
}

/** Where the true share lies, with 95 of 100 chances (Wilson's interval). */
export interface Interval {
  /** 0 to 1. */
  low: number;
  /** 0 to 1. */
  high: number;
}

/** Ratings counted, the published way. */
export interface RatingCount {
  /** How many count. */
  n: number;
  /** How many are left out by a rule. */
  leftOut: number;
  /** By level of three: with five, bình thường is not satisfied. Absent where `n` is small enough to tell who said what. */
  levels?: { 'very-satisfied': number; satisfied: number; dissatisfied: number };
  /** Share of rất hài lòng and hài lòng, 0 to 1; absent while there are fewer than {@link RATINGS_NEEDED}. */
  share?: number;
  /** With the share. */
  interval?: Interval;
}

/** One part of a summary. */
export interface RatingGroup extends RatingCount {
  /** Id of the agency, code of the procedure, channel, `2026-09`, or `2026-Q3`. */
  key: string;
  /** For a reader; absent where the key is a known word. */
  name?: string;
}

/** How satisfied people were. */
export interface RatingSummary extends RatingCount {
  /** First and last month, `YYYY-MM`. */
  from: string;
  /** Last month. */
  to: string;
  /** Channels that are in it. */
  channels: RatingChannel[];
  /** How many are needed before a share is told. */
  needed: number;
  /** Mean of the shares of agencies that have enough: small offices weigh as much as large ones. `share` is pooled. Absent for one agency. */
  meanOfAgencies?: { share: number; agencies: number };
  /** Month by month, each with what was counted in it. */
  trend: RatingGroup[];
  /** With `by`. */
  groups?: RatingGroup[];
  /** How many groups there are, when not all of them are told. */
  groupsInAll?: number;
}

const count = {
  n: /*#__PURE__*/ z.number(),
  leftOut: /*#__PURE__*/ z.number(),
  levels: /*#__PURE__*/ z.optional(
    /*#__PURE__*/ z.looseObject({
      'very-satisfied': /*#__PURE__*/ z.number(),
      satisfied: /*#__PURE__*/ z.number(),
      dissatisfied: /*#__PURE__*/ z.number(),
    }),
  ),
  share: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.number()),
  interval: /*#__PURE__*/ z.optional(
    /*#__PURE__*/ z.looseObject({ low: /*#__PURE__*/ z.number(), high: /*#__PURE__*/ z.number() }),
  ),
};

export const RatingGroupSchema: z.ZodMiniType<RatingGroup> = /*#__PURE__*/ z.looseObject({
  ...count,
  key: z.string(),
  name: z.optional(z.string()),
});

export const RatingSummarySchema: z.ZodMiniType<RatingSummary> = /*#__PURE__*/ z.looseObject({
  ...count,
  from: z.string(),
  to: z.string(),
  channels: z.array(z.string()),
  needed: z.number(),
  meanOfAgencies: z.optional(z.looseObject({ share: z.number(), agencies: z.number() })),
  trend: z.array(RatingGroupSchema),
  groups: z.optional(z.array(RatingGroupSchema)),
  groupsInAll: z.optional(z.number()),
});
