import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type StaticManifest, type StaticRows, STATIC_PLACES } from '@motcua/contract/files';
import { fileHash } from './file-hash.js';
import { PageHashes } from './page-hashes.js';
import { procedurePath } from './published-file.js';
import { namedFiles, readManifest } from './read-manifest.js';
import { isSignedBy, keyId } from './signing-key.js';

/** Something in a folder that is not as it was published. */
export interface FolderFault {
  /** File, or folder of pages, from the folder. */
  path: string;
  /** `extra`: a page that the publication does not have; `unsigned` and `other-key`: of the manifest. */
  kind: 'missing' | 'changed' | 'extra' | 'unreadable' | 'unsigned' | 'other-key' | 'forged';
}

/**
 * Compares every file of a published folder with what its manifest vouches for, and the manifest with its signature.
 *
 * @param publicKeys any of which may have signed, as `source-key` takes them; the signature is not looked at when absent
 * @returns what is not as it was published, in order of the paths, and how many files were compared
 */
export async function verifyFolder(
  folder: string,
  publicKeys?: readonly string[],
): Promise<{ faults: FolderFault[]; files: number }> {
  const text = await readFile(join(folder, STATIC_PLACES.manifest), 'utf8').catch(() => undefined);
  const path = STATIC_PLACES.manifest;
  if (text === undefined) return { faults: [{ path, kind: 'missing' }], files: 0 };
  const read = readManifest(text);
  if (read === undefined) return { faults: [{ path, kind: 'unreadable' }], files: 1 };
  const check = new Check(folder);
  if (publicKeys !== undefined) {
    const { signature, signed } = read;
    if (signature === undefined) check.tell(path, 'unsigned');
    else if (!publicKeys.some((key) => isSignedBy(key, signed, signature)))
      check.tell(path, publicKeys.some((key) => keyId(key) === signature.key) ? 'forged' : 'other-key');
  }
  await check.everything(read.manifest);
  return { faults: check.faults.sort((a, b) => (a.path < b.path ? -1 : 1)), files: check.files + 1 };
}

class Check {
  readonly faults: FolderFault[] = [];
  files = 0;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  tell(path: string, kind: FolderFault['kind']): void {
    this.faults.push({ path, kind });
  }

  async everything(manifest: StaticManifest): Promise<void> {
    const procedures = new Set<string>();
    let knowsAll = true;
    for (const [path, hash] of namedFiles(manifest)) {
      const bytes = await this.#file(path, hash);
      if (!/^data\/(?:rows|first)-/.test(path)) continue;
      // Rows that are not as they were do not say which pages belong to it: these are not called strangers.
      knowsAll &&= bytes !== undefined;
      if (bytes === undefined) continue;
      const { pages } = JSON.parse(bytes.toString()) as StaticRows;
      for (const [code, page] of Object.entries(pages)) {
        const place = procedurePath(code);
        procedures.add(place);
        await this.#file(place, page);
      }
    }
    for (const path of await this.#pagesIn('thu-tuc/')) if (knowsAll && !procedures.has(path)) this.tell(path, 'extra');
    for (const [path, hash] of Object.entries(manifest.pages)) {
      if (path.endsWith('/')) await this.#pageFolder(path, hash);
      else await this.#file(path, hash);
    }
  }

  /** The bytes of a file when they are those that were published. */
  async #file(path: string, hash: string): Promise<Buffer | undefined> {
    this.files += 1;
    const bytes = await readFile(join(this.#folder, path)).catch(() => undefined);
    if (bytes !== undefined && fileHash(bytes) === hash) return bytes;
    this.tell(path, bytes === undefined ? 'missing' : 'changed');
    return undefined;
  }

  async #pageFolder(folder: string, hash: string): Promise<void> {
    const paths = await this.#pagesIn(folder);
    const pages = new PageHashes();
    for (const path of paths) pages.add(path, await readFile(join(this.#folder, path)));
    this.files += paths.length;
    if (pages.all[folder] !== hash) this.tell(folder, paths.length === 0 ? 'missing' : 'changed');
  }

  async #pagesIn(folder: string): Promise<string[]> {
    const names = await readdir(join(this.#folder, folder)).catch((): string[] => []);
    return names.filter((name) => name.endsWith('.html')).map((name) => folder + name);
  }
}
