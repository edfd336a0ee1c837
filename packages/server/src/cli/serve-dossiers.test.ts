import assert from 'node:assert/strict';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Problem, ReceiveAnswer } from '@motcua/contract';
import { CATALOGUE, reception } from '../dossiers/dossiers.fixture.js';
import { importCatalogue } from '../import/import-catalogue.js';
import { files } from '../import/catalogue.fixture.js';
import { emptyFolder, ENGINES } from '../store/places.fixture.js';
import { openStore } from '../store/store.js';
import { run, serve, type Serving } from './command.fixture.js';
import { UsageError } from './commands.js';
import { serveCommand } from './serve.js';

const CODE = 'H12.44-261019-0001';
const SECRET = 'c0'.repeat(32);

/** Fills a place with a catalogue, and gives a key of an office there. */
async function equipped(context: TestContext, place: string): Promise<string> {
  const folder = await files(context, { 'a.json': CATALOGUE });
  const store = await openStore(place);
  try {
    await store.prepare({ migrate: true });
    await importCatalogue(store, [folder]);
    const { bearer } = await store.keys.add({ label: 'Một cửa', scopes: ['dossiers:write', 'dossiers:read'] });
    return bearer;
  } finally {
    await store.close();
  }
}

function post({ url }: Serving, path: string, body: string, key?: string): Promise<Response> {
  const headers = new Headers({ 'Content-Type': 'application/json' });
  if (key !== undefined) headers.set('Authorization', `Bearer ${key}`);
  return fetch(url + path, { method: 'POST', headers, body });
}

async function receive(serving: Serving, key: string): Promise<ReceiveAnswer> {
  const response = await post(serving, '/v1/office/dossiers', JSON.stringify({ dossiers: [reception(CODE)] }), key);
  assert.equal(response.status, 200);
  return (await response.json()) as ReceiveAnswer;
}

async function stopped({ child, end }: Serving): Promise<string> {
  child.kill('SIGTERM');
  const { status, out, err } = await end;
  assert.equal(status, 0, err);
  return out + err;
}

for (const engine of ENGINES) {
  test(
    `${engine.name}: a dossier outlives its server, and stands in no log`,
    { skip: engine.skip },
    async (context) => {
      const place = await engine.place(context);
      const isFolder = engine.name === 'SQLite';
      const key = await equipped(context, place);
      const start = () =>
        isFolder
          ? serve(context, ['--data', place], { MOTCUA_SECRET: '' })
          : serve(context, [], { DATABASE_URL: place, MOTCUA_SECRET: SECRET });

      const first = await start();
      const { results } = await receive(first, key);
      assert.equal(results[0]?.outcome, 'stored');
      // What goes wrong must tell the log as little as what goes right.
      for (const [path, body, given, status] of [
        ['/v1/office/dossiers:read', JSON.stringify({ code: CODE }), key, 200],
        ['/v1/office/papers', JSON.stringify({ code: CODE, kind: 'receipt' }), key, 200],
        ['/v1/office/papers', JSON.stringify({ code: CODE, kind: 'apology' }), key, 404],
        ['/v1/office/dossiers', '{"dossiers": [{"code": "H12.44-CANARY", "phone": 0900000123', key, 400],
        ['/v1/office/dossiers', JSON.stringify({ dossiers: [{ CANARY: 'H12.44' }] }), key, 400],
        ['/v1/office/dossiers?code=H12.44-CANARY', '{}', key, 400],
        ['/v1/office/dossiers/H12.44-CANARY', '{}', key, 404],
        ['/v1/office/dossiers', '{}', `${key.slice(0, -6)}CANARY`, 401],
        ['/v1/dossiers:lookup', JSON.stringify({ code: CODE, phone: '0123' }), undefined, 400],
        ['/v1/dossiers:challenge', JSON.stringify({ code: CODE }), undefined, 200],
      ] as const) {
        assert.equal((await post(first, path, body, given)).status, status, path);
      }
      const said = await stopped(first);
      const { receiptCode } = results[0].receipt!;
      assert.match(said, /"route":"\/v1\/office\/dossiers:read","status":200/);
      assert.doesNotMatch(said, /H12\.44|CANARY|Mẫu|0900 000|0900000123|"0123"|failure/);
      for (const hidden of [key.slice(-43), receiptCode, receiptCode.replaceAll('-', ''), SECRET])
        assert.ok(!said.includes(hidden));

      const second = await start();
      const again = await receive(second, key);
      assert.deepEqual([again.results[0]?.outcome, again.results[0]?.receipt], ['known', results[0].receipt]);
      await stopped(second);
    },
  );
}

test('a server that is given another secret than its store has does not start', async (context) => {
  const data = await emptyFolder(context);
  const key = await equipped(context, data);
  const serving = await serve(context, ['--data', data], { MOTCUA_SECRET: '' });
  await receive(serving, key);
  await stopped(serving);
  const file = join(data, 'secret.key');
  assert.equal((await stat(file)).mode & 0o777, 0o600);
  const secret = (await readFile(file, 'utf8')).trim();

  const other = await run(context, ['serve', '--port', '0', '--data', data], { MOTCUA_SECRET: SECRET });
  assert.deepEqual([other.status, /sealed with another secret/.test(other.err)], [1, true]);
  await rm(file);
  const lost = await run(context, ['serve', '--port', '0', '--data', data], { MOTCUA_SECRET: '' });
  assert.deepEqual([lost.status, /sealed with another secret/.test(lost.err)], [1, true]);
  await writeFile(file, 'short');
  const short = await run(context, ['serve', '--port', '0', '--data', data], { MOTCUA_SECRET: '' });
  assert.deepEqual([short.status, /openssl rand -hex 32/.test(short.err)], [1, true]);
  for (const { out, err } of [other, lost, short])
    assert.ok(!(out + err).includes(secret) && !(out + err).includes(SECRET));

  await rm(file);
  const given = await serve(context, ['--data', data], { MOTCUA_SECRET: secret });
  assert.equal(
    (await receive(given, key)).results[0]?.outcome,
    'known',
    'the right one opens them, wherever it stands',
  );
  await stopped(given);
});

const [, postgres] = ENGINES;
test('on PostgreSQL without a secret dossiers are not offered', { skip: postgres?.skip ?? true }, async (context) => {
  const place = (await postgres?.place(context)) ?? '';
  const key = await equipped(context, place);
  const serving = await serve(context, [], { DATABASE_URL: place, MOTCUA_SECRET: '' });
  const response = await post(serving, '/v1/office/dossiers', JSON.stringify({ dossiers: [reception(CODE)] }), key);
  assert.deepEqual([response.status, ((await response.json()) as Problem).code], [404, 'not-offered']);
  assert.match(await stopped(serving), /MOTCUA_SECRET is not set/);
});

for (const args of [
  ['--behind-proxy', 'one'],
  ['--behind-proxy', '-1'],
  ['--behind-proxy', ''],
  ['--dossier-page', 'xa.example/ho-so'],
  ['--dossier-page', 'javascript:alert(1)'],
  ['--dossier-page', 'https://xa.example/?code=1'],
  ['--dossier-page', 'https://xa.example/#ho-so=1'],
]) {
  test(`a wrong option is refused before anything is opened: ${args.join(' ')}`, async (context) => {
    const data = await emptyFolder(context);
    await assert.rejects(serveCommand.run([...args, '--data', data]), UsageError);
    await assert.rejects(stat(join(data, 'motcua.db')));
  });
}
