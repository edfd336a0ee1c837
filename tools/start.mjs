import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSite } from '../examples/static/build.mjs';
import { ROOT } from './setup/root.mjs';
import { setup } from './setup.mjs';

const WARN = 40;

/** Shows of the server's log what a person at a terminal needs: where to look, and what went wrong. */
function showLog(lines) {
  let url;
  lines.on('line', (line) => {
    let record;
    try {
      record = JSON.parse(line);
    } catch {
      console.log(line);
      return;
    }
    url ??= record.url;
    if (record.msg === 'ready') {
      console.log(
        `\nMotcua with ${record.procedures} procedures: ${url}/\nThe API: ${url}/v1/catalogue\nCtrl+C ends it.\n`,
      );
    } else if (record.level >= WARN || ['warn', 'error', 'fatal'].includes(record.level)) {
      console.error(line);
    }
  });
}

async function serve(args) {
  const server = spawn(process.execPath, [join(ROOT, 'packages/server/dist/motcua.js'), 'serve', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Ctrl+C reaches the server too; this process waits until it has finished its requests.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => signal === 'SIGINT' || server.kill(signal));
  }
  showLog(createInterface({ input: server.stdout }));
  const [code] = await once(server, 'exit');
  return code ?? 1;
}

try {
  await setup();
  const elements = join(ROOT, 'packages/elements/dist/cdn');
  // The example of nothing but files is published anew each time, and stands where the others do.
  const pages = join(ROOT, '.data/pages');
  await buildSite(join(pages, 'static'), { key: join(ROOT, '.data/signing-key.pem') });
  const folders = ['--static', pages, '--static', join(ROOT, 'examples'), '--elements', elements];
  process.exitCode = await serve(['--sample', ...folders, ...process.argv.slice(2)]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
