import type { IsoDate } from '@motcua/contract';
import { STATIC_PLACES } from '@motcua/contract/files';
import { answererOf } from './answers/answer.js';
import { StaticProblem } from './answers/problem.js';
import { type CopyStore, isNewer, type SeenRecord } from './copy.js';
import type { StaticSource, StaticState } from './face.js';
import { FileError, Folder, type FolderSettings } from './folder.js';
import { subtle } from './hashes.js';
import type { PublicKey } from './keys.js';
import { openManifest, seenOf } from './manifest.js';
import { type FileOrigins, Publication } from './publication.js';
import { readQuery } from './query.js';
import { Refusal } from './refusal.js';
import { answerHeaders, jsonResponse } from './responses.js';
import { routeOf, searchFileOf } from './routes.js';

/** Options, checked and complete. */
export interface SourceSettings extends FolderSettings {
  keys: readonly PublicKey[];
  copy: Promise<CopyStore | undefined>;
  keep: 'used' | 'all';
  now: () => number;
  day: () => IsoDate;
}

const MOST_MANIFEST = 2 ** 20;
const LONGEST_URL = 4096;
/** Milliseconds after which a manifest is asked for again, and after which one that could not be had. */
const FRESH = 300_000;
const FAILED = 15_000;
/** Milliseconds for which the network is waited for where there is a copy. */
const PATIENCE = 5000;

/** What is there in place of a publication that cannot be used. */
interface Kept {
  publication?: Publication | undefined;
  seen?: SeenRecord | undefined;
}

/** A published folder: opens the newest manifest that may be used, and answers from it. */
export class FolderSource implements StaticSource {
  readonly #settings: SourceSettings;
  readonly #folder: Folder;
  readonly #listeners = new Set<(state: StaticState) => void>();
  #state: StaticState | undefined;
  #current: Publication | undefined;
  #seen: SeenRecord | undefined;
  #opening: Promise<Publication> | undefined;
  /** When the manifest is to be asked for again, by the clock of the settings. */
  #stale = -Infinity;
  /** Manifests that were of use. */
  readonly #used = new Set<string>();

  constructor(settings: SourceSettings) {
    this.#settings = settings;
    this.#folder = new Folder(settings);
  }

  get state(): StaticState | undefined {
    return this.#state;
  }

  subscribe(listener: (state: StaticState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async open(): Promise<StaticState> {
    await this.#open().catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });
    return this.#state!;
  }

  readonly fetch = async (input: Request | string | URL): Promise<Response> => {
    const request = input instanceof Request ? input : new Request(input);
    const { signal } = request;
    signal.throwIfAborted();
    const answer = this.#answer(request).catch((error: unknown) =>
      import('./problems.js').then(({ problemResponse }) => problemResponse(error, request)),
    );
    // What is being loaded is loaded for all who ask; who leaves only does not wait for it.
    const left = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
    return Promise.race([answer, left]);
  };

  async #answer(request: Request): Promise<Response> {
    const { method } = request;
    const url = new URL(request.url);
    const route = routeOf(url);
    const file = route ? undefined : searchFileOf(url);
    if (route === undefined && file === undefined) throw new StaticProblem('not-offered');
    if (method !== 'GET' && method !== 'HEAD') throw new StaticProblem('method-not-allowed');
    if (request.url.length > LONGEST_URL) throw new StaticProblem('url-too-long');
    if (file !== undefined) return this.#from((publication) => searchFile(publication, file));
    const { id, parts } = route!;
    const read = readQuery(id, url.searchParams);
    if ('wrong' in read) {
      const errors = read.wrong.map((path) => ({ path, message: 'Không đúng.' }));
      throw new StaticProblem('invalid-query', { errors });
    }
    const answerer = answererOf(id, read.query);
    // It is on its way while the manifest is; what fails is told by whoever awaits it below.
    answerer.catch(() => undefined);
    return this.#from(async (publication) => {
      const answer = await answerer;
      const today = this.#settings.day();
      return jsonResponse(await answer({ publication, query: read.query, parts, today }), publication, method);
    });
  }

  /** An answer from the newest publication, or from another one when that turns out not to be whole. */
  async #from(answer: (publication: Publication) => Promise<Response>): Promise<Response> {
    let publication = await this.#open();
    const tried = new Set<string>();
    for (;;) {
      try {
        tried.add(publication.signed);
        const response = await answer(publication);
        this.#answered(publication);
        return response;
      } catch (error) {
        if (!isFault(error)) throw error;
        const other = await this.#other(publication, tried, error);
        if (other === undefined) throw error instanceof FileError ? error : this.#refuse(error);
        publication = other;
      }
    }
  }

  #open(): Promise<Publication> {
    if (this.#current && this.#settings.now() < this.#stale) return Promise.resolve(this.#current);
    return (this.#opening ??= this.#check('no-cache').finally(() => (this.#opening = undefined)));
  }

  /** Asks for the manifest, and decides what answers from now on. */
  async #check(cache: RequestCache): Promise<Publication> {
    const { now } = this.#settings;
    const kept = this.#kept();
    const network = this.#manifest(cache, kept);
    network.catch(() => undefined);
    try {
      const publication = await network;
      this.#stale = now() + FRESH;
      return this.#take(publication);
    } catch (error) {
      this.#stale = now() + FAILED;
      const { publication } = await kept;
      const other = this.#current ?? publication;
      if (other === undefined) throw this.#refuse(error);
      return this.#take(other, error);
    }
  }

  /** What the network gives, when it may be used. @throws {Refusal} {FileError} */
  async #manifest(cache: RequestCache, kept: Promise<Kept>): Promise<Publication> {
    const { keys, now } = this.#settings;
    const reading = this.#folder.read({ path: '', most: MOST_MANIFEST, cache });
    reading.catch(() => undefined);
    const hasOther = this.#current !== undefined || (await kept).publication !== undefined;
    const bytes = await (hasOther ? withPatience(reading) : reading);
    const opened = await openManifest(bytes, keys, now());
    const seen = newest((await kept).seen, this.#seen);
    if (opened.trust === 'verified') {
      const own = seenOf(opened.manifest);
      if (seen !== undefined && isNewer(seen, own)) throw new Refusal('older');
      this.#seen = own;
      void this.#settings.copy.then((copy) => copy?.see(this.#name, own)).catch(() => undefined);
    }
    // The same publication keeps what it has loaded.
    const same = this.#current?.signed === opened.text && this.#current.from === 'network' ? this.#current : undefined;
    return same ?? new Publication(opened, 'network', await this.#origins());
  }

  /** The copy, verified as if it came from the network, and what was seen. Nothing of it may fail. */
  async #kept(): Promise<Kept> {
    const { copy: opening, keys, now } = this.#settings;
    try {
      const copy = await opening;
      const { copy: record, seen } = (await copy?.read(this.#name)) ?? {};
      const publication = record
        ? await openManifest(new TextEncoder().encode(record.manifest).buffer, keys, now()).then(
            async (opened) => new Publication(opened, 'copy', await this.#origins()),
            () => undefined,
          )
        : undefined;
      return { publication, seen };
    } catch {
      return {};
    }
  }

  /** What else may answer when a file of a publication is not what it should be, or is not to be had. */
  async #other(publication: Publication, tried: ReadonlySet<string>, error: unknown): Promise<Publication | undefined> {
    const isUntried = (one: Publication | undefined): one is Publication => one !== undefined && !tried.has(one.signed);
    if (isUntried(this.#current)) return this.#current;
    if (!(error instanceof FileError) || !error.passes) {
      // A cache on the way may have given a manifest that is older than the files beside it.
      const again = await this.#manifest('reload', this.#kept()).catch(() => undefined);
      if (isUntried(again)) return this.#take(again);
    }
    const { publication: copy } = await this.#kept();
    if (!isUntried(copy) || publication.from === 'copy') return undefined;
    this.#stale = this.#settings.now() + FAILED;
    return this.#take(copy, error);
  }

  /** What answers from now on; `error` says why it is not what the network gave. */
  #take(publication: Publication, error?: unknown): Publication {
    this.#current = publication;
    const { manifest, trust, from } = publication;
    this.#tell({
      trust,
      from: error === undefined ? from : 'copy',
      ...(error === undefined ? {} : { why: whyOf(error) }),
      sequence: manifest.sequence,
      day: manifest.day,
      ...(manifest.dataDate === undefined ? {} : { dataDate: manifest.dataDate }),
    });
    return publication;
  }

  /** Nothing answers. @returns what is to be thrown */
  #refuse(error: unknown): unknown {
    if (error instanceof FileError) return error;
    const why = whyOf(error);
    this.#tell({ trust: 'refused', from: 'network', why });
    return error instanceof Refusal ? error : new Refusal(why);
  }

  #tell(state: StaticState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }

  /** A publication has been of use: it becomes the copy, once all that was asked of it is there. */
  #answered(publication: Publication): void {
    if (publication.from === 'copy' || this.#used.has(publication.signed)) return;
    this.#used.add(publication.signed);
    void this.#settings.copy
      .then(async (copy) => {
        if (copy === undefined) return;
        const { becomeCopy } = await import('./become-copy.js');
        await becomeCopy(publication, copy, this.#name, this.#settings.keep);
      })
      .catch(() => undefined);
  }

  /** What could not be verified is kept apart, so that it never stands in the way of what can. */
  get #name(): string {
    const { source, keys } = this.#settings;
    return keys.length > 0 && subtle() ? source : `${source}#unverified`;
  }

  async #origins(): Promise<FileOrigins> {
    return { folder: this.#folder, source: this.#name, copy: await this.#settings.copy.catch(() => undefined) };
  }
}

/** True for what may be the fault of the files; other answers are meant. */
function isFault(error: unknown): boolean {
  return !(error instanceof Error && (error.name === 'StaticProblem' || error.name === 'CursorError'));
}

function whyOf(error: unknown): NonNullable<StaticState['why']> {
  if (error instanceof Refusal) return error.why;
  return error instanceof FileError ? 'unreachable' : 'malformed';
}

function newest(a: SeenRecord | undefined, b: SeenRecord | undefined): SeenRecord | undefined {
  return a === undefined || (b !== undefined && isNewer(b, a)) ? b : a;
}

/** Who has something to show does not wait long for what is newer. */
function withPatience<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new FileError(true)), PATIENCE);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function searchFile(publication: Publication, file: string): Promise<Response> {
  const { search } = publication.manifest;
  if (!Object.hasOwn(search, file)) throw new StaticProblem('unknown-route');
  const bytes = await publication.bytes({ path: STATIC_PLACES.search + file, hash: search[file]! });
  const type = file.endsWith('.json') ? 'application/json' : 'application/octet-stream';
  return new Response(bytes, { headers: { 'content-type': type, ...answerHeaders(publication) } });
}
