/** Rounds of the survey, invitations and answers. */
export interface SurveyTables {
  survey: SurveyRow;
  survey_invitation: SurveyInvitationRow;
  survey_answer: SurveyAnswerRow;
}

/** A round as it was planned. The highest number of an id is in force; none is added once someone has answered. */
export interface SurveyRow {
  id: string;
  number: number;
  from_day: string;
  to_day: string;
  /** JSON: the round with the names and samples of its units. */
  body: string;
  hash: string;
  /** Id of the key that planned it. */
  key_id: string;
  /** UTC, ISO 8601. */
  planned_at: string;
}

/**
 * An invitation that nobody has answered by. Its row is deleted with the answer, in the same transaction: one that stayed, marked, would lead
 * from a code to what was answered, by the number of the transaction that PostgreSQL keeps in both rows.
 */
export interface SurveyInvitationRow {
  /** Keyed hash of the survey and the code. */
  hash: string;
  survey: string;
  agency: string;
}

/** What one person answered. No moment, no day, no invitation and no number of a paper stands in it. */
export interface SurveyAnswerRow {
  survey: string;
  /** Keyed hash of the id that the sender gave it, or of the agency and the number of the paper: it tells no order. */
  id: string;
  agency: string;
  mode: 'invited' | 'paper' | 'everyone';
  /** Keyed hash of what was sent, by which the same one again is known. */
  hash: string;
  /** JSON: values by ids of questions, texts without personal data. */
  answers: string;
}
