import { dayInVietnam } from '@motcua/calendar';
import type { Agency, Field } from '@motcua/contract';
import type { OverlayFile } from '@motcua/contract/files';
import type { Store } from '../store/store.js';
import { Catalogue, type CatalogueSource } from './catalogue.js';

/** What a store holds, to be read. A store before its first import gives an empty catalogue. */
export async function catalogueIn(store: Store): Promise<CatalogueSource> {
  const row = await store.catalogue();
  const fields = (await store.entries('field')).map((body) => JSON.parse(body) as Field);
  const agencies = (await store.entries('agency')).map((body) => JSON.parse(body) as Agency);
  const info = {
    ...(row?.title ? { title: row.title } : {}),
    ...(row?.notice ? { notice: row.notice } : {}),
    ...(row?.data_date ? { dataDate: row.data_date } : {}),
    revision: row?.revision ?? 'empty',
  };
  const overlays = (await store.overlays.all()).map(({ body }) => JSON.parse(body) as OverlayFile);
  return {
    info,
    fields,
    agencies,
    overlays: overlays.filter(({ kind }) => kind === 'commune'),
    versions: store.versions(),
  };
}

/** Reads what a store holds into memory. */
export async function readCatalogue(store: Store, now: number = Date.now()): Promise<Catalogue> {
  return Catalogue.read(await catalogueIn(store), dayInVietnam(now));
}

/** The catalogue of a store, exchanged as a whole when an import has happened, here or in another process. */
export class LiveCatalogue {
  readonly #store: Store;
  #current: Catalogue | undefined;
  #number: number | undefined;
  #timer: NodeJS.Timeout | undefined;
  #loading: Promise<boolean> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Undefined until the first load has ended. */
  get current(): Catalogue | undefined {
    return this.#current;
  }

  /** Loads what is new; true when something was. Calls that overlap share one load. */
  refresh(): Promise<boolean> {
    this.#loading ??= this.#load().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #load(): Promise<boolean> {
    const number = (await this.#store.catalogue())?.number ?? 0;
    if (number === this.#number) return false;
    this.#current = await readCatalogue(this.#store);
    this.#number = number;
    return true;
  }

  /** Looks for a newer import every `seconds`; a failure is told and the old catalogue goes on being served. */
  watch(seconds: number, told: (result: { changed: boolean } | { error: unknown }) => void): void {
    this.#timer = setInterval(() => {
      this.refresh().then(
        (changed) => told({ changed }),
        (error: unknown) => told({ error }),
      );
    }, seconds * 1000);
    this.#timer.unref();
  }

  /** Stops watching and waits for a load that is under way. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#loading?.catch(() => undefined);
  }
}
