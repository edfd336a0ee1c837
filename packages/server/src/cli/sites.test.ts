import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { emptyFolder, ENGINES } from '../store/places.fixture.js';
import { openStore } from '../store/store.js';
import { run } from './command.fixture.js';
import { UsageError } from './commands.js';
import { sitesCommand } from './sites.js';

for (const engine of ENGINES) {
  test(
    `${engine.name}: a site is added, listed, and widgets are switched off and on`,
    { skip: engine.skip },
    async (context) => {
      const place = await engine.place(context);
      const isFolder = engine.name === 'SQLite';
      const motcua = (...args: string[]) =>
        run(context, isFolder ? [...args, '--data', place] : args, isFolder ? {} : { DATABASE_URL: place });
      const off = async () => {
        const store = await openStore(place);
        return store.sites
          .list()
          .then(([site]) => site?.off)
          .finally(() => store.close());
      };
      if (!isFolder) await motcua('migrate');

      const made = await motcua(
        ...['sites', 'add', '--label', 'Trang của xã', '--agency', 'xa'],
        ...['--origin', 'https://xa.example:443', '--origin', 'https://*.tinh.example'],
      );
      assert.equal(made.status, 0, made.err);
      assert.match(made.out, /^mcs_[\w-]{12}\n$/, 'the key alone is on standard output');
      assert.match(made.err, /no agency xa/);
      const key = made.out.trim();
      assert.equal(
        (await motcua('sites', 'list')).out,
        `${key}  on  https://xa.example, https://*.tinh.example  xa  Trang của xã\n`,
      );

      const turned = await motcua('sites', 'off', key, '--widget', 'rating', '--notice', 'Đang bảo trì.');
      assert.equal(turned.status, 0, turned.err);
      assert.deepEqual(await off(), [{ widget: 'rating', notice: 'Đang bảo trì.' }]);
      await motcua('sites', 'off', key);
      assert.deepEqual(await off(), [{ widget: 'rating' }, { widget: 'feedback' }, { widget: 'survey' }]);
      assert.match((await motcua('sites', 'list')).out, / {2}off: rating, feedback, survey {2}/);
      await motcua('sites', 'on', key, '--widget', 'survey');
      assert.deepEqual(await off(), [{ widget: 'rating' }, { widget: 'feedback' }]);
      await motcua('sites', 'on', key);
      assert.deepEqual(await off(), []);
      const unknown = await motcua('sites', 'off', 'mcs_khong');
      assert.deepEqual([unknown.status, /no site mcs_khong/.test(unknown.err)], [1, true]);
    },
  );
}

const ADD = ['add', '--label', 'Xã', '--origin', 'https://xa.example'];
for (const args of [
  [],
  ['add'],
  ['add', '--label', 'Xã'],
  ['add', '--label', ' ', '--origin', 'https://xa.example'],
  ['add', '--label', 'Xã', '--origin', 'xa.example'],
  ['add', '--label', 'Xã', '--origin', 'https://xa.example/trang'],
  ['add', '--label', 'Xã', '--origin', 'https://*.vn'],
  ['add', '--label', 'Xã', '--origin', 'ftp://xa.example'],
  [...ADD, '--agency', ''],
  [...ADD, '--widget', 'rating'],
  ['add', 'thừa', '--label', 'Xã', '--origin', 'https://xa.example'],
  ['list', 'thừa'],
  ['list', '--label', 'Xã'],
  ['off'],
  ['off', 'một', 'hai'],
  ['off', 'một', '--widget', 'catalogue'],
  ['off', 'một', '--notice', 'hai\ndòng'],
  ['on', 'một', '--notice', 'Bật lại'],
]) {
  test(`a wrong command line opens nothing: sites ${JSON.stringify(args)}`, async (context) => {
    const place = await emptyFolder(context);
    await assert.rejects(sitesCommand.run([...args, '--data', place]), UsageError);
    assert.deepEqual(await readdir(place), []);
  });
}
