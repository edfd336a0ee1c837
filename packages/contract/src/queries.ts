import type { ChangeClass } from './changes.js';
import type { IsoDate } from './dates.js';
import type { Audience, Level } from './levels.js';
import type { OpenEnum } from './open-enum.js';
import type { ChangeKind } from './versions.js';

/** An operation without a query. */
// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- it has no member, and that is meant
export type NoQuery = Record<never, never>;

/** The state of the catalogue on a day; today when absent. */
export interface AsOfQuery {
  /** The day asked for, `YYYY-MM-DD`; today in Việt Nam when absent. */
  asOf?: IsoDate;
}

/** One procedure. */
export interface OneProcedureQuery extends AsOfQuery {
  /** Id of the office that shows it: what this office states for itself (its desk, its hours, "not handled here") is laid over. */
  agency?: string;
}

/** One publication beside another. */
export interface ComparisonQuery {
  /** Number of the version it is compared with; the publication before it in time when absent. */
  with?: number;
}

/** A part of a list. */
export interface PageQuery {
  /** Rows of a page, 1 to 500; 50 when absent. */
  limit?: number;
  /** `next` of the page before. */
  cursor?: string;
}

/** A filter that can be counted. */
export type FacetName = 'field' | 'level' | 'executing' | 'audience' | 'online';

/** The filters that can be counted, in the order they are shown. */
export const FACETS = ['field', 'level', 'executing', 'audience', 'online'] as const satisfies readonly FacetName[];

/** The listing. Values of one filter are alternatives; different filters must all hold. */
export interface ProcedureQuery extends AsOfQuery, PageQuery {
  /**
   * What a person typed, with or without tones: words of the name, the words people use for it, a whole question, or a code
   * in any printed form. At most 200 characters.
   */
  q?: string;
  /** Ids of fields. */
  field?: string[];
  /** Tiers of government at which it is handled. */
  level?: Level[];
  /** Id of the office whose listing is asked for: what it must post (NĐ 63/2010 Đ16–17). */
  agency?: string;
  /** Names of executing offices as printed, one of the values of the facet of the same name. */
  executing?: string[];
  /** Who may use it. */
  audience?: Audience[];
  /** `full`, `partial`, `1` to `4`, or `none`. */
  online?: string[];
  /** `relevance` when `q` is given, else `popularity`. */
  sort?: OpenEnum<'relevance' | 'popularity' | 'name' | 'code' | 'field' | 'level' | 'agency'>;
  /** Filters to count. */
  facets?: FacetName[];
}

export interface FieldQuery extends AsOfQuery, PageQuery {
  /** Only fields of this office's listing. */
  agency?: string;
}

export interface AgencyQuery extends AsOfQuery, PageQuery {
  /** Words of the name. */
  q?: string;
  /** Tiers of government. */
  level?: Level[];
  /** Id of the office above. */
  parent?: string;
}

/** Publications of a period, newest first. */
export interface ChangeQuery extends PageQuery {
  /** First day, by the day of publication or else of effect. */
  since?: IsoDate;
  /** Last day, likewise. */
  until?: IsoDate;
  /** Ids of fields. */
  field?: string[];
  /** What was done to the procedures. */
  kind?: ChangeKind[];
  /** What changed for the people; a publication without one before it has no class. */
  class?: ChangeClass[];
  /** Id of an office: only procedures it must post (NĐ 63/2010 Đ16–17). */
  agency?: string;
  /** National code of one procedure. */
  code?: string;
}
