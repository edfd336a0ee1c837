import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext } from 'node:test';
import pg from 'pg';
import { openStore, type Store } from './store.js';

/** An engine on which a suite runs. */
export interface TestedEngine {
  name: 'SQLite' | 'PostgreSQL';
  /** Why it cannot run here, for `skip`. */
  skip: string | false;
  /** A place that holds nothing and is gone after the test. */
  place(context: TestContext): Promise<string>;
}

const url = process.env['MOTCUA_TEST_DATABASE_URL'];

/** The same suite runs on both. */
export const ENGINES: readonly TestedEngine[] = [
  { name: 'SQLite', skip: false, place: emptyFolder },
  {
    name: 'PostgreSQL',
    skip: url === undefined ? 'MOTCUA_TEST_DATABASE_URL is not set: PostgreSQL is not tested' : false,
    place: (context) => emptySchema(context, url ?? ''),
  },
];

export async function emptyFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * A schema in a database of its own. One database for all would not do: kysely looks at every schema when it migrates, and fails on
 * one that another test drops at that moment.
 */
async function emptySchema(context: TestContext, server: string): Promise<string> {
  const name = `motcua_test_${randomBytes(6).toString('hex')}`;
  await run(server, `create database ${name} template template0`);
  context.after(() => run(server, `drop database ${name} with (force)`));
  const place = new URL(server);
  place.pathname = `/${name}`;
  await run(place.href, 'create schema motcua');
  place.searchParams.set('options', '-c search_path=motcua');
  return place.href;
}

async function run(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** An opened and migrated store that is closed after the test. */
export async function emptyStore(context: TestContext, engine: TestedEngine): Promise<Store> {
  const place = await engine.place(context);
  const store = await openStore(place);
  context.after(() => store.close());
  await store.prepare({ migrate: true });
  return store;
}
