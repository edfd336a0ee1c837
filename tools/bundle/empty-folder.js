import { rm } from 'node:fs/promises';

/** Removes what an earlier build left, so that nothing is published that no source stands for. */
export function emptyFolder(folder) {
  return {
    name: 'empty-folder',
    async generateBundle() {
      await rm(folder, { recursive: true, force: true });
    },
  };
}
