import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** A web server that knows nothing but files: a page, the browser files in `elements/`, an index in `search/`. */
export class StaticSite {
  private constructor(
    readonly url: string,
    /** Everything that was asked of it. */
    readonly asked: readonly string[],
    readonly close: () => Promise<void>,
  ) {}

  /** A folder as `docs/embedding.md` says how to make it, of the sample catalogue. */
  static async start(html: string): Promise<StaticSite> {
    const folder = await mkdtemp(join(tmpdir(), 'motcua-site-'));
    const data = await mkdtemp(join(tmpdir(), 'motcua-data-'));
    try {
      await motcua('import', join(ROOT, 'packages/server/sample'), '--data', data);
      await motcua('search-index', join(folder, 'search'), '--data', data);
    } finally {
      await rm(data, { recursive: true, force: true });
    }
    await cp(join(ROOT, 'packages/elements/dist/cdn'), join(folder, 'elements'), { recursive: true });
    await writeFile(join(folder, 'index.html'), html);
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      const path = normalize(new URL(request.url ?? '/', 'http://site').pathname);
      const file = path.endsWith('/') ? `${path}index.html` : path;
      readFile(join(folder, file)).then(
        (bytes) =>
          response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(bytes),
        () => response.writeHead(404).end(),
      );
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new StaticSite(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked, async () => {
      server.close();
      await rm(folder, { recursive: true, force: true });
    });
  }
}

async function motcua(...args: string[]): Promise<void> {
  const command = spawn(process.execPath, [join(ROOT, 'packages/server/dist/motcua.js'), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DATABASE_URL: '' },
  });
  const [status] = (await once(command, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`motcua ${args[0]} ended with ${status}`);
}
