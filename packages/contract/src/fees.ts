import * as z from 'zod/mini';
import { type IsoDate, IsoDateSchema } from './dates.js';
import type { OpenEnum } from './open-enum.js';
import type { ChannelKind } from './levels.js';
import type { Listed } from './listed.js';
import { type Stated, statedFields } from './stated.js';

/**
 * `free` is a statement, not an absence. `province`: set by the provincial People's Council (HĐND tỉnh quy định).
 * `tariff`: by a schedule that the note or basis names. `unknown`: the source says nothing that can be read.
 */
export type FeeKind = OpenEnum<'free' | 'fixed' | 'range' | 'tariff' | 'province' | 'unknown'>;

/** What must be paid (NĐ 63/2010 Đ8(2)(h)), within one case of a procedure. */
export interface Fee extends Stated {
  kind: FeeKind;
  /** In units of `currency`; null unless `fixed` (or the lower end of a `range`). */
  amount: number | null;
  /** Upper end of a `range`. */
  amountTo?: number;
  /** ISO 4217; `VND` when absent. */
  currency?: string;
  /** What one payment is for: `lần`, `bản sao`, `hộ chiếu`. */
  per?: string;
  /** What is paid: `Phí thẩm định`, `Lệ phí cấp giấy`. */
  name?: string;
  /** Only for this way of filing; absent means for all. */
  channel?: ChannelKind;
  /** First day it is due; absent when not known. */
  validFrom?: IsoDate;
  /** Last day it is due; absent while it is. */
  validTo?: IsoDate;
  /** The text that sets it: `TT 281/2016/TT-BTC`. */
  basis?: string;
}

const fields = {
  kind: /*#__PURE__*/ z.string(),
  amount: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.number()),
  amountTo: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.number()),
  currency: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.string()),
  per: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.string()),
  name: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.string()),
  channel: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.string()),
  validFrom: /*#__PURE__*/ z.optional(IsoDateSchema),
  validTo: /*#__PURE__*/ z.optional(IsoDateSchema),
  basis: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.string()),
  ...statedFields,
};

export const FeeSchema: z.ZodMiniType<Fee> = /*#__PURE__*/ z.looseObject(fields);

/** A fee in a listing. */
export type ListedFee = Listed<Fee>;

export const ListedFeeSchema: z.ZodMiniType<ListedFee> = /*#__PURE__*/ z.looseObject({
  ...fields,
  case: z.optional(z.string()),
});
