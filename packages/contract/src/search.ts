import * as z from 'zod/mini';
import type { OpenEnum } from './open-enum.js';

/** A lay word and what an office calls it: `sổ đỏ`, `giấy chứng nhận quyền sử dụng đất`. */
export interface SearchReason {
  /** What people say. */
  typed: string;
  /** What offices write. */
  means: string;
}

/** One way an ambiguous question may have been meant. */
export interface SearchChoice {
  /** For a reader: `Mất sổ`. */
  label: string;
  /** To be sent as `q` in place of what was typed. */
  query: string;
}

/** Where to go with what is no procedure of these offices. */
export interface SearchReferral {
  /** Stable: `ly-hon`. */
  topic: string;
  /** What it is and who is competent, in Vietnamese. */
  text: string;
  /** Where to go, when there is an address. */
  url?: string;
}

/** A procedure that is near to what was asked, though no answer. */
export interface NearProcedure {
  /** National code, the key: `1.001193`. */
  code: string;
  /** Name as published. */
  name: string;
}

/** How the words of a query were understood. */
export interface SearchNotes {
  /**
   * `found`: the first item is meant. `ask`: it may be one of several, see `choices`. `refer`: it is no procedure of these
   * offices, see `referral`. `none`: nothing fits well enough, and `items` is empty.
   */
  outcome: OpenEnum<'found' | 'ask' | 'refer' | 'none'>;
  /** What to ask back, when the outcome is `ask`. */
  choices: SearchChoice[];
  /** When the outcome is `refer`. */
  referral?: SearchReferral;
  /** Lay words that were read into the query. */
  reasons: SearchReason[];
  /** Why an item was found where its name does not say so, by its code. */
  because: Record<string, SearchReason>;
  /** When nothing fits: what comes nearest. */
  near: NearProcedure[];
}

const ReasonSchema: z.ZodMiniType<SearchReason> = /*#__PURE__*/ z.looseObject({ typed: z.string(), means: z.string() });

export const SearchNotesSchema: z.ZodMiniType<SearchNotes> = /*#__PURE__*/ z.looseObject({
  outcome: z.string(),
  choices: z.array(z.looseObject({ label: z.string(), query: z.string() })),
  referral: z.optional(z.looseObject({ topic: z.string(), text: z.string(), url: z.optional(z.string()) })),
  reasons: z.array(ReasonSchema),
  because: z.record(z.string(), ReasonSchema),
  near: z.array(z.looseObject({ code: z.string(), name: z.string() })),
});
