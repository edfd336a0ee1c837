import type { SuggestedAnswer } from './source.js';

/** An answer, with the question that it answers. */
export interface Answered {
  query: string;
  answer: SuggestedAnswer;
}
