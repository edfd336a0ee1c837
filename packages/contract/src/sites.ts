import * as z from 'zod/mini';
import type { OpenEnum } from './open-enum.js';
import { type RatingQuestions, RatingQuestionsSchema } from './ratings.js';

/** A widget that sends something, and can be switched off from afar. */
export type Widget = OpenEnum<'rating' | 'feedback' | 'survey'>;

/** The widgets that send something. */
export const WIDGETS = ['rating', 'feedback', 'survey'] as const;

/** A website that shows widgets which send something. Its key is no secret: it tells which site it is, and origins are checked. */
export interface Site {
  /** `mcs_…`, to be put into the page. */
  key: string;
  /** For people: `Trang của Ủy ban nhân dân phường An Xuyên`. */
  label: string;
  /** `https://phuonganxuyen.camau.gov.vn`; `*` in place of the first label for all below: `https://*.camau.gov.vn`. */
  origins: string[];
  /** Ids of agencies about which it may send; all when absent. */
  agencies?: string[];
  /** Widgets that are switched off, each with what is shown instead. */
  off: { widget: Widget; notice?: string }[];
  /** How ratings are asked for on it. */
  form?: RatingQuestions;
}

/** A site as it is to be. */
export interface SaveSiteRequest {
  /** Absent for a new one. */
  key?: string;
  /** For people: `Trang của Ủy ban nhân dân phường An Xuyên`. */
  label: string;
  /** `https://phuonganxuyen.camau.gov.vn`; `*` in place of the first label for all below. */
  origins: string[];
  /** Ids of agencies about which it may send; all when absent. */
  agencies?: string[];
  /** Widgets that are switched off, each with what is shown instead. */
  off?: { widget: (typeof WIDGETS)[number]; notice?: string }[];
  /** How ratings are asked for on it. */
  form?: RatingQuestions;
}

/** Every site. */
export interface SiteList {
  items: Site[];
}

export const SiteSchema: z.ZodMiniType<Site> = /*#__PURE__*/ z.looseObject({
  key: z.string(),
  label: z.string(),
  origins: z.array(z.string()),
  agencies: z.optional(z.array(z.string())),
  off: z.array(z.looseObject({ widget: z.string(), notice: z.optional(z.string()) })),
  form: z.optional(RatingQuestionsSchema),
});

export const SiteListSchema: z.ZodMiniType<SiteList> = /*#__PURE__*/ z.looseObject({ items: z.array(SiteSchema) });
