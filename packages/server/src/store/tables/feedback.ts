/** Feedback and what was done about it. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled in with its store
export interface FeedbackTables {}
