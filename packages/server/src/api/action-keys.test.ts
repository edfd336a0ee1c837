import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { actions } from '@motcua/contract';
import { FITTING, posted, takingApp } from './actions.fixture.js';
import { Keys } from './actions.js';
import { problem } from './app.fixture.js';
import { ProblemError } from './problems.js';

describe('a key', () => {
  const bearer = 'mck_0123456789ab_secret';
  const key = { id: '0123456789ab', label: 'Một cửa', scopes: ['dossiers:read'] as const };
  const isRefused = (error: unknown) => error instanceof ProblemError && error.code === 'key-needed';

  test('that is withdrawn is good for five seconds at most', async () => {
    let now = 1_000_000;
    let found: typeof key | undefined = key;
    let asked = 0;
    const find = () => {
      asked += 1;
      return Promise.resolve(found);
    };
    const keys = new Keys({ find }, { now: () => now });
    const check = () => keys.check(`Bearer ${bearer}`, 'dossiers:read');
    for (let at = 0; at < 50; at += 1) assert.equal(await check(), key);
    assert.equal(asked, 1, 'it is remembered');
    found = undefined;
    now += 4_000;
    assert.equal(await check(), key, 'asking again does not make it last longer');
    now += 1_001;
    await assert.rejects(check, isRefused);
  });

  test('that was just made is good at once, though it was asked for before', async () => {
    const made: (typeof key)[] = [];
    const keys = new Keys({ find: () => Promise.resolve(made[0]) });
    const check = () => keys.check(`Bearer ${bearer}`, 'dossiers:read');
    await assert.rejects(check, isRefused);
    made.push(key);
    assert.equal(await check(), key);
  });

  test('that cannot be looked for is no bad key: the server failed', async () => {
    const { app } = await takingApp({ keys: { find: () => Promise.reject(new Error('no database')) } });
    assert.equal((await problem(app, actions.readDossier.path, posted(FITTING.readDossier))).code, 'internal');
  });

  test('is sent by any case of the word Bearer', async () => {
    const keys = new Keys({ find: () => Promise.resolve(key) });
    assert.equal(await keys.check(`bearer ${bearer}`, 'dossiers:read'), key);
  });
});
