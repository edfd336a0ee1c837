import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { openPostgres, openSqlite } from '../store/engines.js';
import { emptyFolder, ENGINES } from '../store/places.fixture.js';
import { given } from '../store/ratings.fixture.js';
import { openStore } from '../store/store.js';
import { run } from './command.fixture.js';
import { UsageError } from './commands.js';
import { ratingsCommand } from './ratings.js';

for (const engine of ENGINES) {
  test(`${engine.name}: wrong counts are told, and put right when asked`, { skip: engine.skip }, async (context) => {
    const place = await engine.place(context);
    const isFolder = engine.name === 'SQLite';
    const check = (...more: string[]) =>
      isFolder
        ? run(context, ['ratings', 'check', ...more, '--data', place])
        : run(context, ['ratings', 'check', ...more], { DATABASE_URL: place });
    const store = await openStore(place);
    await store.prepare({ migrate: true });
    await store.ratings.add([given('a'), given('b', { procedure: '1.000001' })]);
    await store.close();
    const right = await check();
    assert.deepEqual([right.status, right.out], [0, '2 ratings in 3 counts: all of them are right.\n']);

    const tampered = isFolder ? openSqlite(place) : await openPostgres(place);
    await tampered.db.updateTable('rating_count').set({ satisfied: 9 }).where('procedure', '=', '').execute();
    await tampered.close();
    const wrong = await check();
    assert.equal(wrong.status, 1);
    assert.match(
      wrong.out,
      /^2026-11 kiosk xa all procedures: 0\/9\/0 and 0 left out should be 0\/2\/0 and 0 left out\n$/,
    );
    assert.match(wrong.err, /1 counts are wrong\. .*--repair/);
    assert.equal((await check('--repair')).status, 0);
    assert.match((await check()).out, /all of them are right/);
  });
}

for (const engine of ENGINES) {
  test(
    `${engine.name}: what came with a stolen key is left out by one command`,
    { skip: engine.skip },
    async (context) => {
      const place = await engine.place(context);
      const ratings = (...more: string[]) =>
        engine.name === 'SQLite'
          ? run(context, ['ratings', ...more, '--data', place])
          : run(context, ['ratings', ...more], { DATABASE_URL: place });
      const store = await openStore(place);
      await store.prepare({ migrate: true });
      const { device } = await store.devices.add({ label: 'Máy ở quầy 3', agency: 'xa' }, '');
      await store.ratings.add([
        given('a', { device: device.id, day: '2026-11-20' }),
        given('b', { device: device.id, day: '2026-11-21' }),
        given('c', { device: device.id, day: '2026-11-19' }),
        given('d', { device: 'máy khác', day: '2026-11-20' }),
      ]);
      await store.close();
      const days = ['--from', '2026-11-20', '--to', '2026-11-21', '--reason', 'Khóa của máy bị lộ'];
      const done = await ratings('leave-out', '--device', device.id, ...days);
      assert.match(done.out, /^2 ratings of device [^ ]+, "Máy ở quầy 3", from 2026-11-20 to 2026-11-21 are left out/);
      assert.match(done.err, /still good.*devices withdraw/);
      assert.equal(done.status, 0);
      assert.match((await ratings('leave-out', '--device', device.id, ...days)).out, /^0 ratings/);
      const unknown = await ratings('leave-out', '--device', 'không có', ...days);
      assert.deepEqual([unknown.status, unknown.out], [1, '']);
      assert.match(unknown.err, /There is no device/);
      assert.match((await ratings('check')).out, /^4 ratings .* all of them are right/);
      const after = await openStore(place);
      context.after(() => after.close());
      const kept = (await after.ratings.find('a'))!;
      const [count] = await after.ratings.counts({ from: '2026-11', to: '2026-11', procedure: '' });
      assert.deepEqual([kept.counts, kept.reviews.map(({ reason }) => reason)], [false, ['Khóa của máy bị lộ']]);
      assert.deepEqual([count?.satisfied, count?.left_out], [2, 2]);
    },
  );
}

const LEFT = ['leave-out', '--device', 'a', '--from', '2026-11-20', '--to', '2026-11-21', '--reason', 'Lộ'];
for (const args of [
  [],
  ['repair'],
  ['check', 'thừa'],
  ['check', '--all'],
  ['check', '--device', 'a'],
  LEFT.slice(0, -2),
  LEFT.with(4, '2026-11-22'),
  LEFT.with(4, '20/11/2026'),
  LEFT.with(4, '2026-13-20'),
  LEFT.with(8, ' '),
  [...LEFT, '--repair'],
  ['leave-out', ...LEFT.slice(3)],
]) {
  test(`a wrong command line opens nothing: ratings ${JSON.stringify(args)}`, async (context) => {
    const place = await emptyFolder(context);
    await assert.rejects(ratingsCommand.run([...args, '--data', place]), UsageError);
    assert.deepEqual(await readdir(place), []);
  });
}
