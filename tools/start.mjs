import { join } from 'node:path';
import { run, stopRunning } from './run.mjs';
import { ROOT } from './setup/root.mjs';
import { setup } from './setup.mjs';
import { assembleSite } from './site.mjs';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopRunning(signal));

try {
  await setup();
  const command = join(ROOT, 'packages/server/dist/motcua.js');
  const options = ['serve', '--sample', '--static', await assembleSite(), ...process.argv.slice(2)];
  process.exitCode = await run(process.execPath, [command, ...options], { cwd: ROOT });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
