import { spawnSync } from 'node:child_process';

/** Builds what is out of date; what the build says goes to the error output, so that --json stays JSON. */
export function ensurePackagesBuilt() {
  const tool = new URL('../../tools/setup/built-packages.mjs', import.meta.url).href;
  const script = `const { ensureBuilt } = await import(${JSON.stringify(tool)}); await ensureBuilt();`;
  const args = ['--input-type=module', '--eval', script];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The packages cannot be built.');
}
