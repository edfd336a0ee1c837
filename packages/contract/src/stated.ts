import * as z from 'zod/mini';
import type { OpenEnum } from './open-enum.js';

/**
 * Why a value could not be confirmed. Portal data says "Miễn phí" where a fee is due and "1" where three days are
 * meant, so a doubted value is shown as doubted and never drives a deadline.
 */
export type Doubt = OpenEnum<
  | 'no-unit' // "30" without a unit
  | 'placeholder' // "1" where the steps say otherwise
  | 'unit-unsure' // "ngày" where "ngày làm việc" seems meant
  | 'free-but-fee-noted' // "Miễn phí" beside a note that names a fee
  | 'amount-too-small' // "135" where 135.000 seems meant
  | 'contradicted' // another part of the same publication says otherwise
  | 'expired' // its period of validity has passed
  | 'unreadable' // the text could not be understood
  | 'not-stated' // the source says nothing
  | 'from-memory' // filled in by an editor without a document at hand
>;

/** What every time limit and fee carries besides its value. */
export interface Stated {
  /** Exactly what the source printed, before anything was read into it. */
  raw?: string;
  /** True only when the value stands as such in a publication or a person has checked it. */
  confirmed: boolean;
  /** Given when `confirmed` is false. */
  doubt?: Doubt;
  /** For a reader, in Vietnamese. */
  note?: string;
}

/** The fields of {@link Stated}, to be spread into the schemas of stated values. */
export const statedFields = {
  raw: /*#__PURE__*/ z.optional(z.string()),
  confirmed: /*#__PURE__*/ z.boolean(),
  doubt: /*#__PURE__*/ z.optional(z.string()),
  note: /*#__PURE__*/ z.optional(z.string()),
};
