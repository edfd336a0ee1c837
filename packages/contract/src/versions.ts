import * as z from 'zod/mini';
import { type IsoDate, IsoDateSchema } from './dates.js';
import { type Decision, DecisionSchema } from './decisions.js';
import type { OpenEnum } from './open-enum.js';

/**
 * What a decision does to a procedure (NĐ 63/2010 Đ14): mới ban hành; sửa đổi, bổ sung; thay thế; bãi bỏ. `unknown` where a
 * source shows a publication without saying what it did.
 */
export type ChangeKind = OpenEnum<'new' | 'amended' | 'replaced' | 'abolished' | 'unknown'>;

/** One immutable publication of a procedure. Nothing is overwritten: the next publication is the next version. */
export interface Version {
  /** 1 for the first known publication. */
  number: number;
  /** What the decision did. */
  change: ChangeKind;
  /** First day on which it applied; absent when the source does not give it. */
  validFrom?: IsoDate;
  /** Last day on which it applied; absent while in force. */
  validTo?: IsoDate;
  /** Day the decision was made public. */
  publishedOn?: IsoDate;
  /** The decision that published it. */
  decision?: Decision;
  /** What changed, for a reader. */
  note?: string;
}

export const VersionSchema: z.ZodMiniType<Version> = /*#__PURE__*/ z.looseObject({
  number: z.number(),
  change: z.string(),
  validFrom: z.optional(IsoDateSchema),
  validTo: z.optional(IsoDateSchema),
  publishedOn: z.optional(IsoDateSchema),
  decision: z.optional(DecisionSchema),
  note: z.optional(z.string()),
});

/** The versions of one procedure, newest first. */
export interface VersionList {
  /** National code of the procedure. */
  code: string;
  items: Version[];
}

export const VersionListSchema: z.ZodMiniType<VersionList> = /*#__PURE__*/ z.looseObject({
  code: z.string(),
  items: z.array(VersionSchema),
});
