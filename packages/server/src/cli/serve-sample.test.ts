import assert from 'node:assert/strict';
import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Challenge, DossierCard, LookupAnswer, OfficeDossier, Problem } from '@motcua/contract';
import { openStore } from '@motcua/server';
import { solved } from '../lookup/lookups.fixture.js';
import { emptyFolder } from '../store/places.fixture.js';
import { serve, type Serving } from './command.fixture.js';
import type { SampleDossier } from './sample-dossiers.js';

async function post({ url }: Serving, path: string, body: object, key?: string): Promise<Response> {
  const headers = {
    'Content-Type': 'application/json',
    ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
  };
  return fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** Looks a dossier up as a page does. */
async function lookUp(serving: Serving, code: string, factor: { receiptCode?: string; phone?: string }) {
  const challenge = (await (await post(serving, '/v1/dossiers:challenge', { code })).json()) as Challenge;
  const response = await post(serving, '/v1/dossiers:lookup', { code, ...factor, proof: await solved(challenge) });
  return (await response.json()) as LookupAnswer | Problem;
}

async function told({ url }: Serving): Promise<SampleDossier[]> {
  const response = await fetch(`${url}/sample/dossiers.json`);
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  return ((await response.json()) as { dossiers: SampleDossier[] }).dossiers;
}

async function stopped({ child, end }: Serving): Promise<void> {
  child.kill('SIGTERM');
  const { status, err } = await end;
  assert.equal(status, 0, err);
}

test('the demo has forty dossiers to be looked up, and a key in a file that is its owner’s alone', async (context) => {
  const data = await emptyFolder(context);
  const file = join(data, 'office-key.txt');
  await writeFile(file, 'an older one');
  await chmod(file, 0o644);
  const first = await serve(context, ['--sample', '--data', data]);
  const dossiers = await told(first);
  assert.equal(dossiers.length, 40);
  const line = first.log.find(({ msg }) => msg === 'sample dossiers loaded');
  assert.deepEqual([line?.['dossiers'], line?.['keyFile']], [40, file]);

  for (const { code, receiptCode, phone } of dossiers) {
    for (const factor of [{ receiptCode }, { phone }]) {
      const card = (await lookUp(first, code, factor)) as DossierCard;
      assert.deepEqual([card.kind, card.code], ['card', code]);
    }
  }
  const { code } = dossiers[0]!;
  assert.equal(((await lookUp(first, code, { phone: '9999' })) as Problem).code, 'no-such-dossier');

  assert.equal((await stat(file)).mode & 0o777, 0o600);
  const key = (await readFile(file, 'utf8')).trim();
  const read = (await (await post(first, '/v1/office/dossiers:read', { code }, key)).json()) as OfficeDossier;
  assert.equal(read.reception.code, code);
  await stopped(first);

  // Started again it offers the same, with a new key, and the old one is withdrawn.
  const second = await serve(context, ['--sample', '--data', data]);
  assert.deepEqual(await told(second), dossiers);
  const next = (await readFile(file, 'utf8')).trim();
  assert.notEqual(next, key);
  assert.equal((await post(second, '/v1/office/dossiers:read', { code }, next)).status, 200);
  assert.equal((await post(second, '/v1/office/dossiers:read', { code }, key)).status, 401);
  await stopped(second);
  const store = await openStore(data);
  context.after(() => store.close());
  await store.prepare();
  assert.equal((await store.keys.list()).filter(({ revokedAt }) => revokedAt === undefined).length, 1);
});

test('a server that is no demo tells of no dossiers, and makes no key', async (context) => {
  const data = await emptyFolder(context);
  const serving = await serve(context, ['--data', data]);
  assert.equal((await fetch(`${serving.url}/sample/dossiers.json`)).status, 404);
  assert.ok(!(await readdir(data)).includes('office-key.txt'));
  await stopped(serving);
});
