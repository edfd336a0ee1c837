/** A procedure that was found. */
export interface SearchHit {
  /** Place among the documents of the index. */
  row: number;
  code: string;
  name: string;
  field?: string;
  agency?: string;
  levels: readonly string[];
  audiences: readonly string[];
  /** Comparable within one answer only. */
  score: number;
  /** Codes of others with the same name that fit as well: provinces publish the same procedure under codes of their own. */
  others: readonly string[];
  /** Why it was found where its name does not say so: the words typed, and what they mean. */
  reason?: SearchReason;
}

/** A lay word and what an office calls it: `sổ đỏ` = `Giấy chứng nhận quyền sử dụng đất`. */
export interface SearchReason {
  /** As people say it, with its marks. */
  typed: string;
  /** As an office writes it. */
  means: string;
}

/** One way an ambiguous question may have been meant. */
export interface SearchChoice {
  /** Shown on the choice. */
  label: string;
  /** Asks for this one: to be searched instead of what was typed. */
  query: string;
}

/** Where to go with what is no procedure of these offices. */
export interface SearchReferral {
  /** `ly-hon`, … stable. */
  topic: string;
  /** What it is and who is competent, one sentence in Vietnamese. */
  text: string;
  /** Where to go, when there is an address. */
  url?: string;
}

/**
 * How an answer is to be taken. `found`: the first hit is meant. `ask`: it may be one of several; `choices` ask which, and where
 * there are none the hits themselves are what to choose from.
 * `refer`: it is no procedure of these offices. `none`: nothing fits well enough to be shown as an answer.
 */
export type SearchOutcome = 'found' | 'ask' | 'refer' | 'none';

/** What a search gives. */
export interface SearchAnswer {
  outcome: SearchOutcome;
  /** Best first. Empty when the outcome is `none`. */
  hits: SearchHit[];
  /** How many procedures fit, those included that `limit` cut off; without `every` not more than about 200. */
  total: number;
  /** With `every`: the place of each of these among the documents, best first. */
  rows: readonly number[];
  /** What to ask back, when the outcome is `ask` and the word is known to mean several things. */
  choices: SearchChoice[];
  referral?: SearchReferral;
  /** What was read into the query: lay words, abbreviations, corrected typing. */
  reasons: SearchReason[];
  /** Nearest procedures when the outcome is `none`: a way forward, not an answer. */
  near: SearchHit[];
}

/** How to search. */
export interface SearchOptions {
  /** So many hits at most; 10 when absent. */
  limit?: number;
  /** Looks for every procedure that fits, for a listing with pages, and gives them as `rows`. */
  every?: boolean;
  /** Leaves out what is not accepted: of another office, of another day. */
  accept?: (row: number) => boolean;
}
