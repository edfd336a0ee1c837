import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { catalogue, files, procedure } from '../import/catalogue.fixture.js';
import { emptyFolder, ENGINES } from '../store/places.fixture.js';
import { run } from './command.fixture.js';

test('help for the command and each of its parts', async (context) => {
  const whole = await run(context, ['--help']);
  assert.equal(whole.status, 0);
  for (const name of ['serve', 'import', 'search-index', 'keys', 'migrate']) {
    assert.match(whole.out, new RegExp(`^  ${name} `, 'm'));
    const { status, out } = await run(context, [name, '--help']);
    assert.equal(status, 0);
    assert.match(out, new RegExp(`Usage: motcua ${name} `));
  }
});

for (const args of [
  [],
  ['nonsense'],
  ['import'],
  ['search-index'],
  ['search-index', 'one', 'two'],
  ['serve', '--nonsense'],
  ['serve', '--port', 'x'],
  ['serve', '--log-level', 'x'],
]) {
  test(`a wrong command line ends with 2: ${args.join(' ') || '(nothing)'}`, async (context) => {
    const { status, err } = await run(context, args);
    assert.equal(status, 2, err);
    assert.match(err, /--help/);
  });
}

test('import tells what it did, to a person and as JSON', async (context) => {
  const data = await emptyFolder(context);
  const folder = await files(context, { 'a.json': catalogue([procedure('1.001193')]) });
  const target = join(data, 'report.json');
  const { status, out } = await run(context, ['import', folder, '--data', data, '--report', target]);
  assert.equal(status, 0);
  assert.match(out, /new +1$/m);
  const report = JSON.parse(await readFile(target, 'utf8')) as Record<string, unknown>;
  assert.deepEqual([report['read'], report['added'], report['changed']], [1, 1, true]);
});

test('import of a wrong file ends with 1 and names file, line, path and reason', async (context) => {
  const data = await emptyFolder(context);
  const folder = await files(context, { 'a.json': catalogue([procedure('1.001193', { levels: ['xã'] })]) });
  const { status, err } = await run(context, ['import', folder, '--data', data]);
  assert.equal(status, 1);
  assert.match(err, /a\.json:\d+ procedures\[0\]\.levels\[0\]: "xã" is not a known value/);
  assert.match(err, /Nothing was imported/);
});

test('what cannot be opened is refused in plain words', async (context) => {
  const data = await emptyFolder(context);
  const absent = await run(context, ['serve', '--data', data, '--static', join(data, 'absent')]);
  assert.deepEqual([absent.status, absent.err.includes('There is no folder')], [1, true]);
  const unreachable = await run(context, ['migrate'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
  assert.deepEqual([unreachable.status, unreachable.err.includes('Check DATABASE_URL')], [1, true]);
});

const [, postgres] = ENGINES;
test('on PostgreSQL nothing is migrated unasked', { skip: postgres?.skip ?? true }, async (context) => {
  const DATABASE_URL = (await postgres?.place(context)) ?? '';
  const folder = await files(context, { 'a.json': catalogue([procedure('1.001193')]) });
  for (const args of [
    ['serve', '--port', '0'],
    ['import', folder],
  ]) {
    const { status, err } = await run(context, args, { DATABASE_URL });
    assert.equal(status, 1);
    assert.match(err, /motcua migrate/);
  }
  assert.match((await run(context, ['migrate'], { DATABASE_URL })).out, /0001-catalogue/);
  assert.match((await run(context, ['migrate'], { DATABASE_URL })).out, /Nothing to do/);
  assert.equal((await run(context, ['import', folder], { DATABASE_URL })).status, 0);
});
