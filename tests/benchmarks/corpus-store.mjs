import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/setup/root.mjs';
import { runMotcua } from './motcua-process.mjs';

const CORPUS = join(ROOT, '../shared/data/procedures.jsonl');

/**
 * The corpus of the national portal, imported once for all benchmarks of a run; undefined where it is not at hand. Gives
 * the folder of the store, seconds and peak memory of the import.
 */
export function corpusStore(folder) {
  let imported;
  return () => {
    if (!existsSync(CORPUS)) return Promise.resolve(undefined);
    const data = join(folder, 'data');
    imported ??= runMotcua(['import', CORPUS, '--data', data], join(folder, 'import.log')).then((result) => ({
      ...result,
      data,
    }));
    return imported;
  };
}

export const NO_CORPUS = { skipped: 'the corpus (../shared/data/procedures.jsonl) is not here' };
