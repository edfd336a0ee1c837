import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { type StaticManifest } from '@motcua/contract/files';
import { catalogue, files, procedure } from '../import/catalogue.fixture.js';
import { SAMPLE } from '../publish/published.fixture.js';
import { Refusal } from '../refusal.js';
import { emptyFolder } from '../store/places.fixture.js';
import { type Finished, run } from './command.fixture.js';
import { UsageError } from './commands.js';
import { keysCommand } from './keys.js';
import { publishCommand } from './publish.js';

interface Place {
  data: string;
  out: string;
  key: string;
  publicKey: string;
}

/** A store with something in it and a key. */
async function prepared(context: TestContext, source: string | ReturnType<typeof catalogue>): Promise<Place> {
  const folder = await emptyFolder(context);
  const place = { data: join(folder, 'data'), out: join(folder, 'site'), key: join(folder, 'key.pem') };
  const path = typeof source === 'string' ? source : await files(context, { 'a.json': source });
  const imported = await run(context, ['import', path, '--data', place.data]);
  assert.equal(imported.status, 0, imported.err);
  const made = await run(context, ['keys', 'signing', '--out', place.key]);
  assert.equal(made.status, 0, made.err);
  return { ...place, publicKey: made.out.trim() };
}

function publish(
  context: TestContext,
  { data, out, key }: Place,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<Finished> {
  return run(context, ['publish', '--data', data, '--out', out, '--key', key, '--day', '2026-11-30', ...args], env);
}

async function bytesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(
    paths.sort().map(async (path) => [path.slice(folder.length), (await readFile(path)).toString('base64')] as const),
  );
  return new Map(contents);
}

async function manifestIn(folder: string): Promise<StaticManifest> {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as StaticManifest;
}

test('publishes the sample; in another time zone and language the same bytes', async (context) => {
  const place = await prepared(context, SAMPLE);
  const first = await publish(context, place, ['--base-url', 'https://tthc.example/']);
  assert.equal(first.status, 0, first.err);
  const [, procedures, files, changed] =
    /^Published (\d+) procedures to .* in [\d.]+ s: (\d+) files, (\d+) changed, /.exec(first.out)!;
  assert.equal(files, changed);
  assert.equal(Number(procedures), (await manifestIn(place.out)).procedures);
  assert.ok(first.out.includes(`source-key="${place.publicKey}"`));
  const other = { ...place, out: `${place.out}-2` };
  const env = { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  assert.equal((await publish(context, other, ['--base-url', 'https://tthc.example/'], env)).status, 0);
  assert.deepEqual(await bytesIn(other.out), await bytesIn(place.out));
  const again = await publish(context, place, ['--base-url', 'https://tthc.example/']);
  assert.match(again.out, / 0 changed, /);
});

test('a folder is checked against its key', async (context) => {
  const place = await prepared(context, catalogue([procedure('1.001193'), procedure('1.000894')]));
  assert.equal((await publish(context, place)).status, 0);
  const verify = (...args: string[]) => run(context, ['publish', '--verify', place.out, '--key-public', ...args]);
  const good = await verify(place.publicKey);
  assert.match(good.out, /is as it was published: the signature is right and so are all \d+ files\./);
  assert.equal(good.status, 0, good.err);
  await writeFile(join(place.out, 'thu-tuc/1.001193.html'), 'Lệ phí: 5.000.000 đồng');
  await rm(join(place.out, 'thay-doi.atom'));
  const bad = await verify(place.publicKey);
  assert.equal(bad.status, 1);
  assert.match(bad.err, /thay-doi\.atom: is missing\n {2}thu-tuc\/1\.001193\.html: is not what was published/);
  assert.equal((await publish(context, place)).status, 0);
  assert.equal((await verify(place.publicKey)).status, 0);
});

test('openssl verifies the manifest with the key that was made', async (context) => {
  const openssl = promisify(execFile);
  const there = await openssl('openssl', ['version']).then(
    () => true,
    () => false,
  );
  if (!there) {
    context.skip('openssl is not here');
    return;
  }
  const place = await prepared(context, catalogue([procedure('1.001193')]));
  assert.equal((await publish(context, place)).status, 0);
  const text = await readFile(join(place.out, 'manifest.json'), 'utf8');
  const [, start, value] = /^(.*),"signature":\{"key":"[^"]*","value":"([^"]*)"\}\}\n$/.exec(text)!;
  const raw = Buffer.from(value!, 'base64url');
  const folder = await emptyFolder(context);
  const [signed, signature, publicKey] = ['signed', 'signature', 'public.pem'].map((name) => join(folder, name));
  await writeFile(signed!, `${start}}`);
  await writeFile(signature!, der(raw.subarray(0, 32), raw.subarray(32)));
  await openssl('openssl', ['pkey', '-in', place.key, '-pubout', '-out', publicKey!]);
  const { stdout } = await openssl('openssl', [
    'dgst',
    '-sha256',
    '-verify',
    publicKey!,
    '-signature',
    signature!,
    signed!,
  ]);
  assert.match(stdout, /Verified OK/);
});

test('a folder of what one office has to list', async (context) => {
  const place = await prepared(
    context,
    catalogue([
      procedure('1.001193', { name: 'Đăng ký khai sinh' }),
      procedure('2.000908', {
        name: 'Công chứng',
        field: { id: 'dat-dai', name: 'Đất đai' },
        agencies: [{ role: 'executing', name: 'Sở Tư pháp', level: 'province', kind: 'department' }],
      }),
    ]),
  );
  assert.equal((await publish(context, place, ['--agency', 'an-xuyen'])).status, 0);
  assert.deepEqual(await readdir(join(place.out, 'thu-tuc')), ['1.001193.html']);
  const { procedures, fields, agencies } = await manifestIn(place.out);
  assert.deepEqual([procedures, fields, agencies], [1, 1, 1]);
  const unknown = ['--out', place.out, '--key', place.key, '--data', place.data, '--agency', 'nowhere'];
  await assert.rejects(publishCommand.run(unknown), /has no agency nowhere/);
  assert.equal((await run(context, ['publish', '--verify', place.out, '--key-public', place.publicKey])).status, 0);
});

test('refuses what it cannot do, and writes nothing', async (context) => {
  const place = await prepared(context, catalogue([procedure('1.001193')]));
  const foreign = await files(context, { 'index.html': 'ours' });
  const refused: [string[], number, RegExp][] = [
    [['--key', place.key], 2, /--out names the folder/],
    [['--out', place.out], 2, /--key FILE by whom it is published, or --unsigned/],
    [['--out', place.out, '--key', place.key, '--unsigned'], 2, /or --unsigned/],
    [['--out', place.out, '--key', place.key, '--day', '2026-02-30'], 2, /--day is a day/],
    [['--out', place.out, '--key', place.key, '--base-url', 'javascript:alert(1)'], 2, /--base-url is an address/],
    [['--out', place.out, '--key', join(foreign, 'none.pem')], 1, /none\.pem cannot be read \(ENOENT\)/],
    [['--out', place.out, '--key', join(foreign, 'index.html')], 1, /holds no private key of P-256/],
    [['--out', foreign, '--key', place.key], 1, /is not empty and holds no publication\. Nothing was written/],
    [['--verify', place.out], 2, /say "publish --verify DIR --key-public KEY"/],
    [['--verify', place.out, '--key-public', 'key'], 2, /--key-public takes the public key/],
  ];
  for (const [args, status, message] of refused) {
    const given = args[0] === '--verify' ? args : [...args, '--data', place.data];
    await assert.rejects(publishCommand.run(given), (error: Error) => {
      assert.equal(error instanceof UsageError ? 2 : error instanceof Refusal ? 1 : undefined, status);
      assert.match(error.message, message);
      return true;
    });
  }
  assert.deepEqual(await readdir(foreign), ['index.html']);
  await assert.rejects(stat(place.out), /ENOENT/);
  const nothing = ['--out', place.out, '--key', place.key, '--data', await emptyFolder(context)];
  await assert.rejects(publishCommand.run(nothing), /holds no procedure\. Nothing was written/);
});

test('without a signature only when that is said', async (context) => {
  const { data, out } = await prepared(context, catalogue([procedure('1.001193')]));
  const { status, out: said } = await run(context, ['publish', '--data', data, '--out', out, '--unsigned']);
  assert.equal(status, 0);
  assert.match(said, /It is not signed/);
  assert.ok(!(await readFile(join(out, 'manifest.json'), 'utf8')).includes('"signature"'));
});

test('the key of publications is made once, for its owner alone', async (context) => {
  const folder = await emptyFolder(context);
  const file = join(folder, 'key.pem');
  const made = await run(context, ['keys', 'signing', '--out', file]);
  assert.match(made.out, /^[\w-]{87}\n$/);
  assert.match(made.err, /Keep a copy in a safe place/);
  assert.equal((await stat(file)).mode & 0o777, 0o600);
  const before = await readFile(file, 'utf8');
  assert.match(before, /^-----BEGIN PRIVATE KEY-----\n/);
  await assert.rejects(keysCommand.run(['signing', '--out', file]), /is there already/);
  assert.equal(await readFile(file, 'utf8'), before);
  assert.equal((await run(context, ['keys', 'public', file])).out, made.out);
  for (const args of [['signing'], ['public'], ['signing', '--out', file, '--label', 'a'], ['list', '--out', file]])
    await assert.rejects(keysCommand.run(args), UsageError, args.join(' '));
});

/** A signature as openssl takes it. */
function der(...numbers: Buffer[]): Buffer {
  const parts = numbers.map((number) => {
    let at = 0;
    while (at < number.length - 1 && number[at] === 0) at += 1;
    const bytes = number.subarray(at);
    const whole = (bytes[0] ?? 0) > 0x7f ? Buffer.concat([Buffer.of(0), bytes]) : bytes;
    return Buffer.concat([Buffer.of(2, whole.length), whole]);
  });
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(0x30, content.length), content]);
}
