import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, emptyStore, ENGINES } from './places.fixture.js';
import { openStore } from './store.js';

for (const engine of ENGINES) {
  const { skip } = engine;

  test(`${engine.name}: a key is found by what was told once`, { skip }, async (context) => {
    const { keys } = await emptyStore(context, engine);
    const all = await keys.add({ label: 'Phần mềm một cửa', scopes: ['dossiers:write', 'dossiers:read'] });
    const some = await keys.add({ label: 'Xã Thử', scopes: ['dossiers:read'], agencies: ['xa'] });
    assert.match(all.bearer, /^mck_[0-9a-f]{12}_[A-Za-z0-9_-]{43}$/);
    assert.deepEqual(await keys.find(all.bearer), all.key);
    assert.equal(all.key.agencies, undefined);
    assert.deepEqual(await keys.find(some.bearer), {
      id: some.key.id,
      label: 'Xã Thử',
      scopes: ['dossiers:read'],
      agencies: ['xa'],
    });
  });

  test(`${engine.name}: nothing else finds a key`, { skip }, async (context) => {
    const { keys } = await emptyStore(context, engine);
    const one = await keys.add({ label: 'Một', scopes: [] });
    const two = await keys.add({ label: 'Hai', scopes: [] });
    const [, , secret = ''] = /^(mck_\w{12})_(.+)$/.exec(one.bearer) ?? [];
    const last = one.bearer.at(-5) === 'A' ? 'B' : 'A';
    for (const bearer of [
      '',
      'mck_',
      one.key.id,
      secret,
      `mck_${two.key.id}_${secret}`,
      `mck_000000000000_${secret}`,
      `${one.bearer} `,
      `${one.bearer.slice(0, -5)}${last}${one.bearer.slice(-4)}`,
      one.bearer.toUpperCase(),
    ]) {
      assert.equal(await keys.find(bearer), undefined, bearer);
    }
  });

  test(`${engine.name}: a key that was withdrawn finds nothing, and stays listed`, { skip }, async (context) => {
    const { keys } = await emptyStore(context, engine);
    const { key, bearer } = await keys.add({ label: 'Một', scopes: ['dossiers:write'] });
    assert.equal(await keys.revoke(key.id), true);
    assert.equal(await keys.revoke(key.id), false);
    assert.equal(await keys.revoke('khong-co'), false);
    assert.equal(await keys.find(bearer), undefined);
    const [listed] = await keys.list();
    assert.equal(listed?.label, 'Một');
    assert.ok(listed.revokedAt !== undefined && listed.revokedAt >= listed.createdAt);
    assert.ok(!JSON.stringify(await keys.list()).includes(bearer.slice(-43)));
  });
}

test('SQLite: the secret of a key stands in no file of the folder', async (context) => {
  const folder = await emptyFolder(context);
  const store = await openStore(folder);
  await store.prepare();
  const { bearer } = await store.keys.add({ label: 'Một', scopes: [] });
  await store.close();
  for (const name of readdirSync(folder)) {
    assert.ok(!readFileSync(join(folder, name)).includes(bearer.slice(-43)), name);
  }
});
