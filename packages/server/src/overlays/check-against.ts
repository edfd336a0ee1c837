import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importCatalogue } from '../import/import-catalogue.js';
import { openStore } from '../store/store.js';
import { checkOverlays } from './publish-overlay.js';
import type { OverlayReport } from './report.js';

/**
 * Holds overlays against files of a catalogue, with no store of one's own: made for a repository that keeps both. Earlier overlays are not
 * known then, so the first file may have any number.
 *
 * @param against files or folders, as an import takes them, one after the other
 * @throws {Refusal} for files that cannot be imported
 */
export async function checkOverlaysAgainst(
  files: readonly string[],
  against: readonly string[],
): Promise<OverlayReport[]> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-overlay-'));
  try {
    const store = await openStore(folder);
    try {
      await store.prepare();
      for (const path of against) await importCatalogue(store, [path]);
      return await checkOverlays(store, files, { hasHistory: false });
    } finally {
      await store.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
