import * as z from 'zod/mini';
import { type IsoDate, IsoDateSchema } from './dates.js';
import type { OpenEnum } from './open-enum.js';

/**
 * How far a procedure can be done online: a scheme and a value, because the three schemes are no translation of each
 * other. `2009`: levels `1` to `4` (NĐ 43/2011). `2022`: `full` (toàn trình) or `partial` (một phần) (NĐ 42/2022).
 * `2026`: the same words, where `partial` needs a published reason (NĐ 224/2026 Đ14–16).
 */
export interface OnlineService {
  /** Year of the decree whose words `value` uses. */
  scheme: OpenEnum<'2009' | '2022' | '2026'>;
  /** Level in the words of the scheme; `information` where nothing can be filed online. */
  value: OpenEnum<'1' | '2' | '3' | '4' | 'full' | 'partial' | 'information'>;
  /** First day it was offered so; absent when not known. */
  validFrom?: IsoDate;
  /** Last day; absent while it is offered so. */
  validTo?: IsoDate;
  /** Why only partly, as published. */
  reason?: string;
  /** Where to file; always a page of the office or of the national portal. */
  url?: string;
  /** False when the level was concluded from other values, not read in a publication. */
  confirmed?: boolean;
}

export const OnlineServiceSchema: z.ZodMiniType<OnlineService> = /*#__PURE__*/ z.looseObject({
  scheme: z.string(),
  value: z.string(),
  validFrom: z.optional(IsoDateSchema),
  validTo: z.optional(IsoDateSchema),
  reason: z.optional(z.string()),
  url: z.optional(z.string()),
  confirmed: z.optional(z.boolean()),
});
