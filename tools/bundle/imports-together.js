import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Loads a file and what it imports at the same time: a browser learns of the imports only once it has read the file, which is a
 * round trip later. What each file imports stands in `integrity.json`, so the files must be built before.
 *
 * @param files addresses of built files, by the modules they were built from
 */
export function importsTogether(files) {
  let built = {};
  return {
    name: 'imports-together',
    async renderStart({ dir }) {
      built = JSON.parse(await readFile(join(dir, 'integrity.json'), 'utf8'));
    },
    renderDynamicImport({ targetModuleId }) {
      const file = files.get(targetModuleId);
      const imports = file === undefined ? [] : built[file.replace('./', '')].imports;
      if (imports.length === 0) return null;
      // A failure is that of the file itself, too, and is dealt with there.
      const early = imports.map((name) => `import(${JSON.stringify(`./${name}`)}).catch(()=>{}),`);
      return { left: `(${early.join('')}import(`, right: '))' };
    },
  };
}
