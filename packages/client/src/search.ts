import { openSearch, type OpenSearch } from '@motcua/search/engine';
import type { Fetch } from './core/attempt.js';
import { parseBaseUrl } from './core/base-url.js';
import { MotcuaError, UnexpectedAnswerError } from './core/errors.js';
import { IndexFiles } from './core/index-files.js';
import { checkedRetries, checkedTimeout } from './options.js';

/** Where a search index is and how its files are to be had. */
export interface SearchIndexOptions {
  /** The folder of the files: of a static site, or `/search` of a Motcua server. */
  baseUrl: string | URL;
  /** In place of the global `fetch`. */
  fetch?: Fetch | undefined;
  /** Milliseconds for all tries of one file together, 30,000 when absent; `Infinity` for no end. */
  timeout?: number | undefined;
  /** How often a file that failed is tried again, 0 to 10; 2 when absent. */
  retries?: number | undefined;
  /** Ends the loading at any moment; what is there by then can be searched. */
  signal?: AbortSignal | undefined;
  /** Called whenever more procedures or words have arrived: an answer that is on the screen may be asked for again. */
  grown?: (() => void) | undefined;
}

/**
 * Opens the files that `motcua search-index` wrote, or that a server gives, to search in them here and now: without a
 * server, also without a network once they are there, and without a word of what a person types leaving the device.
 * Resolves with the procedures people ask for most; `whole` resolves when the others have come.
 *
 * @throws {InvalidArgumentError} for an option that cannot be meant
 * @throws {NotFoundError} when there is no index
 * @throws {UnexpectedAnswerError} when what is there is none that this version reads
 *
 * @example
 * const index = await openSearchIndex({ baseUrl: 'https://xa.example.gov.vn/search/' });
 * const { outcome, hits, choices } = index.search('mất sổ đỏ thì làm sao');
 *
 * @example
 * // In a script: first everything, then the questions.
 * await index.whole;
 * for (const question of questions) console.log(index.search(question).hits[0]?.code);
 */
export async function openSearchIndex(options: SearchIndexOptions): Promise<OpenSearch> {
  const { signal, grown } = options;
  const files = new IndexFiles({
    baseUrl: parseBaseUrl(options.baseUrl),
    // Looked up at each call: pages and tests replace it after the index is opened.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    timeout: checkedTimeout(options.timeout ?? 30_000),
    retries: checkedRetries(options.retries ?? 2),
    signal,
  });
  /** What the engine throws of its own is about the files; its message may hold a piece of them. */
  const told = (error: unknown): never => {
    if (error instanceof MotcuaError || signal?.aborted) throw error;
    throw new UnexpectedAnswerError('index');
  };
  const index = await openSearch({ load: files.load, ...(grown ? { grown } : {}) }).catch(told);
  const whole = index.whole.catch(told);
  // Whoever waits gets the error; nobody waiting is no reason to end the process.
  whole.catch(() => undefined);
  return {
    whole,
    get size() {
      return index.size;
    },
    get complete() {
      return index.complete;
    },
    search: (query, how) => index.search(query, how),
    deepen: (query) => index.deepen(query).catch(told),
  };
}

export type {
  OpenSearch,
  SearchAnswer,
  SearchChoice,
  SearchHit,
  SearchOptions,
  SearchOutcome,
  SearchReason,
  SearchReferral,
} from '@motcua/search/engine';
export type { Fetch } from './core/attempt.js';
export * from './core/errors.js';
