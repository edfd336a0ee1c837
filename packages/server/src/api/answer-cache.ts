import type { CatalogueOperationId, IsoDate } from '@motcua/contract';
import { LRUCache } from 'lru-cache';
import type { Catalogue } from '../catalogue/catalogue.js';
import { Answer } from './answers.js';
import { type Call, handlers } from './handlers.js';
import { canonicalQuery, readQuery } from './queries.js';

/** Addresses that are remembered with the answer they lead to. */
const ADDRESSES = 2000;
/** Longer addresses are read anew each time. */
const LONGEST_ADDRESS = 600;

/** Ready answers of one catalogue on one day, by what was asked. */
export class AnswerCache {
  readonly #answers: LRUCache<string, Answer>;
  readonly #byAddress = new LRUCache<string, Answer>({ max: ADDRESSES });
  #catalogue: Catalogue | undefined;
  #today: IsoDate | undefined;

  /** @param bytes memory for answers, plain and compressed */
  constructor(bytes: number) {
    this.#answers = new LRUCache({ maxSize: bytes, sizeCalculation: (answer) => answer.bytes });
  }

  /**
   * The answer to a call. `part` gives a part of the path by its name.
   *
   * @throws whatever a handler throws; problems are not kept
   */
  get(
    id: CatalogueOperationId,
    url: string,
    part: (name: string) => string,
    { catalogue, today }: { catalogue: Catalogue; today: IsoDate },
  ): Answer {
    if (catalogue !== this.#catalogue || today !== this.#today) {
      this.#answers.clear();
      this.#byAddress.clear();
      this.#catalogue = catalogue;
      this.#today = today;
    }
    let answer = this.#byAddress.get(url);
    if (answer !== undefined) return answer;
    const { pathname, searchParams } = new URL(url);
    const query = readQuery(id, searchParams);
    const key = `${pathname} ${canonicalQuery(query)}`;
    answer = this.#answers.get(key);
    if (answer === undefined) {
      const handle = handlers[id] as (call: Call<CatalogueOperationId>) => unknown;
      answer = new Answer(Buffer.from(JSON.stringify(handle({ catalogue, today, query, part }))));
      this.#answers.set(key, answer);
    }
    if (url.length <= LONGEST_ADDRESS) this.#byAddress.set(url, answer);
    return answer;
  }
}
