import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { emptyFolder, ENGINES, type TestedEngine } from '../store/places.fixture.js';
import type { AddressNames } from '../work/address-names.js';
import { openTries, type Tries } from './tries.js';

const NOW = Date.parse('2026-11-23T05:00:00Z');
const DAY = 86_400_000;
const address = (name: string): AddressNames => [`${name} today`, `${name} yesterday`];

async function emptyTries(context: TestContext, engine: TestedEngine): Promise<Tries> {
  const tries = await openTries(await engine.place(context));
  context.after(() => tries.close());
  return tries;
}

/** One try by four digits; whether it was let through. */
async function fourDigits(tries: Tries, dossier: string, from: AddressNames, now = NOW): Promise<boolean> {
  return (await tries.takeFourDigits(await tries.begin(dossier, from, now))) !== undefined;
}

async function times(count: number, work: (at: number) => Promise<boolean>): Promise<number> {
  let through = 0;
  for (let at = 0; at < count; at++) if (await work(at)) through += 1;
  return through;
}

for (const engine of ENGINES) {
  describe(`tries on ${engine.name}`, { skip: engine.skip }, () => {
    test('a proof is spent once, whoever comes first', async (context) => {
      const place = await engine.place(context);
      const servers = await Promise.all([openTries(place), openTries(place)]);
      context.after(() => Promise.all(servers.map((one) => one.close())));
      const spent = await Promise.all(
        Array.from({ length: 40 }, (_, at) => servers[at % 2]!.spend('proof', NOW + 600_000)),
      );
      assert.equal(spent.filter(Boolean).length, 1);
      assert.equal(await servers[0].spend('another', NOW + 600_000), true);
    });

    test('addresses that were wrong about few dossiers have three tries of a dossier together', async (context) => {
      const tries = await emptyTries(context, engine);
      assert.equal(await times(9, (at) => fourDigits(tries, 'dossier', address(`a${at % 4}`))), 3);
      assert.equal(await fourDigits(tries, 'another', address('a1')), true);
    });

    test('addresses that were wrong about several have two, and leave the three to others', async (context) => {
      const tries = await emptyTries(context, engine);
      for (const one of ['x', 'y', 'z']) await fourDigits(tries, one, address('broad'));
      const broad = await tries.begin('dossier', address('broad'), NOW);
      assert.equal(broad.isClean, false);
      await tries.giveBack(broad);
      assert.equal(await times(9, () => fourDigits(tries, 'dossier', address('broad'))), 2);
      assert.equal(await times(9, (at) => fourDigits(tries, 'dossier', address(`b${at}`))), 3, 'five in all');
    });

    test('an address stays clean on its second dossier until it was wrong about that', async (context) => {
      const tries = await emptyTries(context, engine);
      const clean = async (dossier: string) => (await tries.begin(dossier, address('person'), NOW)).isClean;
      assert.deepEqual(
        [await clean('own'), await clean('own'), await clean('of a parent'), await clean('own'), await clean('third')],
        [true, true, true, false, false],
      );
    });

    test('an address that asks about many at once is seen as what it is', async (context) => {
      const tries = await emptyTries(context, engine);
      const begun = await Promise.all(
        Array.from({ length: 50 }, (_, at) => tries.begin(`d${at}`, address('burst'), NOW)),
      );
      assert.ok(begun.filter(({ isClean }) => isClean).length <= 2);
    });

    test('what was right is given back, and changes nothing for those that were wrong', async (context) => {
      const tries = await emptyTries(context, engine);
      for (let at = 0; at < 20; at++) {
        const taken = await tries.takeFourDigits(await tries.begin('dossier', address('holder'), NOW + at));
        assert.ok(taken !== undefined);
        await tries.giveBack(taken);
      }
      assert.deepEqual(await tries.wrongs('dossier', address('holder'), NOW + 20), { ofDossier: 0, ofAddress: 0 });
      assert.equal(await fourDigits(tries, 'dossier', address('w'), NOW), true);
      assert.equal(await fourDigits(tries, 'dossier', address('w'), NOW + 50), true);
      const between = await tries.takeFourDigits(await tries.begin('dossier', address('holder'), NOW + 25));
      assert.ok(between !== undefined);
      await tries.giveBack(between);
      assert.deepEqual(await tries.wrongs('dossier', address('w'), NOW + 60), { ofDossier: 2, ofAddress: 2 });
      assert.equal(await times(4, () => fourDigits(tries, 'dossier', address('v'), NOW + 60)), 1);
    });

    test('a wrong try counts for a day from when it was made, and not until midnight', async (context) => {
      const tries = await emptyTries(context, engine);
      const hour = 3_600_000;
      for (const at of [0, 1, 2]) assert.ok(await fourDigits(tries, 'dossier', address(`a${at}`), NOW + at * hour));
      const from = address('later');
      assert.equal(await fourDigits(tries, 'dossier', from, NOW + DAY - 1), false);
      assert.equal(await fourDigits(tries, 'dossier', from, NOW + DAY), true);
      assert.equal(await fourDigits(tries, 'dossier', from, NOW + DAY), false);
      assert.equal(await fourDigits(tries, 'dossier', from, NOW + DAY + hour), true);
      assert.deepEqual(
        await tries.wrongs('dossier', ['a new name', 'later today'], NOW + DAY + hour),
        { ofDossier: 5, ofAddress: 4 },
        'after midnight an address is known by the name of yesterday',
      );
      assert.deepEqual(await tries.wrongs('dossier', from, NOW + 3 * DAY), { ofDossier: 0, ofAddress: 0 });
    });

    test('fifty at once, on two servers, take no more than there is', async (context) => {
      const place = await engine.place(context);
      const servers = await Promise.all([openTries(place), openTries(place)]);
      context.after(() => Promise.all(servers.map((one) => one.close())));
      for (const one of ['x', 'y', 'z']) await fourDigits(servers[0], one, address('broad'));
      const taken = await Promise.all(
        Array.from({ length: 50 }, (_, at) =>
          fourDigits(servers[at % 2]!, 'dossier', address(at % 3 === 0 ? 'broad' : `clean ${at}`), NOW + (at % 5)),
        ),
      );
      assert.equal(taken.filter(Boolean).length, 5);
      assert.equal((await servers[0].wrongs('dossier', address('none'), NOW + 9)).ofDossier, 5, 'as far as it counts');
    });

    test('what no longer counts is deleted, and nothing that does', async (context) => {
      const tries = await emptyTries(context, engine);
      await tries.spend('old', NOW);
      await tries.spend('new', NOW + 1000);
      for (let at = 0; at < 1200; at++) await tries.begin(`old ${at}`, address('old'), NOW - DAY);
      await fourDigits(tries, 'dossier', address('w'), NOW);
      await tries.clear(NOW);
      assert.equal(await tries.spend('new', NOW + 1000), false);
      assert.equal(await tries.spend('old', NOW), true, 'its row is gone');
      assert.deepEqual(await tries.wrongs('dossier', address('w'), NOW), { ofDossier: 1, ofAddress: 1 });
      assert.deepEqual(await tries.wrongs('old 7', address('old'), NOW - 1), { ofDossier: 0, ofAddress: 0 });
    });
  });
}

test('tries outlive a process that is killed', async (context) => {
  const folder = await emptyFolder(context);
  const source = new URL('./tries.ts', import.meta.url).href;
  const script = `import { openTries } from ${JSON.stringify(source)};
    const tries = await openTries(${JSON.stringify(folder)});
    for (let at = 0; at < 3; at++) await tries.takeFourDigits(await tries.begin('dossier', ['a', 'b'], ${NOW}));
    await tries.spend('proof', ${NOW + 600_000});
    process.stdout.write('done');
    setInterval(() => {}, 1000);`;
  const options = ['--conditions=motcua:source', '--import', 'tsx', '--input-type=module', '--eval', script];
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const tries = await openTries(folder);
  context.after(() => tries.close());
  assert.equal(await tries.spend('proof', NOW + 600_000), false);
  assert.equal(await fourDigits(tries, 'dossier', address('other')), false);
  assert.equal((await stat(join(folder, 'lookups.db'))).mode & 0o777, 0o600);
  assert.doesNotMatch((await readFile(join(folder, 'lookups.db'))).toString('latin1'), /\d+\.\d+\.\d+\.\d+/);
});
