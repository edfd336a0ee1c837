import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { npmOrThrow } from '../npm.mjs';
import { ROOT } from './root.mjs';

/** The last file that `npm run build` writes. */
const LAST = 'packages/elements/custom-elements.json';
const SHARED = ['package-lock.json', 'tsconfig.base.json', 'rollup.config.js', 'tools/bundle'];

/** Times of all files and folders below a path (a folder's own time tells of files that were removed). */
async function timesBelow(path) {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return [];
  if (!found.isDirectory()) return [found.mtimeMs];
  const below = await Promise.all(
    (await readdir(path)).filter((name) => !name.endsWith('.test.ts')).map((name) => timesBelow(join(path, name))),
  );
  return [found.mtimeMs, ...below.flat()];
}

/** @param {number} ended when the last build came to its end: what is newer is of a build that did not */
async function isBuilt(folder, changed, ended) {
  const built = await timesBelow(join(folder, 'dist'));
  const sources = await Promise.all(
    ['src', 'package.json', 'tsconfig.json'].map((path) => timesBelow(join(folder, path))),
  );
  const last = Math.max(changed, ...sources.flat());
  return built.length > 0 && Math.min(...built) >= last && Math.max(...built) <= ended;
}

/** Builds every package when a source is newer than what was built. */
export async function ensureBuilt() {
  const { workspaces } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const changed = Math.max(...(await Promise.all(SHARED.map((path) => timesBelow(join(ROOT, path))))).flat());
  const [ended = 0] = await timesBelow(join(ROOT, LAST));
  const built = await Promise.all(workspaces.map((folder) => isBuilt(join(ROOT, folder), changed, ended)));
  if (built.every(Boolean)) return;
  console.log('Building the packages…');
  await npmOrThrow(['run', '--silent', 'build']);
}
