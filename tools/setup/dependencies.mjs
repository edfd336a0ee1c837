import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npmOrThrow } from '../npm.mjs';
import { ROOT } from './root.mjs';

async function packagesIn(path) {
  const lock = await readFile(join(ROOT, path), 'utf8').catch(() => undefined);
  return lock === undefined ? undefined : JSON.parse(lock).packages;
}

/** npm writes what it installed into node_modules; that is compared with what the lock file asks for. */
async function areInstalled() {
  const [wanted, installed] = await Promise.all([
    packagesIn('package-lock.json'),
    packagesIn('node_modules/.package-lock.json'),
  ]);
  if (installed === undefined) return false;
  return Object.entries(wanted).every(([path, { version, link, optional, peer }]) => {
    if (!path.includes('node_modules/') || link) return true;
    const found = installed[path];
    return found === undefined ? Boolean(optional || peer) : found.version === version;
  });
}

/** Installs what package-lock.json names unless it is there already. No install script is run. */
export async function ensureDependencies() {
  if (await areInstalled()) return;
  console.log('Installing the dependencies (npm ci)…');
  await npmOrThrow(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
}
