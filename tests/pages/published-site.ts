import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { buildSite } from '../../examples/static/build.mjs';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** The site of `examples/static`, of nothing but files, on a web server that knows nothing else, and can be made to fail or to lie. */
export class PublishedSite {
  /** Everything that was asked. */
  readonly asked: string[] = [];
  /** Changes what is given out, or refuses by giving nothing. */
  lie: (path: string, bytes: Buffer) => Buffer | undefined = (_, bytes) => bytes;
  /** Pages beside those of the example, by path. */
  readonly pages = new Map<string, string>();
  #server: Server;
  #port = 0;

  private constructor(
    private readonly folder: string,
    readonly key: string,
  ) {
    this.#server = this.#make();
  }

  static async start(): Promise<PublishedSite> {
    const folder = await mkdtemp(join(tmpdir(), 'motcua-published-'));
    const site = new PublishedSite(folder, await buildSite(join(folder, 'site')));
    await site.open();
    return site;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  /** Listens, on the same port as before. */
  async open(): Promise<void> {
    this.#server = this.#make();
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Is gone, as a server without power is. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async end(): Promise<void> {
    if (this.#server.listening) await this.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  #make(): Server {
    return createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', this.url);
      this.asked.push(`${request.method} ${pathname}`);
      const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html');
      const page = this.pages.get(path);
      const read = page === undefined ? readFile(join(this.folder, 'site', path)) : Promise.resolve(Buffer.from(page));
      read.then(
        (bytes) => {
          const given = this.lie(path, bytes);
          if (given === undefined) return void response.writeHead(404).end();
          response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(given);
        },
        () => response.writeHead(404).end(),
      );
    });
  }
}
