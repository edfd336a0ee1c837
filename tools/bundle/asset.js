import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** Puts a file as it is beside what is built. */
export function asset(path) {
  return {
    name: 'asset',
    async buildStart() {
      this.addWatchFile(path);
      this.emitFile({ type: 'asset', fileName: basename(path), source: await readFile(path) });
    },
  };
}
