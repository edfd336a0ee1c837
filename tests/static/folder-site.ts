import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundledClient } from './bundled-client.js';
import type { Files } from './mutations.js';

/** What a site would write to read the folder: opens it as for the first time, and asks. A rejection is an answer of status 0. */
const SCRIPT = `
import { openStatic } from './static.js';

globalThis.visit = async (keys, clock, paths, keep) => {
  const source = openStatic({ source: 'cong-bo/manifest.json', keys, keep, retries: 0, now: () => clock });
  const answers = [];
  for (const path of paths) {
    const response = await source.fetch('https://any.example' + path).catch(() => undefined);
    answers.push({
      status: response?.status ?? 0,
      text: (await response?.text()) ?? '',
      from: response?.headers.get('motcua-from') ?? null,
      asOf: response?.headers.get('motcua-as-of') ?? null,
    });
  }
  return { answers, state: source.state };
};
`;
const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Danh mục</title><script type="module">${SCRIPT}</script>`;

/** A web server with an empty page, the client, and a published folder that can be exchanged or be out of reach. */
export class FolderSite {
  /** Paths of the folder that were asked for. */
  readonly asked: string[] = [];
  /** False while the folder cannot be reached; the page still can, as from a service worker. */
  isUp = true;

  private constructor(
    public files: Files,
    readonly port: () => number,
    readonly close: () => void,
  ) {}

  static async start(files: Files): Promise<FolderSite> {
    const client = await bundledClient();
    const server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname.slice(1));
      const script = client.get(path);
      if (path === '') response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
      else if (script !== undefined) response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      else if (!path.startsWith('cong-bo/')) response.writeHead(404).end();
      else {
        const file = path.slice('cong-bo/'.length);
        site.asked.push(file);
        const bytes = site.files.get(file);
        if (!site.isUp) response.destroy();
        else if (bytes === undefined) response.writeHead(404).end();
        else
          response
            .writeHead(200, { 'content-type': file.endsWith('.html') ? 'text/html' : 'application/json' })
            .end(bytes);
      }
    });
    const site = new FolderSite(
      files,
      () => (server.address() as AddressInfo).port,
      () => {
        server.close();
        server.closeAllConnections();
      },
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return site;
  }
}
