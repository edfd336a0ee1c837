import type { SuggestedAnswer, SuggestionSource } from './source.js';

/** Asks the index; when it cannot be had, the API, and stays with the API once that has answered. */
export class IndexOrApi implements SuggestionSource {
  #withoutIndex = false;

  constructor(
    private readonly index: SuggestionSource,
    private readonly api: SuggestionSource,
  ) {}

  get grown(): (() => void) | undefined {
    return this.index.grown;
  }

  set grown(grown: (() => void) | undefined) {
    this.index.grown = grown;
  }

  prepare(): void {
    if (!this.#withoutIndex) this.index.prepare?.();
  }

  async suggest(query: string, signal: AbortSignal, limit: number): Promise<SuggestedAnswer> {
    if (!this.#withoutIndex) {
      try {
        return await this.index.suggest(query, signal, limit);
      } catch {
        // The API is asked. When it cannot be reached either, the network is away, and the index is tried again with it.
      }
    }
    const answer = await this.api.suggest(query, signal, limit);
    this.#withoutIndex = true;
    return answer;
  }
}
