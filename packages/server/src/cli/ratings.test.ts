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

for (const args of [[], ['repair'], ['check', 'thừa'], ['check', '--all']]) {
  test(`a wrong command line opens nothing: ratings ${JSON.stringify(args)}`, async (context) => {
    const place = await emptyFolder(context);
    await assert.rejects(ratingsCommand.run([...args, '--data', place]), UsageError);
    assert.deepEqual(await readdir(place), []);
  });
}
