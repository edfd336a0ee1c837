import * as z from 'zod/mini';
import { type IsoDate, IsoDateSchema } from './dates.js';

/** A decision that publishes procedures (quyết định công bố). Number, issuer and year of the date name it: numbers start anew each year. */
export interface Decision {
  /** As printed: `1242/QĐ-UBND`. */
  number: string;
  /** Day it was signed; absent when the source does not give it. */
  date?: IsoDate;
  /** Who signed it for which office: `Chủ tịch UBND tỉnh Cà Mau`, `Bộ Tư pháp`. */
  issuer?: string;
  /** What it is about (trích yếu). */
  title?: string;
  /** Day from which it applies. */
  effectiveFrom?: IsoDate;
  /** Where the signed text can be read. */
  url?: string;
  /** SHA-256 of the signed file, in hex: what is linked can be checked. */
  sha256?: string;
  /** The texts it rests on (căn cứ), by number or title. */
  basis?: string[];
}

export const DecisionSchema: z.ZodMiniType<Decision> = /*#__PURE__*/ z.looseObject({
  number: z.string(),
  date: z.optional(IsoDateSchema),
  issuer: z.optional(z.string()),
  title: z.optional(z.string()),
  effectiveFrom: z.optional(IsoDateSchema),
  url: z.optional(z.string()),
  sha256: z.optional(z.string()),
  basis: z.optional(z.array(z.string())),
});
