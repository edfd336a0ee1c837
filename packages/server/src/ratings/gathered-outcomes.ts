import type { DossierBook } from '../dossiers/dossier-book.js';
import type { DossierOutcome } from '../dossiers/outcome.js';

/** Dossiers that are read together at most. */
const MOST_TOGETHER = 200;

interface Waiting {
  dossier: string;
  resolve: (outcome: DossierOutcome | undefined) => void;
  reject: (error: unknown) => void;
}

/**
 * Reads together what those who rate at the same time ask for: two statements for all of them instead of two for each. What is read is
 * never older than the question.
 *
 * @example
 * const outcome = await new GatheredOutcomes(book).of(dossier);
 */
export class GatheredOutcomes {
  readonly #book: Pick<DossierBook, 'outcomes'>;
  #waiting: Waiting[] = [];

  constructor(book: Pick<DossierBook, 'outcomes'>) {
    this.#book = book;
  }

  /** What a dossier has come to, by the key under which it is kept; undefined where there is none. */
  of(dossier: string): Promise<DossierOutcome | undefined> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ dossier, resolve, reject });
      // Requests that have arrived by now are read first, so that they are in it.
      if (this.#waiting.length === 1) setImmediate(() => this.#readAll());
    });
  }

  #readAll(): void {
    const all = this.#waiting;
    this.#waiting = [];
    for (let at = 0; at < all.length; at += MOST_TOGETHER) void this.#read(all.slice(at, at + MOST_TOGETHER));
  }

  async #read(group: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await this.#book.outcomes([...new Set(group.map(({ dossier }) => dossier))]);
      for (const { dossier, resolve } of group) resolve(outcomes.get(dossier));
    } catch (error) {
      // Nobody is to fail because of the dossier of another.
      if (group.length === 1) group[0]!.reject(error);
      else await Promise.all(group.map((one) => this.#read([one])));
    }
  }
}
