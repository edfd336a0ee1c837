import { existsSync } from 'node:fs';
import { run } from '../run.mjs';

let updated = false;

/** True when this process may install Debian packages. */
export function canInstall() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** Installs Debian packages; gives false when apt-get fails, after it has said why. */
export async function installPackages(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing the Debian packages ${names.join(', ')}…`);
  if (!updated && (await run('apt-get', ['-qq', 'update'], { env })) !== 0) return false;
  updated = true;
  return (
    (await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...names], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })) === 0
  );
}
