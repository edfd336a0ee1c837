import { strict as assert } from 'node:assert';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Refusal } from '@motcua/server';
import { emptyFolder } from '../store/places.fixture.js';
import { readSecret } from './read-secret.js';
import { Secret } from './secret.js';

test('each purpose has a key of its own, the same whenever it is asked for', () => {
  const secret = Secret.of(Buffer.alloc(32, 1));
  const key = secret.subkey('one');
  assert.equal(key.length, 32);
  assert.deepEqual(Secret.of(Buffer.alloc(32, 1)).subkey('one'), key);
  assert.notDeepEqual(secret.subkey('other'), key);
  assert.notDeepEqual(Secret.of(Buffer.alloc(32, 2)).subkey('one'), key);
});

test('a known derivation, so that no release ever changes it', () => {
  assert.equal(
    Secret.of(Buffer.alloc(32, 1)).subkey('dossier names').toString('hex'),
    '814c0dd35d58d2cf67cf19ff7eb2f5a8fdeb60e8d1dc68851e2101218fb8ffcf',
  );
});

test('a short secret is none, and a secret is never printed', () => {
  assert.throws(() => Secret.of(Buffer.alloc(31)), RangeError);
  assert.equal(JSON.stringify({ secret: Secret.of(Buffer.alloc(32, 65)) }), '{"secret":"[secret]"}');
});

test('a folder gets a secret when it is first needed, for its owner alone, and keeps it', async (context) => {
  const folder = await emptyFolder(context);
  const first = readSecret({ folder });
  const file = join(folder, 'secret.key');
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.deepEqual(readdirSync(folder), ['secret.key']);
  assert.equal(Buffer.from(readFileSync(file, 'latin1').trim(), 'base64url').length, 32);
  assert.deepEqual(readSecret({ folder })?.subkey('x'), first?.subkey('x'));
  const other = await emptyFolder(context);
  assert.notDeepEqual(readSecret({ folder: other })?.subkey('x'), first?.subkey('x'));
});

test('what a stop in the middle left behind is not taken for a secret', async (context) => {
  const folder = await emptyFolder(context);
  writeFileSync(join(folder, 'secret.key.new'), 'abc', { mode: 0o644 });
  assert.ok(readSecret({ folder }));
  assert.deepEqual(readdirSync(folder), ['secret.key']);
  assert.equal(statSync(join(folder, 'secret.key')).mode & 0o777, 0o600);
});

test('a secret may be given in base64url or hexadecimal, and comes before the file', async (context) => {
  const bytes = Buffer.from('fb'.repeat(32), 'hex');
  const wanted = Secret.of(bytes).subkey('x');
  const folder = await emptyFolder(context);
  for (const given of [
    bytes.toString('base64url'),
    bytes.toString('hex'),
    ` ${bytes.toString('hex').toUpperCase()}\n`,
  ]) {
    assert.deepEqual(readSecret({ given })?.subkey('x'), wanted);
    assert.deepEqual(readSecret({ given, folder })?.subkey('x'), wanted);
  }
  assert.deepEqual(readdirSync(folder), []);
});

test('without a folder and without one given there is none', () => {
  assert.equal(readSecret({}), undefined);
  assert.equal(readSecret({ given: undefined }), undefined);
  assert.equal(readSecret({ given: '' }), undefined);
});

test('what is no secret is refused, and not repeated', async (context) => {
  const short = 'c2hvcnQtc2VjcmV0';
  for (const given of [short, 'ab'.repeat(31), `${'a'.repeat(60)} b`, 'ă'.repeat(60)]) {
    assert.throws(
      () => readSecret({ given }),
      (error) => error instanceof Refusal && !error.message.includes(given),
    );
  }
  const folder = await emptyFolder(context);
  writeFileSync(join(folder, 'secret.key'), '');
  assert.throws(() => readSecret({ folder }), Refusal);
  const blocked = await emptyFolder(context);
  mkdirSync(join(blocked, 'secret.key'));
  assert.throws(() => readSecret({ folder: blocked }), Refusal);
});

test(
  'a file that may not be read is refused',
  { skip: process.getuid?.() === 0 && 'root reads everything' },
  async (context) => {
    const folder = await emptyFolder(context);
    readSecret({ folder });
    chmodSync(join(folder, 'secret.key'), 0);
    assert.throws(() => readSecret({ folder }), Refusal);
  },
);
