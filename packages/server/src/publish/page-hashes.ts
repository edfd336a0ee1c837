import type { FileHash } from '@motcua/contract/files';
import { fileHash } from './file-hash.js';

/** Gathers the hashes of plain pages into one a folder: `pages` of the manifest. */
export class PageHashes {
  readonly #lines = new Map<string, Map<string, FileHash>>();

  add(path: string, bytes: Uint8Array): void {
    const end = path.lastIndexOf('/');
    const folder = end < 0 ? '' : path.slice(0, end);
    const lines = this.#lines.get(folder) ?? new Map<string, FileHash>();
    this.#lines.set(folder, lines.set(path, fileHash(bytes)));
  }

  /** By folder, in order. */
  get all(): Record<string, FileHash> {
    const folders = [...this.#lines].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(
      folders.map(([folder, lines]) => [
        folder,
        fileHash(
          [...lines]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([path, hash]) => `${path}\t${hash}\n`)
            .join(''),
        ),
      ]),
    );
  }
}
