/** Rounds of the survey, invitations and answers. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled in with its store
export interface SurveyTables {}
