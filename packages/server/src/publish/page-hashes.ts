import type { FileHash } from '@motcua/contract/files';
import { fileHash } from './file-hash.js';

/** Gathers the hashes of plain pages into `pages` of the manifest: one a page, or one a folder of pages. */
export class PageHashes {
  readonly #pages = new Map<string, FileHash>();

  add(path: string, bytes: Uint8Array): void {
    this.#pages.set(path, fileHash(bytes));
  }

  /** By path of the page or of the folder, in order. */
  get all(): Record<string, FileHash> {
    const all = new Map<string, FileHash>();
    const folders = new Map<string, string>();
    for (const [path, hash] of inOrder(this.#pages)) {
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      if (folder === '') all.set(path, hash);
      else folders.set(folder, `${folders.get(folder) ?? ''}${path}\t${hash}\n`);
    }
    for (const [folder, lines] of folders) all.set(folder, fileHash(lines));
    return Object.fromEntries(inOrder(all));
  }
}

function inOrder(hashes: ReadonlyMap<string, FileHash>): [string, FileHash][] {
  return [...hashes].sort(([a], [b]) => (a < b ? -1 : 1));
}
