import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { SCOPES } from '@motcua/contract/bodies';
import { catalogue, files, procedure } from '../import/catalogue.fixture.js';
import { emptyFolder, ENGINES } from '../store/places.fixture.js';
import { openStore } from '../store/store.js';
import { run } from './command.fixture.js';
import { UsageError } from './commands.js';
import { keysCommand } from './keys.js';

const BEARER = /^mck_([0-9a-f]{12})_[A-Za-z0-9_-]{43}\n$/;

for (const engine of ENGINES) {
  test(`${engine.name}: a key is made, listed and withdrawn`, { skip: engine.skip }, async (context) => {
    const place = await engine.place(context);
    const isFolder = engine.name === 'SQLite';
    const motcua = (...args: string[]) =>
      run(context, isFolder ? [...args, '--data', place] : args, isFolder ? {} : { DATABASE_URL: place });
    const found = async (bearer: string) => {
      const store = await openStore(place);
      return store.keys.find(bearer.trim()).finally(() => store.close());
    };
    if (!isFolder) await motcua('migrate');

    const made = await motcua('keys', 'add', '--label', 'Một cửa tỉnh');
    assert.equal(made.status, 0, made.err);
    const [, id = ''] = BEARER.exec(made.out) ?? [];
    assert.notEqual(id, '', 'the key alone is on standard output');
    assert.match(made.err, /not shown again/);
    assert.deepEqual(await found(made.out), {
      id,
      label: 'Một cửa tỉnh',
      scopes: SCOPES.filter((scope) => scope !== 'ratings:review' && scope !== 'publications:write'),
    });

    const narrow = await motcua(
      'keys',
      'add',
      '--label',
      'Xã',
      '--scope',
      'dossiers:read',
      '--agency',
      'a',
      '--agency',
      'b',
    );
    const key = await found(narrow.out);
    assert.deepEqual([key?.scopes, key?.agencies], [['dossiers:read'], ['a', 'b']]);

    assert.equal((await motcua('keys', 'revoke', id)).status, 0);
    assert.equal(await found(made.out), undefined);
    const again = await motcua('keys', 'revoke', id);
    assert.deepEqual([again.status, /no good key/.test(again.err)], [1, true]);

    const { out } = await motcua('keys', 'list');
    const lines = out.trimEnd().split('\n');
    assert.equal(lines.length, 2);
    const [first, second] = [lines.find((line) => line.startsWith(id)), lines.find((line) => !line.startsWith(id))];
    assert.match(first ?? '', /withdrawn \d{4}-\d\d-\d\d .*all agencies {2}Một cửa tỉnh$/);
    assert.match(second ?? '', /good .*dossiers:read {2}a, b {2}Xã$/);
    for (const { out: bearer } of [made, narrow])
      assert.ok(!out.includes(bearer.trim().slice(-43)), 'never its secret');
  });
}

test('a key for an agency that the catalogue does not have is made, and said', async (context) => {
  const data = await emptyFolder(context);
  const folder = await files(context, {
    'a.json': catalogue([procedure('1.001193')], {
      agencies: [{ id: 'xa-mau', name: 'Ủy ban nhân dân xã Mẫu', level: 'commune', kind: 'people-committee' }],
    }),
  });
  assert.equal((await run(context, ['import', folder, '--data', data])).status, 0);
  const add = (agency: string) => run(context, ['keys', 'add', '--label', 'Xã', '--agency', agency, '--data', data]);
  assert.doesNotMatch((await add('xa-mau')).err, /no agency/);
  const { status, err } = await add('xa-maau');
  assert.deepEqual([status, /no agency xa-maau/.test(err)], [0, true]);
});

for (const args of [
  [],
  ['add'],
  ['add', '--label', ' '],
  ['add', '--label', 'hai\ndòng'],
  ['add', '--label', 'Xã', '--scope', 'dossiers:all'],
  ['add', '--label', 'Xã', '--agency', ''],
  ['add', 'thừa', '--label', 'Xã'],
  ['list', 'thừa'],
  ['list', '--label', 'Xã'],
  ['revoke'],
  ['revoke', 'một', 'hai'],
  ['revoke', 'một', '--scope', 'dossiers:read'],
]) {
  test(`a wrong command line opens nothing: keys ${JSON.stringify(args)}`, async (context) => {
    const place = await emptyFolder(context);
    await assert.rejects(keysCommand.run([...args, '--data', place]), UsageError);
    assert.deepEqual(await readdir(place), []);
  });
}
