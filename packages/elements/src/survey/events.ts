/** Answers to a survey were taken. Nothing tells what was answered, nor by which invitation. */
export class MotcuaSurveyEvent extends Event {
  constructor(
    /** Id of the round. */
    readonly survey: string,
  ) {
    super('motcua-survey');
  }
}

declare global {
  interface HTMLElementEventMap {
    'motcua-survey': MotcuaSurveyEvent;
  }
}
