import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstall, installPackages } from './debian-packages.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a Chromium or Chrome, or undefined. */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROME_PATH, ...paths, MAC]
    .filter((path) => path !== undefined && path !== '')
    .find(isExecutable);
}

/** Path of a Chromium, installed when it is missing and may be installed; throws with what a person can do about it. */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  if (canInstall() && (await installPackages(['chromium', 'fonts-dejavu-core']))) {
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The browser tests need Chromium or Chrome. Install it (Debian: `apt-get install chromium`) or set CHROME_PATH to it.',
  );
}
