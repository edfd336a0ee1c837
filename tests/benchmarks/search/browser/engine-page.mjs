import { bundled } from '../bundle.mjs';
import { adapterOf, fileOf } from '../engines.mjs';
import { serve } from './server.mjs';

const INDEX = '/index/';
const META = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">`;
const preload = (file) => `<link rel="preload" as="fetch" crossorigin href="${INDEX}${file}">`;

/**
 * A page that searches with one engine: its code in one minified module, what it needs first asked for in the head, beside the
 * code, when `head` says so. Gives the server of it.
 */
export async function serveEngine({ id, files, read }, { head }) {
  const { code, first, open } = await adapterOf(id);
  const entry = open ? 'open' : 'load';
  const needed = files.filter((file) => (first ? first.test(file) : !code.built?.includes(file)));
  const script = await bundled(
    `import { boot } from './browser/boot.mjs'; import { ${entry} } from '${fileOf(id)}'; boot({ ${entry} });`,
  );
  const page = `<!doctype html><html lang="vi"><head>${META}${head ? needed.map(preload).join('') : ''}<title>Tìm thủ tục</title><script type="module" src="/page.js"></script></head><body><ul></ul></body></html>`;
  const server = await serve(async (path) => {
    if (path === '/') return Buffer.from(page);
    if (path === '/page.js') return Buffer.from(script);
    if (path.startsWith(INDEX)) return read(path.slice(INDEX.length));
    throw new Error('not here');
  });
  await server.warm(['/', '/page.js', ...needed.map((file) => INDEX + file)]);
  return server;
}
