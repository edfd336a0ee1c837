import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { STATIC_PLACES } from '@motcua/contract/files';
import { COMPRESSED_ENDINGS, compressed } from '../folder/compressed.js';
import { isSearchFile } from '../folder/search-file-names.js';
import { plainName, refuseFolder, UNFINISHED } from '../folder/whole-file.js';
import { Refusal } from '../refusal.js';
import type { PublishedFile } from './published-file.js';
import { namedFiles, readManifest } from './read-manifest.js';

/** What was written. */
export interface WrittenFolder {
  files: number;
  /** Files whose bytes are other than before, or that are new. */
  changed: number;
  /** Bytes of all files as they are. */
  bytes: number;
  /** Files of an earlier publication that were removed. */
  removed: number;
}

const { manifest: MANIFEST } = STATIC_PLACES;
/** Folders of a publication, with what is of a publication in each; what else is in them is left alone. */
const FOLDERS: Readonly<Record<string, (name: string) => boolean>> = {
  data: (name) => /^(?:columns|first|fields|agencies|rows|overlay)-[\w-]{22}\.json$/.test(name),
  search: isSearchFile,
  'thu-tuc': (name) => name.endsWith('.html'),
  'linh-vuc': (name) => name.endsWith('.html'),
  'co-quan': (name) => name.endsWith('.html'),
};

/**
 * A folder into which a catalogue is published. Everything is written beside what is there and takes its place at the end, the
 * manifest last, so that a visitor meets the earlier publication or this one. What is as before is not touched. Files that
 * the earlier manifest names stay for pages that were loaded before; older ones go.
 */
export class PublishedFolder {
  readonly #folder: string;
  readonly #compress: boolean;
  readonly #earlier: string | undefined;
  /** Paths that are written and wait for their place. */
  readonly #staged: string[] = [];
  /** Paths of this publication. */
  readonly #paths = new Set<string>();
  readonly #made = new Set<string>();
  #changed = 0;
  #bytes = 0;

  private constructor(folder: string, compress: boolean, earlier: string | undefined) {
    this.#folder = folder;
    this.#compress = compress;
    this.#earlier = earlier;
  }

  /**
   * @param options.compress write `.br` and `.gz` beside each file
   * @throws {Refusal} for a folder that holds anything but a publication, and for one that cannot be written
   */
  static async open(folder: string, { compress = false }: { compress?: boolean } = {}): Promise<PublishedFolder> {
    await mkdir(folder, { recursive: true }).catch(refuseFolder(folder));
    const names = await readdir(folder).catch(refuseFolder(folder));
    const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => undefined);
    const isOurs = text !== undefined && readManifest(text) !== undefined;
    // An unfinished manifest is written first and tells a publication that was interrupted.
    if (!isOurs && names.length > 0 && !names.includes(MANIFEST + UNFINISHED)) {
      throw new Refusal(
        `${folder} is not empty and holds no publication. Nothing was written: name a folder of its own.`,
      );
    }
    const opened = new PublishedFolder(folder, compress, isOurs ? text : undefined);
    await opened.#write(MANIFEST, Buffer.alloc(0));
    return opened;
  }

  /** Takes a file; the manifest comes last. */
  async put({ path, bytes }: PublishedFile): Promise<void> {
    if (path.split(/[\\/]/).some((part) => part === '' || part.startsWith('.')))
      throw new Error(`Not a path of a publication: ${path}`);
    this.#paths.add(path);
    this.#bytes += bytes.length;
    const isNew = !(await this.#holds(path, bytes));
    if (isNew) {
      this.#changed += 1;
      await this.#write(path, bytes);
      this.#staged.push(path);
    }
    if (!this.#compress || (!isNew && this.#isCompressed(path))) return;
    for (const [ending, content] of Object.entries(await compressed(bytes))) {
      await this.#write(path + ending, content);
      this.#staged.push(path + ending);
    }
  }

  /** Puts everything in its place and takes away what is older than the earlier publication. */
  async finish(): Promise<WrittenFolder> {
    const kept = this.#keptPaths();
    // What the manifest leads to is there before the manifest.
    const staged = this.#staged.sort((a, b) => placeOf(a) - placeOf(b));
    for (const path of staged) {
      const place = join(this.#folder, path);
      if (plainName(path) === path)
        for (const ending of COMPRESSED_ENDINGS) await rm(place + ending, { force: true }).catch(refuseFolder(place));
      await rename(place + UNFINISHED, place).catch(refuseFolder(place));
    }
    const removed = await this.#removeOld(kept);
    return { files: this.#paths.size, changed: this.#changed, bytes: this.#bytes, removed };
  }

  /** Takes back what was written beside; the publication that was there stays. */
  async abandon(): Promise<void> {
    for (const path of [MANIFEST, ...this.#staged])
      await rm(join(this.#folder, path + UNFINISHED), { force: true }).catch(() => undefined);
  }

  async #holds(path: string, bytes: Uint8Array): Promise<boolean> {
    const held = await readFile(join(this.#folder, path)).catch(() => undefined);
    return held !== undefined && held.equals(bytes);
  }

  #isCompressed(path: string): boolean {
    return COMPRESSED_ENDINGS.every((ending) => existsSync(join(this.#folder, path + ending)));
  }

  async #write(path: string, bytes: Uint8Array): Promise<void> {
    const place = join(this.#folder, path);
    const folder = dirname(place);
    if (!this.#made.has(folder)) await mkdir(folder, { recursive: true }).catch(refuseFolder(folder));
    this.#made.add(folder);
    await writeFile(place + UNFINISHED, bytes).catch(refuseFolder(place));
  }

  /** Paths of the earlier publication that a page may still ask for; all that are there when it is the same one. */
  #keptPaths(): ReadonlySet<string> | 'all' {
    const manifest = this.#earlier === undefined ? undefined : readManifest(this.#earlier)?.manifest;
    if (manifest === undefined) return new Set();
    return this.#staged.includes(MANIFEST) ? new Set(namedFiles(manifest).keys()) : 'all';
  }

  async #removeOld(kept: ReadonlySet<string> | 'all'): Promise<number> {
    let removed = 0;
    const remove = async (path: string) => {
      await rm(join(this.#folder, path), { force: true }).catch(refuseFolder(path));
      if (plainName(path) === path) removed += 1;
    };
    for (const name of await readdir(this.#folder).catch(refuseFolder(this.#folder))) {
      const isOfOurs = plainName(name) !== name && this.#paths.has(plainName(name));
      if (isOfOurs && (name.endsWith(UNFINISHED) || !this.#compress)) await remove(name);
    }
    for (const [folder, isOurs] of Object.entries(FOLDERS)) {
      for (const name of await readdir(join(this.#folder, folder)).catch((): string[] => [])) {
        const plain = `${folder}/${plainName(name)}`;
        if (!isOurs(plainName(name))) continue;
        const isUnfinished = name.endsWith(UNFINISHED);
        const isCurrent = this.#paths.has(plain) && (plainName(name) === name || this.#compress);
        const isKept = kept === 'all' ? folder === 'data' || folder === 'search' : kept.has(plain);
        if (isUnfinished || !(isCurrent || (isKept && !this.#paths.has(plain)))) await remove(`${folder}/${name}`);
      }
    }
    return removed;
  }
}

function placeOf(path: string): number {
  if (path.startsWith('data/')) return 0;
  if (path.startsWith('search/')) return 1;
  return plainName(path) === MANIFEST ? 3 : 2;
}
