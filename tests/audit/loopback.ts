import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type SiteFetch, siteFetch } from '@motcua/server';
import { FORMS } from './published.js';
import type { PreparedSite } from './sites.js';

/** Serves sites from this machine under the names they would have: `https://site-3.example/thu-tuc`. */
export async function serveSites(sites: readonly PreparedSite[]) {
  const server = createServer((request, response) => {
    const [, host = '', rest = ''] = /^\/([^/]+)(\/.*)$/.exec(request.url ?? '') ?? [];
    const site = sites[Number(host.replace('site-', ''))];
    const file = site?.files.get(rest);
    if (file === undefined) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('Không có trang này');
      return;
    }
    response.writeHead(file.status, { 'content-type': file.type });
    response.end(request.method === 'HEAD' ? undefined : file.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const direct = siteFetch({ named: new Set(['127.0.0.1']) });
  return {
    urlOf: (at: number) => new URL(`${sites[at]!.isSecure ? 'https' : 'http'}://site-${at}.example${sites[at]!.start}`),
    /** Asks this machine what a site was asked for; the forms of the publications are on a site of their own. */
    fetchFor:
      (at: number): SiteFetch =>
      async (url, method) => {
        if (url.origin === FORMS) {
          const status = sites[at]!.brokenForms.has(url.href) ? 404 : 200;
          return { url, status, headers: { 'content-type': 'application/octet-stream' }, body: new Uint8Array() };
        }
        const host = url.hostname.split('.')[0]!;
        const answer = await direct(new URL(`http://127.0.0.1:${port}/${host}${url.pathname}${url.search}`), method);
        return { ...answer, url };
      },
    close: () => new Promise((done) => server.close(done)),
  };
}
