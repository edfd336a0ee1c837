import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of another build into the same folder is named as a path. */
const plain = (name) => name.replace(/^\.\//, '');

/**
 * Writes `integrity.json` beside the files of a page: for each its hash for the attribute `integrity` (SRI), what it imports
 * at once and what only when needed. Several builds into one folder add to one file.
 */
export function integrity() {
  return {
    name: 'integrity',
    async writeBundle({ dir }, bundle) {
      const path = join(dir, 'integrity.json');
      const files = JSON.parse(await readFile(path, 'utf8').catch(() => '{}'));
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const hash = createHash('sha384').update(await readFile(join(dir, chunk.fileName)));
        files[chunk.fileName] = {
          integrity: `sha384-${hash.digest('base64')}`,
          imports: chunk.imports.map(plain),
          lazy: chunk.dynamicImports.map(plain),
        };
      }
      const sorted = Object.fromEntries(Object.entries(files).sort(([one], [other]) => one.localeCompare(other)));
      await writeFile(path, `${JSON.stringify(sorted, null, 2)}\n`);
    },
  };
}
