import { type FileHash, STATIC_PLACES, type StaticFirst, type StaticManifest } from '@motcua/contract/files';
import type { CopyStore } from './copy.js';
import type { Folder } from './folder.js';
import { isHashOf } from './hashes.js';
import { type OpenedManifest, parsed } from './manifest.js';
import { Refusal } from './refusal.js';
import { isFirst } from './shapes.js';

/** The largest files that are read: all columns of the country's procedures are under 2 MB. */
const MOST_BYTES = 16 * 2 ** 20;

/** Where files of a publication come from. */
export interface FileOrigins {
  folder: Folder;
  /** Name of the source in the copy. */
  source: string;
  copy: CopyStore | undefined;
}

/** One file by its place and hash. */
export interface PublishedFile {
  path: string;
  hash: FileHash;
  /** The hash by which a page is known to be needed; its own for what the manifest names. */
  via?: FileHash;
}

/** What one manifest vouches for. Each file is loaded once, and read only after it was hashed. */
export class Publication {
  readonly manifest: StaticManifest;
  readonly trust: OpenedManifest['trust'];
  /** Of the manifest, as it was received. */
  readonly signed: string;
  readonly #origins: FileOrigins;
  readonly #read = new Map<string, Promise<unknown>>();

  constructor(
    { manifest, trust, text }: OpenedManifest,
    readonly from: 'network' | 'copy',
    origins: FileOrigins,
  ) {
    this.manifest = manifest;
    this.trust = trust;
    this.signed = text;
    this.#origins = origins;
  }

  first(): Promise<StaticFirst> {
    return this.data('first', this.manifest.first, isFirst);
  }

  /**
   * A file of `data/`, read once.
   *
   * @throws {Refusal} for a file that is not what was published, or that this version does not read; {TypeError} for one that cannot be had
   */
  data<Value>(
    kind: Parameters<typeof STATIC_PLACES.data>[0],
    hash: FileHash,
    fits: (value: unknown) => value is Value,
  ): Promise<Value> {
    return this.once(hash, async () => {
      const value = await this.json(STATIC_PLACES.data(kind, hash), hash);
      if (!fits(value)) throw new Refusal('malformed');
      return value;
    });
  }

  /** What was made of a file, or of several, once. What failed is tried again by whoever asks next. */
  once<Value>(key: string, make: () => Promise<Value>): Promise<Value> {
    let value = this.#read.get(key) as Promise<Value> | undefined;
    if (value === undefined) {
      value = make();
      this.#read.set(key, value);
      value.catch(() => this.#read.delete(key));
    }
    return value;
  }

  /** @throws {Refusal} for a file that is not what was published; {TypeError} for one that cannot be had */
  json(path: string, hash: FileHash): Promise<unknown> {
    return this.text({ path, hash }).then(parsed);
  }

  /** The text of a file. */
  async text(file: PublishedFile): Promise<string> {
    return new TextDecoder().decode(await this.bytes(file));
  }

  /** The bytes of a file, from the copy or the network, as they were published. */
  async bytes({ path, hash, via = hash }: PublishedFile): Promise<ArrayBuffer> {
    const { copy, source, folder } = this.#origins;
    const kept = await copy?.file(source, hash).catch(() => undefined);
    if (kept !== undefined && (await isHashOf(hash, kept))) return kept;
    const file = { path, most: MOST_BYTES };
    let bytes = await folder.read(file);
    // A cache on the way may still have the file of another publication.
    if (!(await isHashOf(hash, bytes))) bytes = await folder.read({ ...file, cache: 'reload' });
    if (!(await isHashOf(hash, bytes))) throw new Refusal('changed');
    // Nobody waits for it, and without room for it nothing is lost.
    void copy?.keep(source, { hash, via, bytes }).catch(() => undefined);
    return bytes;
  }
}
