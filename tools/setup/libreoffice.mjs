import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstall, installPackages } from './debian-packages.mjs';

const MAC = '/Applications/LibreOffice.app/Contents/MacOS/soffice';

/** Path of LibreOffice, or undefined. */
export function findLibreoffice() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [process.env.LIBREOFFICE_PATH, ...folders.map((folder) => join(folder, 'soffice')), MAC]
    .filter((path) => path !== undefined && path !== '')
    .find(existsSync);
}

/** The same, installed when it is missing and may be installed; throws with what a person can do about it. */
export async function ensureLibreoffice() {
  const found = findLibreoffice();
  if (found !== undefined) return found;
  if (canInstall() && (await installPackages(['libreoffice-calc-nogui']))) {
    const installed = findLibreoffice();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The tests of exported files open them in LibreOffice. Install it (Debian: `apt-get install libreoffice-calc-nogui`) or set LIBREOFFICE_PATH to it.',
  );
}
