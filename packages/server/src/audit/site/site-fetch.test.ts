import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { files } from '../../import/catalogue.fixture.js';
import { isPrivateAddress } from '../../network/private-addresses.js';
import { type FetchReason, FetchRefusal, siteFetch } from './site-fetch.js';

/** A person named this machine by its number, so that what stands behind it can be asked at all. */
const named = new Set(['127.0.0.1']);

async function served(context: TestContext, listener: RequestListener): Promise<{ url: URL; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host?.split(':')[0]}${request.url}`);
    listener(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`), asked };
}

const refusedFor = (reason: FetchReason) => (error: unknown) =>
  error instanceof FetchRefusal && error.reason === reason;

test('addresses of this machine and of networks around it are private, in every notation', () => {
  for (const address of [
    ...[
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '127.9.9.9',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
    ],
    ...[
      '192.168.1.1',
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
      '::',
      '::1',
      'fc00::1',
      'fd12::1',
      'fe80::1',
      'ff02::1',
    ],
    ...['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '64:ff9b::a00:1'],
  ]) {
    assert.ok(isPrivateAddress(address), address);
  }
  for (const address of [
    '1.1.1.1',
    '172.32.0.1',
    '113.160.0.1',
    '2001:4860:4860::8888',
    '::ffff:1.1.1.1',
    'tinh.example',
  ])
    assert.ok(!isPrivateAddress(address), address);
});

test('what is private is refused without a word to it, also by a name that leads there', async (context) => {
  const { url, asked } = await served(context, (_, response) => response.end('secret'));
  const hosts = ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', '10.0.0.1', '169.254.169.254'];
  for (const host of hosts) {
    const address = new URL(`http://${host}:${url.port}/`);
    await assert.rejects(siteFetch()(address), refusedFor('private-address'), host);
    await assert.rejects(siteFetch()(address, 'HEAD'), refusedFor('private-address'), host);
  }
  assert.deepEqual(asked, []);
  assert.equal((await siteFetch({ named })(url)).status, 200);
  assert.equal((await siteFetch({ allowPrivate: true })(new URL(`http://localhost:${url.port}/`))).status, 200);
});

test('a redirect leads to nothing that could not be asked for directly', async (context) => {
  const { url, asked } = await served(context, ({ url: path }, response) => {
    const to = decodeURIComponent(path!.slice(1));
    response.writeHead(to === '' ? 200 : 302, to === '' ? {} : { location: to }).end();
  });
  const by = (to: string) => siteFetch({ named })(new URL(`/${encodeURIComponent(to)}`, url));
  for (const to of [`http://localhost:${url.port}/`, 'http://10.0.0.1/', 'http://[::1]/', '//169.254.169.254/latest/'])
    await assert.rejects(by(to), refusedFor('private-address'), to);
  await assert.rejects(by('file:///etc/hostname'), refusedFor('private-address'));
  await assert.rejects(by('ftp://example.org/'), refusedFor('protocol'));
  await assert.rejects(by('http://['), refusedFor('redirects'));
  assert.ok(asked.every((one) => one.startsWith('127.0.0.1')));
  const answer = await by('/');
  assert.deepEqual([answer.status, answer.url.pathname], [200, '/']);
});

test('redirects come to an end', async (context) => {
  const { url, asked } = await served(context, (_, response) => response.writeHead(301, { location: '/' }).end());
  await assert.rejects(siteFetch({ named })(url), refusedFor('redirects'));
  assert.equal(asked.length, 6);
});

test('what does not answer, or drips, is left after its time', async (context) => {
  const { url } = await served(context, ({ url: path }, response) => {
    if (path === '/silent') return;
    response.writeHead(200);
    const drip = setInterval(() => response.write('.'), 10);
    response.on('close', () => {
      clearInterval(drip);
    });
  });
  const fetch = siteFetch({ named, timeout: 150 });
  for (const path of ['/silent', '/dripping'])
    await assert.rejects(fetch(new URL(path, url)), refusedFor('timeout'), path);
});

test('bodies have a limit, packed ones by what comes out', async (context) => {
  const largest = 100_000;
  const bomb = Buffer.alloc(4 * 2 ** 20);
  const packed = { gzip: gzipSync(bomb), br: brotliCompressSync(bomb), deflate: deflateSync(bomb) };
  const small = { gzip: gzipSync('Khai sinh'), br: brotliCompressSync('Khai sinh'), deflate: deflateSync('Khai sinh') };
  const { url } = await served(context, ({ url: path }, response) => {
    const [, which, size] = path!.split('/') as [string, keyof typeof packed | '' | 'broken', string?];
    if (which === 'broken') return void response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip');
    if (which === '') return void response.end(Buffer.alloc(largest + 1));
    response.writeHead(200, { 'content-encoding': which }).end(size === 'small' ? small[which] : packed[which]);
  });
  const fetch = siteFetch({ named, largest });
  await assert.rejects(fetch(url), refusedFor('too-large'));
  for (const [which, { length }] of Object.entries(packed)) {
    assert.ok(length < largest, which);
    await assert.rejects(fetch(new URL(which, url)), refusedFor('too-large'), which);
    assert.equal(new TextDecoder().decode((await fetch(new URL(`${which}/small`, url))).body), 'Khai sinh');
  }
  await assert.rejects(fetch(new URL('broken', url)), refusedFor('network'));
});

test('a file is read below its folder only', async (context) => {
  const folder = await files(context, { 'trang.html': '<p>Danh mục' });
  const other = await files(context, { 'khac.html': '' });
  const at = (path: string) => pathToFileURL(path);
  assert.equal((await siteFetch({ folder })(at(`${folder}/trang.html`))).headers['content-type'], 'text/html');
  assert.equal((await siteFetch({ folder })(at(`${folder}/thieu.html`))).status, 404);
  for (const path of [`${other}/khac.html`, `${folder}/../${other.split('/').at(-1)}/khac.html`, `${folder}-b/x.html`])
    await assert.rejects(siteFetch({ folder })(at(path)), refusedFor('private-address'), path);
  await assert.rejects(siteFetch()(at(`${folder}/trang.html`)), refusedFor('private-address'));
});
