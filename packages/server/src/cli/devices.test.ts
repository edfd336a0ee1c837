import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { emptyFolder, ENGINES } from '../store/places.fixture.js';
import { openStore } from '../store/store.js';
import { run } from './command.fixture.js';
import { UsageError } from './commands.js';
import { devicesCommand } from './devices.js';

const KEY = /^mcd_([0-9a-f]{12})_[A-Za-z0-9_-]{43}\n$/;

for (const engine of ENGINES) {
  test(`${engine.name}: a device is made, listed, switched and withdrawn`, { skip: engine.skip }, async (context) => {
    const place = await engine.place(context);
    const isFolder = engine.name === 'SQLite';
    const motcua = (...args: string[]) =>
      run(context, isFolder ? [...args, '--data', place] : args, isFolder ? {} : { DATABASE_URL: place });
    const found = async (key: string) => {
      const store = await openStore(place);
      return store.devices.find(key.trim(), Date.parse('2026-11-29T07:00:30Z')).finally(() => store.close());
    };
    if (!isFolder) await motcua('migrate');

    const made = await motcua('devices', 'add', '--label', 'Máy ở quầy 3', '--agency', 'xa', '--counter', 'Quầy 3');
    assert.equal(made.status, 0, made.err);
    const [, id = ''] = KEY.exec(made.out) ?? [];
    assert.notEqual(id, '', 'the key alone is on standard output');
    assert.match(made.err, /not shown again/);
    assert.match(made.err, /no agency xa/);
    assert.match(
      (await motcua('devices', 'list')).out,
      / on {9}never heard of {2}0 not sent {2}xa, Quầy 3 {2}Máy ở quầy 3\n$/,
    );
    const device = { id, label: 'Máy ở quầy 3', agency: 'xa', counter: 'Quầy 3', state: 'on' };
    assert.deepEqual((await found(made.out))?.device, device);

    await motcua('devices', 'off', id, '--notice', 'Quầy nghỉ.');
    assert.deepEqual((await found(made.out))?.device, { ...device, state: 'off', notice: 'Quầy nghỉ.' });
    await motcua('devices', 'on', id);
    assert.deepEqual((await found(made.out))?.device, { ...device, notice: 'Quầy nghỉ.' });
    assert.equal((await motcua('devices', 'withdraw', id)).status, 0);
    assert.equal((await found(made.out))?.device.state, 'withdrawn');
    const again = await motcua('devices', 'on', id);
    assert.deepEqual([again.status, /withdrawn for good/.test(again.err)], [1, true]);
    const unknown = await motcua('devices', 'off', 'khong');
    assert.deepEqual([unknown.status, /no device khong/.test(unknown.err)], [1, true]);
    const { out } = await motcua('devices', 'list');
    assert.match(out, /withdrawn {2}heard of 2026-11-29T07:00Z/);
    assert.ok(!out.includes(made.out.trim().slice(-43)), 'never its secret');
  });
}

const ADD = ['add', '--label', 'Máy', '--agency', 'xa'];
for (const args of [
  [],
  ['add'],
  ['add', '--label', 'Máy'],
  ['add', '--agency', 'xa'],
  ['add', '--label', 'hai\ndòng', '--agency', 'xa'],
  [...ADD, '--counter', ' '],
  [...ADD, '--notice', 'Nghỉ'],
  [...ADD, 'thừa'],
  ['list', 'thừa'],
  ['list', '--agency', 'xa'],
  ['off'],
  ['off', 'một', 'hai'],
  ['off', 'một', '--label', 'Máy'],
  ['on', 'một', '--notice', 'Nghỉ'],
  ['withdraw', 'một', '--notice', 'Nghỉ'],
  ['delete', 'một'],
]) {
  test(`a wrong command line opens nothing: devices ${JSON.stringify(args)}`, async (context) => {
    const place = await emptyFolder(context);
    await assert.rejects(devicesCommand.run([...args, '--data', place]), UsageError);
    assert.deepEqual(await readdir(place), []);
  });
}
