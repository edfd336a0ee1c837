/**
 * Feedback and what was done about it. What was sent and each step are rows that are only added; how a feedback stands is computed
 * from them. `feedback_publication` alone is derived: it holds what is public at this moment, and can be made anew from the steps.
 */
export interface FeedbackTables {
  feedback: FeedbackRow;
  feedback_file: FeedbackFileRow;
  feedback_step: FeedbackStepRow;
  feedback_publication: FeedbackPublicationRow;
}

/** A feedback as it was sent. Nothing of a person, no text and no receipt code stands in it in clear. */
export interface FeedbackRow {
  /** Keyed hash of the id that the sender gave it. */
  key: string;
  /** Keyed hash of the receipt code. */
  receipt: string;
  kind: string;
  /** Id of the agency to which it went first; null where the catalogue knows none for it. */
  agency: string | null;
  /** Day in Việt Nam, as are the two that follow: no finer moment is kept. */
  sent_on: string;
  transfer_by: string;
  answer_by: string;
  /** Keyed hash of what was sent, by which the same one again is known. */
  hash: string;
  /** What was sent, sealed; the files apart. */
  body: Uint8Array;
}

/** A file of a feedback. */
export interface FeedbackFileRow {
  feedback: string;
  /** Place among its files, from 0. */
  number: number;
  /** The file without what tells who made it and where, sealed. */
  body: Uint8Array;
}

/** A step of an office. */
export interface FeedbackStepRow {
  feedback: string;
  /** From 1, without gaps: of two that come at once, one is first and the other is looked at anew. */
  number: number;
  /** Keyed hash of the feedback and the name that the office gave the step. */
  event: string;
  kind: string;
  /** Day in Việt Nam. */
  on_day: string;
  /** Who had it. */
  agency: string | null;
  /** Of a transfer: to whom. */
  to_agency: string | null;
  /** Id of the key that did it. */
  key_id: string;
  hash: string;
  /** What was done and said, sealed. */
  body: Uint8Array;
}

/** What is public of a feedback: reviewed texts, in clear. */
export interface FeedbackPublicationRow {
  /** Name in public; leads to nothing without the secret. */
  id: string;
  kind: string;
  text: string;
  answer: string;
  agency: string | null;
  procedure_code: string | null;
  procedure_name: string | null;
  /** JSON of the place of a correction. */
  place: string | null;
  verdict: string | null;
  sent_on: string;
  answered_on: string;
  /** 1 or 0: both engines have whole numbers. */
  in_time: number;
}
