import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './setup/root.mjs';

/**
 * Puts the examples and, under `elements/`, the files a page loads into one folder that any server can serve, as a
 * webmaster would. Gives the folder.
 */
export async function assembleSite() {
  const folder = join(ROOT, '.data/site');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(ROOT, 'examples'), folder, { recursive: true });
  await cp(join(ROOT, 'packages/elements/dist/cdn'), join(folder, 'elements'), { recursive: true });
  return folder;
}
