import type { FileHash } from '@motcua/contract/files';
import { type CopyFile, type CopyRecord, type CopyStore, isNewer, type SeenRecord } from './copy.js';

const NAME = 'motcua-static';
const STORES = ['copies', 'seen', 'files'] as const;

type StoreName = (typeof STORES)[number];
type Kept = CopyRecord & { seen: SeenRecord };

/**
 * The copy in this browser's IndexedDB, shared by all tabs of the origin.
 *
 * @throws {DOMException} where there is none, as in some private windows
 */
export async function copyInBrowser(): Promise<CopyStore> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => STORES.forEach((name) => opening.result.createObjectStore(name));
  const database = await ended<IDBDatabase>(opening);
  // Another version of this page wants to change it: this one goes on without.
  database.onversionchange = () => database.close();

  /** One transaction: whoever writes in another tab comes before or after all of it. */
  async function inOne<Value>(
    mode: IDBTransactionMode,
    names: readonly StoreName[],
    work: (store: (name: StoreName) => IDBObjectStore) => Promise<Value>,
  ): Promise<Value> {
    const transaction = database.transaction(names, mode);
    const committed = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
    });
    committed.catch(() => undefined);
    const value = await work((name) => transaction.objectStore(name));
    await committed;
    return value;
  }

  async function see(store: IDBObjectStore, source: string, seen: SeenRecord): Promise<void> {
    const known = await ended<SeenRecord | undefined>(store.get(source));
    if (known === undefined || isNewer(seen, known)) store.put(seen, source);
  }

  return {
    read: (source) =>
      inOne('readonly', ['copies', 'seen'], async (store) => {
        const [copy, seen] = await Promise.all([
          ended<Kept | undefined>(store('copies').get(source)),
          ended<SeenRecord | undefined>(store('seen').get(source)),
        ]);
        return { copy, seen };
      }),
    async write(source, { manifest }, seen, needed) {
      // By itself and first: there is always room for it, so that a rollback is noticed also where nothing else is kept.
      await inOne('readwrite', ['seen'], (store) => see(store('seen'), source, seen));
      await inOne('readwrite', ['copies', 'files'], async (store) => {
        const known = await ended<Kept | undefined>(store('copies').get(source));
        if (known !== undefined && isNewer(known.seen, seen)) return;
        store('copies').put({ manifest, seen } satisfies Kept, source);
        const files = store('files');
        const range = IDBKeyRange.bound([source], [source, []]);
        const [keys, values] = await Promise.all([ended<IDBValidKey[]>(files.getAllKeys(range)), viasOf(files, range)]);
        keys.forEach((key, at) => {
          if (!needed.has(values[at]!)) files.delete(key);
        });
      });
    },
    see: (source, seen) => inOne('readwrite', ['seen'], (store) => see(store('seen'), source, seen)),
    file: (source, hash) =>
      inOne('readonly', ['files'], async (store) => {
        const file = await ended<CopyFile | undefined>(store('files').get([source, hash]));
        return file?.bytes;
      }),
    keep: (source, file) =>
      inOne('readwrite', ['files'], (store) => {
        store('files').put(file, [source, file.hash]);
        return Promise.resolve();
      }),
  };
}

/** By what each file is needed, read one after another so that not all of them are in memory. */
function viasOf(store: IDBObjectStore, range: IDBKeyRange): Promise<FileHash[]> {
  return new Promise((resolve, reject) => {
    const found: FileHash[] = [];
    const reading = store.openCursor(range);
    reading.onerror = () => reject(reading.error!);
    reading.onsuccess = () => {
      const cursor = reading.result;
      if (cursor === null) {
        resolve(found);
        return;
      }
      found.push((cursor.value as CopyFile).via);
      cursor.continue();
    };
  });
}

/** What a request gives; of a store its type is what this file writes there. */
function ended<Value>(request: IDBRequest): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as Value);
    request.onerror = () => reject(request.error ?? new DOMException('', 'AbortError'));
  });
}
