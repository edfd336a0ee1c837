import type { OpenEnum } from '@motcua/contract';
import type { SearchAnswer, SearchHit, SearchOutcome } from '@motcua/search/engine';

/** What is shown of a procedure that was found. */
export type Suggested = Pick<SearchHit, 'code' | 'name' | 'field' | 'levels' | 'reason'>;

/** What is shown of an answer. */
export interface SuggestedAnswer extends Pick<SearchAnswer, 'total' | 'choices' | 'referral'> {
  outcome: OpenEnum<SearchOutcome>;
  hits: readonly Suggested[];
  near: readonly Suggested[];
}

/** Where suggestions come from: an index on the device, the API, or what a page gives of its own. */
export interface SuggestionSource {
  /** Starts to fetch what answers will need. Called when a person first comes to the box, never before. */
  prepare?(): void;
  /**
   * Answers what was typed; rejects when nobody can be asked.
   *
   * @param limit so many procedures at most
   */
  suggest(query: string, signal: AbortSignal, limit: number): Promise<SuggestedAnswer>;
  /** Set by whoever asks. Called when more can be found than before: an answer on the screen may be asked for again. */
  grown?: () => void;
}
