import * as z from 'zod/mini';
import { type IsoDate, IsoDateSchema } from './dates.js';
import { type Decision, DecisionSchema } from './decisions.js';
import { type Fee, FeeSchema } from './fees.js';
import type { OpenEnum } from './open-enum.js';
import type { Place, Procedure } from './procedures.js';
import { type TimeLimit, TimeLimitSchema } from './time-limits.js';

/** Time and fee of one case of a procedure, as an office below the ministry states them. */
export interface OverlayCase {
  timeLimits?: TimeLimit[];
  fees?: Fee[];
}

/**
 * What an office may state in place of the layer below (NĐ 63/2010 Đ15: the province publishes its code, time, place and fee).
 * A member that is given replaces the whole value; what is absent stays as it is below.
 */
export interface OverlayValues {
  /** Code as the office prints it: `1.001193.000.00.00.H12`. */
  localCode?: string;
  /** Where it is done, with hours. */
  places?: Place[];
  /** "Not handled here": where to go instead. */
  handledElsewhere?: NonNullable<Procedure['handledElsewhere']>;
  /** Whom to ask: telephone, hours, Zalo, in one line each. */
  contact?: string[];
  /** By id of the case. */
  cases?: Record<string, OverlayCase>;
}

/** One procedure in an overlay. */
export interface OverlayEntry {
  /** National code. */
  code: string;
  /** What the office states. */
  set: OverlayValues;
  /**
   * What the layer below said of the same members when this was decided; a member that was absent is left out. By it a move of the layer below is
   * noticed: the same as now, nothing moved; the same as `set`, the entry is no longer needed; anything else is a conflict.
   */
  was: OverlayValues;
}

/** A versioned file in which a province or a commune states what is its own to state. Read by `motcua overlay`. */
export interface OverlayFile {
  format: 'motcua-overlay';
  formatVersion: 1;
  /** Name of the layer: `ca-mau`, `xa-nguyen-phich`. Latin letters, digits, "-". */
  id: string;
  kind: OpenEnum<'province' | 'commune'>;
  /** Id of the office that states it. A commune's overlay holds for its own listing only. */
  agency: string;
  /** 1 for the first, one more for each that follows. */
  number: number;
  /** The decision by which it was published; a province's needs one. */
  decision?: Decision;
  /** First day on which it applies. */
  validFrom?: IsoDate;
  procedures: OverlayEntry[];
}

const PlaceSchema = /*#__PURE__*/ z.strictObject({
  role: z.string(),
  name: z.string(),
  address: z.optional(z.string()),
  hours: z.optional(z.string()),
});

export const OverlayValuesSchema: z.ZodMiniType<OverlayValues> = /*#__PURE__*/ z.strictObject({
  localCode: z.optional(z.string()),
  places: z.optional(z.array(PlaceSchema)),
  handledElsewhere: z.optional(
    z.strictObject({ name: z.string(), url: z.optional(z.string()), agency: z.optional(z.string()) }),
  ),
  contact: z.optional(z.array(z.string())),
  cases: z.optional(
    z.record(
      z.string(),
      z.strictObject({ timeLimits: z.optional(z.array(TimeLimitSchema)), fees: z.optional(z.array(FeeSchema)) }),
    ),
  ),
});

export const OverlayFileSchema: z.ZodMiniType<OverlayFile> = /*#__PURE__*/ z.strictObject({
  format: z.literal('motcua-overlay'),
  formatVersion: z.literal(1),
  id: z.string(),
  kind: z.enum(['province', 'commune']),
  agency: z.string(),
  number: z.int().check(z.gte(1)),
  decision: z.optional(DecisionSchema),
  validFrom: z.optional(IsoDateSchema),
  procedures: z.array(z.strictObject({ code: z.string(), set: OverlayValuesSchema, was: OverlayValuesSchema })),
});
