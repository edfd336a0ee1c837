import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ConnectionError, ServerError } from '@motcua/client/dossiers';
import { openOffice } from '@motcua/client/office';
import { DossierBook, openStore, readCatalogue, readSecret } from '@motcua/server';
import pg from 'pg';
import { type Batch, batchesOf, codeOf, EVENTS_OF_ONE } from './office-events.js';
import { KillableServer } from './killable-server.js';

/**
 * An office sends what happened while its server is killed again and again: nothing that was answered `stored` is lost, and nothing is
 * there twice. `npm run torture` does it with a million events on PostgreSQL and 200,000 on SQLite.
 */

const SAMPLE = fileURLToPath(new URL('../../packages/server/sample', import.meta.url));
const LONG = process.env['MOTCUA_INGEST'] === '1';
const KILLS = LONG ? 20 : 3;
const DOSSIERS_OF_A_REQUEST = 120;
const SENDERS = 2;
const DATABASE = process.env['MOTCUA_TEST_DATABASE_URL'];

const ENGINES = [
  { name: 'SQLite', events: LONG ? 200_000 : 4_000, skip: false, place: folder },
  {
    name: 'PostgreSQL',
    events: LONG ? 1_000_000 : 8_000,
    skip: DATABASE === undefined ? 'MOTCUA_TEST_DATABASE_URL is not set: PostgreSQL is not tested' : false,
    place: database,
  },
];

for (const { name, events, skip, place } of ENGINES) {
  test(`${events} events and ${KILLS} kills on ${name}: none lost, none twice`, { skip }, async (context) => {
    const dossiers = Math.ceil(events / EVENTS_OF_ONE);
    const where = await place(context);
    const secret = randomBytes(32).toString('hex');
    const server = new KillableServer(where, secret);
    context.after(() => server.kill());
    if (/^postgres/.test(where)) await server.run('migrate');
    await server.run('import', SAMPLE);
    const [key = ''] = (await server.run('keys', 'add', '--label', 'thử')).split('\n');
    await server.start();

    const said = await send(server, key, dossiers);
    await server.stop();

    assert.equal(said.refused, 0);
    // A batch whose answer was lost is sent again and `known`, so each is told `stored` or was in such a batch.
    assert.ok(said.stored + said.known >= dossiers * (EVENTS_OF_ONE + 1));
    await compare(where, secret, dossiers);
    const rate = (dossiers * EVENTS_OF_ONE) / said.seconds;
    context.diagnostic(
      `${Math.round(rate)} events a second with ${said.kills} kills, ${said.repeated} batches sent again`,
    );
  });
}

interface Said {
  stored: number;
  known: number;
  refused: number;
  repeated: number;
  kills: number;
  seconds: number;
}

/** Sends everything, each batch until it is answered, and kills the server now and then in the middle of it. */
async function send(server: KillableServer, key: string, dossiers: number): Promise<Said> {
  const said: Said = { stored: 0, known: 0, refused: 0, repeated: 0, kills: 0, seconds: 0 };
  const batches = batchesOf(dossiers, DOSSIERS_OF_A_REQUEST);
  const requests = Math.ceil(dossiers / DOSSIERS_OF_A_REQUEST) * 2;
  let done = 0;
  let restarting: Promise<void> | undefined;
  const began = performance.now();

  const restart = async () => {
    // Somewhere within the requests that are under way.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
    await server.kill();
    said.kills += 1;
    await server.start();
  };
  const untilAnswered = async (batch: Batch) => {
    for (;;) {
      await restarting;
      const { dossiers: office } = openOffice({ baseUrl: server.url, key, retries: 0, timeout: 30_000 });
      try {
        const results = 'events' in batch ? await office.append(batch.events) : await office.receive(batch.receptions);
        for (const { outcome } of results) said[outcome as 'stored' | 'known' | 'refused'] += 1;
        return;
      } catch (error) {
        if (!(error instanceof ConnectionError) && !(error instanceof ServerError)) throw error;
        said.repeated += 1;
      }
    }
  };
  const sender = async () => {
    for (const batch of batches) {
      await untilAnswered(batch);
      done += 1;
      if (done >= ((said.kills + 1) * requests) / (KILLS + 1) && said.kills < KILLS && restarting === undefined) {
        restarting = restart().finally(() => (restarting = undefined));
      }
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
  await restarting;
  said.seconds = (performance.now() - began) / 1000;
  assert.equal(said.kills, KILLS);
  return said;
}

/** What the store holds, read by nothing of the server that wrote it. */
async function compare(place: string, given: string, dossiers: number): Promise<void> {
  const store = await openStore(place);
  try {
    assert.deepEqual(await store.dossiers.counts(), { dossiers, events: dossiers * EVENTS_OF_ONE });
    const catalogue = await readCatalogue(store);
    const book = new DossierBook({ store, secret: readSecret({ given })!, catalogue: () => catalogue });
    const step = Math.max(1, Math.floor(dossiers / 500));
    for (let number = 0; number < dossiers; number += step) {
      const record = await book.read(codeOf(number));
      assert.equal(record?.events.length, EVENTS_OF_ONE);
      assert.equal(record.card.status, 'returned');
      assert.equal(record.reception.applicant.name, `Nguyễn Văn Mẫu ${number}`);
    }
  } finally {
    await store.close();
  }
}

async function folder(context: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'motcua-ingest-'));
  context.after(() => rm(path, { recursive: true, force: true }));
  return path;
}

async function database(context: TestContext): Promise<string> {
  const name = `motcua_ingest_${randomBytes(6).toString('hex')}`;
  await sql(`create database ${name} template template0`);
  context.after(() => sql(`drop database ${name} with (force)`));
  const place = new URL(DATABASE ?? '');
  place.pathname = `/${name}`;
  return place.href;
}

async function sql(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: DATABASE });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
