import type { IsoDate } from '@motcua/contract';
import { buildSearchFiles } from '@motcua/search/publish';
import type { Catalogue } from '../catalogue/catalogue.js';
import { Answer, type AnswerKind } from './answers.js';
import { ProblemError } from './problems.js';

/** A page that has read an old manifest still gets the files it names: so many indexes are kept. */
const KEPT = 2;
/** What is named by its content: `names-1f3a5b7c9d0e2f46.bin`. */
const HASHED = /-[0-9a-f]{8,}\.bin$/;

const YEAR = 'public, max-age=31536000, immutable';
/** What has a name that stays is asked for anew; mostly the answer is "unchanged". */
const REVALIDATED = 'public, no-cache';

type Files = ReadonlyMap<string, Answer>;

/** The files of the search index that pages load: built when one is first asked for, once for a catalogue and a span of days. */
export class SearchFiles {
  /** Newest first, those under way among them. */
  #indexes: Promise<Files>[] = [];
  /** What the newest is of. An index must not keep a whole catalogue in memory that was exchanged. */
  #catalogue: WeakRef<Catalogue> | undefined;
  #span = Number.NaN;

  /**
   * A file of the index of today, or of the one before it.
   *
   * @throws {ProblemError} `unknown-route` when neither has it
   */
  async get(file: string, { catalogue, today }: { catalogue: Catalogue; today: IsoDate }): Promise<Answer> {
    this.#keepUp(catalogue, today);
    for (const index of this.#indexes) {
      const answer = (await index).get(file);
      if (answer !== undefined) return answer;
      // What has a lasting name is of today or of no use.
      if (!HASHED.test(file)) break;
    }
    throw new ProblemError('unknown-route');
  }

  #keepUp(catalogue: Catalogue, today: IsoDate): void {
    const span = catalogue.spanOf(today);
    if (this.#catalogue?.deref() === catalogue && this.#span === span) return;
    this.#catalogue = new WeakRef(catalogue);
    this.#span = span;
    const index = filesOf(catalogue, today);
    this.#indexes.unshift(index);
    index.then(
      () => this.#indexes.splice(KEPT),
      () => {
        // One that failed is built anew for whoever asks next.
        if (this.#indexes[0] === index) this.#catalogue = undefined;
        this.#indexes = this.#indexes.filter((one) => one !== index);
      },
    );
  }
}

async function filesOf(catalogue: Catalogue, today: IsoDate): Promise<Files> {
  const files = await buildSearchFiles(catalogue.on(today).documents());
  return new Map([...files].map(([name, bytes]) => [name, new Answer(Buffer.from(bytes), kindOf(name))]));
}

function kindOf(name: string): AnswerKind {
  return {
    type: name.endsWith('.json') ? 'application/json' : 'application/octet-stream',
    caching: HASHED.test(name) ? YEAR : REVALIDATED,
    brotli: 11,
  };
}
