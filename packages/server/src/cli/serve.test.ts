import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { CatalogueInfo } from '@motcua/contract';
import { catalogue, files, procedure } from '../import/catalogue.fixture.js';
import { emptyFolder, ENGINES } from '../store/places.fixture.js';
import { run, serve, type Serving, start } from './command.fixture.js';

/** A connection on which a test writes what it wants. */
async function socketTo(context: TestContext, { url }: Serving): Promise<{ socket: Socket; all: Promise<string> }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  context.after(() => socket.destroy());
  await once(socket, 'connect');
  let text = '';
  socket.on('data', (chunk) => (text += String(chunk)));
  return { socket, all: once(socket, 'close').then(() => text) };
}

/** Waits until the port takes no new connection. */
async function untilRefused({ url }: Serving): Promise<void> {
  const { hostname, port } = new URL(url);
  for (;;) {
    const socket = connect(Number(port), hostname);
    const refused = await new Promise((resolve) => {
      socket.once('connect', () => resolve(false));
      socket.once('error', () => resolve(true));
    });
    socket.destroy();
    if (refused) return;
  }
}

test('serves the sample, and logs requests without what was asked', async (context) => {
  const serving = await serve(context, ['--sample', '--data', await emptyFolder(context)]);
  const info = (await (await fetch(`${serving.url}/v1/catalogue`)).json()) as CatalogueInfo;
  assert.ok(info.procedures > 0);
  assert.equal((await fetch(`${serving.url}/readyz`)).status, 200);
  await fetch(`${serving.url}/v1/procedures?q=bi-mat-cua-toi`, { headers: { 'X-Request-Id': 'mine' } });
  serving.child.kill('SIGTERM');
  const { status, out } = await serving.end;
  assert.equal(status, 0);
  assert.doesNotMatch(out, /bi-mat/);
  const line = serving.log.find((one) => one['requestId'] === 'mine');
  assert.deepEqual(
    [line?.['method'], line?.['route'], line?.['status'], line?.['level']],
    ['GET', '/v1/procedures', 200, 'info'],
  );
  assert.equal(typeof line?.['milliseconds'], 'number');
  assert.equal(typeof line?.['bytes'], 'number');
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} lets a request under way finish, takes no new one, and ends with 0`, async (context) => {
    const serving = await serve(context, ['--data', await emptyFolder(context)]);
    const { socket, all } = await socketTo(context, serving);
    socket.write('GET /v1/catalogue HTTP/1.1\r\nHost: a\r\n');
    await fetch(`${serving.url}/healthz`);
    serving.child.kill(signal);
    await untilRefused(serving);
    socket.write('Connection: close\r\n\r\n');
    assert.match(await all, /^HTTP\/1\.1 200 OK[^]*"revision"/);
    assert.equal((await serving.end).status, 0);
  });
}

test('a second process on the folder is refused, and a killed one leaves nothing behind', async (context) => {
  const data = await emptyFolder(context);
  const folder = await files(context, { 'a.json': catalogue([procedure('1.001193')]) });
  const serving = await serve(context, ['--data', data]);
  for (const args of [
    ['serve', '--port', '0', '--data', data],
    ['import', folder, '--data', data],
    ['migrate', '--data', data],
  ]) {
    const second = await run(context, args);
    assert.equal(second.status, 1);
    assert.match(second.err, new RegExp(`in use by another process \\(process ${serving.child.pid} `));
    assert.match(second.err, /--data/);
  }
  serving.child.kill('SIGKILL');
  await serving.end;
  assert.equal((await run(context, ['import', folder, '--data', data])).status, 0);
});

test('an import that is killed leaves all or nothing', async (context) => {
  const data = await emptyFolder(context);
  const many = Array.from({ length: 3000 }, (_, at) => procedure(`1.${String(100_000 + at)}`));
  const folder = await files(context, { 'a.json': catalogue(many) });
  const importing = start(context, ['import', folder, '--data', data]);
  const ended = once(importing, 'close');
  const written = () =>
    stat(join(data, 'motcua.db-wal')).then(
      ({ size }) => size,
      () => 0,
    );
  while ((await written()) < 200_000 && importing.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 5));
  importing.kill('SIGKILL');
  await ended;
  const serving = await serve(context, ['--data', data]);
  const { procedures } = (await (await fetch(`${serving.url}/v1/catalogue`)).json()) as CatalogueInfo;
  assert.ok(procedures === 0 || procedures === 3000, String(procedures));
});

test('files of a folder, and the elements for pages of any origin', async (context) => {
  const pages = await emptyFolder(context);
  const elements = await emptyFolder(context);
  await writeFile(join(pages, 'index.html'), '<!doctype html><title>Xã</title>');
  await writeFile(join(pages, '.env'), 'secret');
  await writeFile(join(elements, 'motcua.js'), `export const x = '${'a'.repeat(3000)}';`);
  await writeFile(join(elements, 'motcua-catalogue.js'), 'export {};');
  await mkdir(join(elements, 'chunks'));
  await writeFile(join(elements, 'chunks/shared-695d40b8.js'), 'export {};');
  await mkdir(join(pages, 'empty'));
  const serving = await serve(context, [
    '--data',
    await emptyFolder(context),
    '--static',
    pages,
    '--elements',
    elements,
  ]);
  const page = await fetch(`${serving.url}/`);
  assert.match(page.headers.get('Content-Type') ?? '', /^text\/html; charset=utf-8/i);
  assert.match(await page.text(), /Xã/);

  const loader = await fetch(`${serving.url}/elements/motcua.js`);
  assert.match(loader.headers.get('Content-Type') ?? '', /^text\/javascript/);
  assert.equal(loader.headers.get('Access-Control-Allow-Origin'), '*');
  assert.equal(loader.headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
  const etag = loader.headers.get('ETag') ?? '';
  assert.ok(etag);
  assert.equal((await fetch(`${serving.url}/elements/motcua.js`, { headers: { 'If-None-Match': etag } })).status, 304);
  assert.doesNotMatch(loader.headers.get('Cache-Control') ?? '', /immutable/);
  const element = await fetch(`${serving.url}/elements/motcua-catalogue.js`);
  assert.doesNotMatch(element.headers.get('Cache-Control') ?? '', /immutable/);
  const chunk = await fetch(`${serving.url}/elements/chunks/shared-695d40b8.js`);
  assert.match(chunk.headers.get('Cache-Control') ?? '', /immutable/);

  for (const path of [
    '/.env',
    '/%2eenv',
    '/elements/absent.js',
    '/..%2f..%2fetc/passwd',
    '/empty',
    '/elements/../../etc/passwd',
  ]) {
    const response = await fetch(`${serving.url}${path}`);
    assert.equal(response.status, 404, path);
    assert.doesNotMatch(await response.text(), /secret|root:/);
  }
  assert.equal((await fetch(`${serving.url}/v1/catalogue`)).status, 200);
});

const [, postgres] = ENGINES;
test('an import by another process is served without a restart', { skip: postgres?.skip ?? true }, async (context) => {
  const DATABASE_URL = (await postgres?.place(context)) ?? '';
  const serving = await serve(context, ['--migrate'], { DATABASE_URL });
  const revision = async () => ((await (await fetch(`${serving.url}/v1/catalogue`)).json()) as CatalogueInfo).revision;
  assert.equal(await revision(), 'empty');
  const folder = await files(context, { 'a.json': catalogue([procedure('1.001193')]) });
  assert.equal((await run(context, ['import', folder], { DATABASE_URL })).status, 0);
  while ((await revision()) === 'empty') await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal((await fetch(`${serving.url}/v1/procedures/1.001193`)).status, 200);
});
