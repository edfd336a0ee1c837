import type { ReactiveControllerHost } from 'lit';
import { Load } from '../base/load-state.js';
import type { Answered } from './answered.js';
import type { SuggestionSource } from './source.js';

/** So many procedures are suggested; more would be a list to search. */
const SUGGESTED = 8;

/** So many are listed below the box. */
const LISTED = 30;

export interface AnswersOwner {
  /** Where answers come from. */
  source: () => SuggestionSource;
  suggested: () => void;
  listed: () => void;
  /** Rows may not move now: a person is choosing among them. */
  choosing: () => boolean;
}

/** The two answers of a box: what is suggested while a person types, and what is listed once they search. */
export class Answers {
  /** Without a value while too little is typed. */
  readonly suggestions: Load<Answered | undefined>;
  readonly list: Load<Answered>;
  #source?: SuggestionSource;
  /** An answer of another source is none. */
  #sources = 0;

  constructor(
    host: ReactiveControllerHost,
    private readonly owner: AnswersOwner,
  ) {
    this.suggestions = new Load(host, owner.suggested);
    this.list = new Load(host, owner.listed);
  }

  /** A person came to the box. */
  prepare(): void {
    this.#from().prepare?.();
  }

  suggest(query: string): void {
    this.#ask(this.suggestions, query, SUGGESTED);
  }

  search(query: string): void {
    this.#ask(this.list, query, LISTED);
  }

  /** What answered an earlier question must not flash before the next. */
  forget(): void {
    this.suggestions.run('', () => Promise.resolve(undefined));
  }

  /** The settings have changed; another source is asked from now on. */
  startAfresh(): void {
    this.#source = undefined;
  }

  #ask(load: Load<Answered> | Load<Answered | undefined>, query: string, limit: number): void {
    const source = this.#from();
    load.run(`${this.#sources} ${query}`, async (signal) => ({
      query,
      answer: await source.suggest(query, signal, limit),
    }));
  }

  #from(): SuggestionSource {
    if (!this.#source) {
      this.#sources++;
      this.#source = this.owner.source();
      this.#source.grown = () => this.#grown();
    }
    return this.#source;
  }

  #grown(): void {
    if (!this.suggestions.loading && !this.owner.choosing()) this.suggestions.retry();
    if (!this.list.loading) this.list.retry();
  }
}
