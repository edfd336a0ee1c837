import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono, MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';

/** What the bundler names by content: `chunks/shared-695d40b8.js`. `motcua-catalogue.js` is no such name. */
const HASHED = /(?:^|\/)chunks\/[^/]+-[0-9a-f]{8}\.js(?:\.map)?$/;
const YEAR = 'public, max-age=31536000, immutable';
const MINUTES = 'public, max-age=300, stale-while-revalidate=86400';

/** Folders to serve beside the API. */
export interface StaticFolders {
  /** Below `/`, the first that has a file wins. */
  pages?: readonly string[];
  /** The built browser files, below `/elements/`, for pages of any origin. */
  elements?: string;
}

/** Adds files to an app; what is not found goes on to the app's own answer. All of it is public, for any origin. */
export function serveFolders(app: Hono, { pages = [], elements }: StaticFolders): void {
  if (elements !== undefined) {
    const strip = (path: string) => path.replace(/^\/elements/, '');
    app.use('/elements/*', noDotFiles, compress(), etag(), filesOf(elements, MINUTES, strip));
  }
  for (const root of pages) app.use('/*', noDotFiles, compress(), etag(), filesOf(root, 'no-cache'));
}

function filesOf(root: string, caching: string, rewriteRequestPath = (path: string) => path): MiddlewareHandler {
  return serveStatic({
    root,
    precompressed: true,
    rewriteRequestPath,
    onFound(path, context) {
      context.header('Access-Control-Allow-Origin', '*');
      context.header('Cross-Origin-Resource-Policy', 'cross-origin');
      context.header('Timing-Allow-Origin', '*');
      context.header('X-Content-Type-Options', 'nosniff');
      context.header('Cache-Control', HASHED.test(path.replace(/\.(?:br|gz|zst)$/, '')) ? YEAR : caching);
    },
  });
}

/** A folder may hold `.env` or `.git`. */
const noDotFiles: MiddlewareHandler = (context, next) =>
  /\/\.|%2e/i.test(context.req.path) ? Promise.resolve(context.notFound()) : next();
