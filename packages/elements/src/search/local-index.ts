import type { OpenSearch, SearchFiles } from '@motcua/search/engine';
import { loadEngine } from './engine.js';
import type { SuggestedAnswer, SuggestionSource } from './source.js';

/**
 * Suggestions from an index on the device. Its files are fetched once, the most used procedures first; from then on no
 * question leaves the device.
 */
export class LocalIndex implements SuggestionSource {
  grown?: () => void;
  #index?: Promise<OpenSearch>;

  /**
   * @param folder where the files of the index are
   * @param open opens an index with the engine
   * @param ask how its files are asked for
   */
  constructor(
    private readonly folder: string,
    private readonly open = openIndex,
    private readonly ask: (request: Request) => Promise<Response> | Response = (request) => fetch(request),
  ) {}

  prepare(): void {
    // Whoever asks is told.
    this.#opened().catch(() => undefined);
  }

  async suggest(query: string, _signal: AbortSignal, limit: number): Promise<SuggestedAnswer> {
    const index = await this.#opened();
    const ask = () => index.search(query, { limit });
    let answer = ask();
    // "Not found" is not said before everything was searched: all names, then what the texts say of the rarest words.
    if (answer.outcome === 'none' && !index.complete) {
      await index.whole;
      answer = ask();
    }
    if (answer.outcome === 'none' && (await index.deepen(query).catch(() => false))) answer = ask();
    return answer;
  }

  #opened(): Promise<OpenSearch> {
    return (this.#index ??= this.open({ load: this.#load, grown: () => this.grown?.() }).catch((error: unknown) => {
      this.#index = undefined;
      throw error;
    }));
  }

  readonly #load = async (file: string): Promise<Uint8Array> => {
    const answer = await this.ask(
      new Request(`${this.folder}/${file}`, {
        credentials: 'omit',
        referrerPolicy: 'strict-origin-when-cross-origin',
      }),
    );
    if (!answer.ok) throw new Error(`${file} of the search index: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
}

async function openIndex(files: SearchFiles): Promise<OpenSearch> {
  const { openSearch } = await loadEngine();
  return openSearch(files);
}
