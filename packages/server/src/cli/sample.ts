import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importCatalogue } from '../import/import-catalogue.js';
import { Refusal } from '../refusal.js';
import type { Store } from '../store/store.js';

/** The sample catalogue beside the package's own package.json, from source and from the built command. */
export function sampleFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return join(folder, 'sample');
  }
  throw new Refusal('The sample catalogue is not part of this installation.');
}

/** Puts the sample catalogue into a store that holds nothing yet; true when it did. */
export async function loadSample(store: Store): Promise<boolean> {
  if ((await store.catalogue()) !== undefined) return false;
  await importCatalogue(store, [sampleFolder()]);
  return true;
}
