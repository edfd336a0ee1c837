import * as z from 'zod/mini';
import type { OpenEnum } from './open-enum.js';
import type { ChannelKind } from './levels.js';
import type { Listed } from './listed.js';
import { type Stated, statedFields } from './stated.js';

/**
 * Unit of a time limit. `workingDay` and `day` differ (Bộ luật Dân sự 2015 Đ147–148); `unspecified` means that the
 * source gives a number without a unit.
 */
export type TimeUnit = OpenEnum<
  'sameDay' | 'workingHour' | 'hour' | 'workingDay' | 'day' | 'month' | 'year' | 'unspecified'
>;

/** How long the office may take (NĐ 63/2010 Đ8(2)(đ)), within one case of a procedure. */
export interface TimeLimit extends Stated {
  /** Number of units, fractions allowed (7.5); null when the source gives none. 0 with `sameDay`. */
  amount: number | null;
  unit: TimeUnit;
  /** Only for this way of filing; absent means for all. */
  channel?: ChannelKind;
  /** What the ministry allows where the province shortened it ("cắt giảm 12/60 ngày"). */
  before?: { amount: number; unit: TimeUnit };
}

const fields = {
  amount: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.number()),
  unit: /*#__PURE__*/ z.string(),
  channel: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.string()),
  before: /*#__PURE__*/ z.optional(
    /*#__PURE__*/ z.looseObject({ amount: /*#__PURE__*/ z.number(), unit: /*#__PURE__*/ z.string() }),
  ),
  ...statedFields,
};

export const TimeLimitSchema: z.ZodMiniType<TimeLimit> = /*#__PURE__*/ z.looseObject(fields);

/** A time limit in a listing. */
export type ListedTimeLimit = Listed<TimeLimit>;

export const ListedTimeLimitSchema: z.ZodMiniType<ListedTimeLimit> = /*#__PURE__*/ z.looseObject({
  ...fields,
  case: z.optional(z.string()),
});
