import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.atom': 'application/atom+xml',
};
/** Compressed already by who made them. */
const AS_IT_IS = /\.(?:pagefind|pf_\w+)$/;

/**
 * A web server that knows nothing but files, as a good one is set up: everything by Brotli 11, pages fresh for an hour, files with a hash for a
 * year. What was compressed once is kept.
 */
export async function serveFolder(folder) {
  const kept = new Map();
  const fileOf = (path) => {
    if (!kept.has(path)) {
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
      kept.set(
        path,
        readFile(join(folder, path)).then(async (bytes) =>
          AS_IT_IS.test(path) ? { bytes } : { bytes: await compress(bytes, { params }), br: true },
        ),
      );
    }
    return kept.get(path);
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURI(new URL(request.url, 'http://site').pathname));
    fileOf(path).then(
      ({ bytes, br }) => {
        const hashed = /-[\w-]{8,22}\.\w+$/.test(path);
        response
          .writeHead(200, {
            'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
            'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
            'Content-Length': bytes.length,
            ...(br ? { 'Content-Encoding': 'br' } : {}),
          })
          .end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  const sockets = [];
  server.on('connection', (socket) => sockets.push(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** Bytes sent so far, with headers, to pages and their workers. */
    sent: () => sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    close: () => (server.close(), server.closeAllConnections()),
  };
}
