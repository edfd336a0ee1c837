import { once } from 'node:events';
import { createServer } from 'node:http';
import { gz } from '../codec.mjs';

const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript', json: 'application/json' };

/** Isolated, a page has a clock of 5 µs; nothing is kept, so every visit is a first one. */
const HEADERS = {
  'Content-Encoding': 'gzip',
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/**
 * Serves what `find(path)` gives over real HTTP on this machine, everything compressed by gzip 9; a file is compressed once and before
 * it is asked for a second time. Gives the address and `close`.
 */
export async function serve(find) {
  const packed = new Map();
  const bodyOf = (path) => {
    if (!packed.has(path)) packed.set(path, find(path).then(gz));
    return packed.get(path);
  };
  const server = createServer((request, response) => {
    const path = decodeURI(request.url.replace(/\?.*$/, ''));
    bodyOf(path).then(
      (body) => {
        const type = TYPES[path === '/' ? 'html' : path.split('.').at(-1)] ?? 'application/octet-stream';
        response.writeHead(200, { ...HEADERS, 'Content-Type': type, 'Content-Length': body.length }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    warm: (paths) => Promise.all(paths.map(bodyOf)),
    close: () => (server.close(), server.closeAllConnections()),
  };
}
