import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { askLinks, type AskOptions } from './ask-links.js';
import { linkFindings } from './link-findings.js';
import { content, publication } from './publications.fixture.js';

/** A server of this machine; gives its address. */
async function answering(context: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  context.after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const ask = async (link: string, options: AskOptions = { loopback: true }) =>
  (await askLinks([link], options)).get(link);

test('a link is good, broken, or could not be asked', async (context) => {
  const asked: string[] = [];
  const site = await answering(context, ({ method, url = '/' }, answer) => {
    asked.push(`${method} ${url}`);
    if (url === '/turned') return answer.writeHead(302, { Location: '/good' }).end();
    if (url === '/round') return answer.writeHead(302, { Location: '/round' }).end();
    if (url === '/inside') return answer.writeHead(302, { Location: 'http://10.0.0.1/' }).end();
    if (url === '/file') return answer.writeHead(302, { Location: 'file:///etc/passwd' }).end();
    if (url === '/silent') return undefined;
    if (url === '/get-only' && method === 'HEAD') return answer.writeHead(405).end();
    const status = { '/gone': 410, '/missing': 404, '/guarded': 403 }[url] ?? 200;
    return answer.writeHead(status).end('x'.repeat(100_000));
  });
  const state = async (path: string) => (await ask(`${site}${path}`, { loopback: true, timeout: 1_000 }))?.state;
  assert.equal(await state('/good'), 'good');
  assert.equal(await state('/turned'), 'good');
  assert.equal(await state('/get-only'), 'good');
  assert.equal(await state('/gone'), 'broken');
  assert.equal(await state('/missing'), 'broken');
  assert.equal(await state('/guarded'), 'unreachable');
  assert.equal(await state('/round'), 'unreachable');
  assert.equal(await state('/silent'), 'unreachable');
  assert.equal(await state('/inside'), 'broken', 'a redirect leads into no network of ours');
  assert.equal(await state('/file'), 'broken');
  assert.deepEqual(asked.slice(0, 1), ['HEAD /good']);
});

test('no address of this network is asked, however it is written', async (context) => {
  let asked = 0;
  const site = await answering(context, (_, answer) => {
    asked += 1;
    answer.end();
  });
  const { port } = new URL(site);
  for (const host of [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    'localhost',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '[fe80::1]',
    '[fd00::1]',
    '[::ffff:10.0.0.1]',
  ]) {
    const found = await ask(`http://${host}:${port}/`, { timeout: 2_000 });
    assert.deepEqual(found, { state: 'broken', reason: 'dẫn vào mạng nội bộ' }, host);
  }
  assert.equal(asked, 0);
});

test('findings name every place where a link stands, and links of no sound form are not asked', async (context) => {
  const site = await answering(context, ({ url }, answer) => answer.writeHead(url === '/mau.pdf' ? 404 : 200).end());
  const file = publication(
    [
      {
        change: 'amended',
        procedure: content('1.001193', {
          url: 'javascript:alert(1)',
          forms: [{ name: 'Mẫu 01', url: `${site}/mau.pdf` }],
        }),
      },
    ],
    { url: `${site}/quyet-dinh.pdf` },
  );
  const findings = await linkFindings(file, { loopback: true });
  assert.deepEqual(
    findings.map(({ severity, kind, path }) => [severity, kind, path]),
    [['error', 'link-broken', 'items/0/procedure/forms/0/url']],
  );
});
