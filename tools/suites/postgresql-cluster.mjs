import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function idOf(user) {
  return Number(execFileSync('id', ['-u', user], { encoding: 'utf8' }));
}

/**
 * Starts a PostgreSQL of its own in a temporary folder, which `stop` removes. PostgreSQL refuses to run as root, so that
 * root runs it as the user `postgres`.
 *
 * @param {string} programs folder with `initdb` and `pg_ctl`
 * @param {{ durable?: boolean }} [options] durable: it waits for the disk as one in use does
 */
export async function startCluster(programs, { durable = false } = {}) {
  const isRoot = process.getuid?.() === 0;
  const folder = mkdtempSync(join(tmpdir(), 'motcua-postgresql-'));
  const data = join(folder, 'data');
  const password = randomBytes(16).toString('hex');
  const secret = join(folder, 'password');
  writeFileSync(secret, password, { mode: 0o600 });
  const port = await freePort();
  const user = isRoot ? 'postgres' : undefined;
  if (user !== undefined) for (const path of [folder, secret]) chownSync(path, idOf(user), -1);

  const pg = (program, ...args) => {
    const command = [join(programs, program), ...args];
    if (user !== undefined) command.unshift('runuser', '-u', user, '--');
    execFileSync(command[0], command.slice(1), { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  const stop = () => {
    try {
      pg('pg_ctl', 'stop', '-D', data, '-m', 'immediate', '-s');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  const initdb = ['-U', 'motcua', '-A', 'scram-sha-256', '--pwfile', secret, '-E', 'UTF8', '--locale=C.UTF-8', '-N'];
  // Nothing in it outlives the tests, so nothing waits for the disk.
  const hasty = durable ? '' : ' -c fsync=off -c synchronous_commit=off -c full_page_writes=off';
  const settings = `-h 127.0.0.1 -p ${port} -k ''${hasty}`;
  try {
    pg('initdb', '-D', data, ...initdb);
    pg('pg_ctl', 'start', '-D', data, '-w', '-s', '-l', join(folder, 'log'), '-o', settings);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return { url: `postgresql://motcua:${password}@127.0.0.1:${port}/postgres`, stop };
}
