import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openStore, type Store } from '@motcua/server';
import pg from 'pg';
import { KillableServer } from '../ingest/killable-server.js';
import { ChaosProxy } from './chaos-proxy.js';
import { deviceRatingOf, dossierOf, levelOf, OFFICE, uuidOf, visitOf } from './given-ratings.js';
import { type Tally, untilAnswered } from './until-answered.js';

/**
 * Applicants, devices of the hall and another system of the office send ratings through a network that loses requests and replies, to a
 * server that is killed again and again: each is counted, none twice. `npm run torture` does it with 10,000 ratings and 50 kills.
 */

const SAMPLE = fileURLToPath(new URL('../../packages/server/sample', import.meta.url));
const LONG = process.env['MOTCUA_RATINGS'] === '1';
const KILLS = LONG ? 50 : 3;
const OF_DOSSIERS = LONG ? 3_000 : 120;
const DEVICES = LONG ? 8 : 2;
const OF_A_DEVICE = LONG ? 500 : 80;
const OF_VISITS = LONG ? 3_000 : 120;
const ALL = OF_DOSSIERS + DEVICES * OF_A_DEVICE + OF_VISITS;
const OF_A_REQUEST = 10;
const APPLICANTS = 6;
const MONTH = 30 * 24 * 3_600_000;
const DATABASE = process.env['MOTCUA_TEST_DATABASE_URL'];

const ENGINES = [
  { name: 'SQLite', skip: false, place: folder },
  {
    name: 'PostgreSQL',
    skip: DATABASE === undefined ? 'MOTCUA_TEST_DATABASE_URL is not set: PostgreSQL is not tested' : false,
    place: database,
  },
];

for (const { name, skip, place } of ENGINES) {
  test(
    `${ALL} ratings and ${KILLS} kills on ${name}: all counted, none lost, none twice`,
    { skip },
    async (context) => {
      const where = await place(context);
      const server = new KillableServer(where, randomBytes(32).toString('hex'));
      context.after(() => server.kill());
      if (/^postgres/.test(where)) await server.run('migrate');
      await server.run('import', SAMPLE);
      const [key = ''] = (await server.run('keys', 'add', '--label', 'thử')).split('\n');
      const devices = await makeDevices(where);
      await server.start();
      const now = Date.now();
      const hall = { tokens: await finishDossiers(server, key, now), devices };
      const proxy = new ChaosProxy(() => server.url);
      await proxy.listen();
      context.after(() => proxy.close());

      const said = await sendAll(server, proxy, { ...hall, key, now });
      await server.stop();

      assert.equal(said.answered, ALL);
      const store = await openStore(where);
      await compare(store).finally(() => store.close());
      const fates = [...proxy.met].map(([fate, times]) => `${fate} ${times}`).join(', ');
      context.diagnostic(
        `${said.kills} kills, ${said.tally.requests} requests, ${said.tally.repeated} of them sent again; ${fates}; ` +
          `told stored ${said.stored}, known ${said.known}; ${Math.round(ALL / said.seconds)} ratings a second`,
      );
    },
  );
}

/** Devices that were made a month ago; gives their keys. */
async function makeDevices(place: string): Promise<string[]> {
  const store = await openStore(place);
  const keys: string[] = [];
  try {
    for (let number = 1; number <= DEVICES; number += 1) {
      const device = { label: `Máy ${number}`, agency: OFFICE };
      keys.push((await store.devices.add(device, '', Date.now() - MONTH)).key);
    }
  } finally {
    await store.close();
  }
  return keys;
}

/** Dossiers that are done; gives the tokens by which they are rated. */
async function finishDossiers(server: KillableServer, key: string, now: number): Promise<string[]> {
  const to = { url: server.url, key, tally: { requests: 0, repeated: 0 } };
  const tokens: string[] = [];
  for (let first = 0; first < OF_DOSSIERS; first += 100) {
    const numbers = Array.from({ length: Math.min(100, OF_DOSSIERS - first) }, (_, at) => first + at);
    const dossiers = numbers.map((number) => dossierOf(number, now));
    const codes = dossiers.map(({ reception }) => reception.code);
    await untilAnswered('receiveDossiers', { dossiers: dossiers.map(({ reception }) => reception) }, to);
    await untilAnswered('appendEvents', { events: dossiers.map(({ event }) => event) }, to);
    const made = await untilAnswered('issueRatingTokens', { dossiers: codes }, to);
    tokens.push(...made.tokens.map(({ token }) => token!));
  }
  return tokens;
}

interface Said {
  answered: number;
  stored: number;
  known: number;
  kills: number;
  seconds: number;
  tally: Tally;
}

interface Hall {
  tokens: readonly string[];
  devices: readonly string[];
  key: string;
  now: number;
}

/** Sends everything until it is answered, and kills the server now and then in the middle of it. */
async function sendAll(server: KillableServer, proxy: ChaosProxy, hall: Hall): Promise<Said> {
  const said: Said = { answered: 0, stored: 0, known: 0, kills: 0, seconds: 0, tally: { requests: 0, repeated: 0 } };
  const to = { url: proxy.url, tally: said.tally };
  const began = performance.now();
  let restarting: Promise<void> | undefined;

  const restart = async () => {
    // Somewhere within the requests that are under way.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
    await server.kill();
    said.kills += 1;
    await server.start();
  };
  const take = (outcomes: readonly string[]) => {
    for (const outcome of outcomes) {
      assert.ok(outcome === 'stored' || outcome === 'known', outcome);
      said[outcome] += 1;
    }
    said.answered += outcomes.length;
    const isTime = said.answered >= ((said.kills + 1) * ALL) / (KILLS + 1) && said.kills < KILLS;
    if (isTime && restarting === undefined) restarting = restart().finally(() => (restarting = undefined));
  };

  let applicant = 0;
  const applicants = async () => {
    for (let number = applicant++; number < OF_DOSSIERS; number = applicant++) {
      const about = { kind: 'dossier', token: hall.tokens[number]! } as const;
      const rating = {
        id: uuidOf('phiếu', number),
        about,
        level: levelOf(number),
        comment: `Phiếu ${marked(number)}`,
        dwell: 4_000,
      };
      take([(await untilAnswered('sendRating', rating, to)).outcome]);
    }
  };
  const device = async (key: string, machine: number) => {
    const [queue, session] = [uuidOf('hàng', machine), uuidOf('phiên', machine)];
    const elapsed = 7 * 24 * 3_600_000;
    for (let first = 1; first <= OF_A_DEVICE; first += OF_A_REQUEST) {
      const numbers = Array.from({ length: Math.min(OF_A_REQUEST, OF_A_DEVICE - first + 1) }, (_, at) => first + at);
      const ratings = numbers.map((number) =>
        deviceRatingOf(number, {
          marker: `M${machine}-${number}`,
          count: OF_A_DEVICE,
          session,
          elapsed,
          now: hall.now,
        }),
      );
      const sending = { key, queue, session, elapsed, sentAt: new Date(hall.now).toISOString(), ratings };
      take((await untilAnswered('sendDeviceRatings', sending, to)).results.map(({ outcome }) => outcome));
    }
  };
  const office = async () => {
    for (let first = 0; first < OF_VISITS; first += OF_A_REQUEST) {
      const numbers = Array.from({ length: Math.min(OF_A_REQUEST, OF_VISITS - first) }, (_, at) => first + at);
      const ratings = numbers.map((number) => visitOf(number, hall.now));
      const { results } = await untilAnswered('sendVisits', { ratings }, { ...to, key: hall.key });
      take(results.map(({ outcome }) => outcome));
    }
  };
  await Promise.all([...Array.from({ length: APPLICANTS }, applicants), ...hall.devices.map(device), office()]);
  await restarting;
  said.seconds = (performance.now() - began) / 1000;
  assert.equal(said.kills, KILLS);
  return said;
}

/** What the store holds: every rating once with what it said, and counts that say the same. */
async function compare(store: Store): Promise<void> {
  const found = new Map<string, string>();
  for (let after; ;) {
    const page = await store.ratings.list({}, { limit: 1_000, after });
    for (const { row } of page) {
      const marker = row.officer ?? row.comment ?? '';
      assert.ok(!found.has(marker), `${marker} is there twice`);
      found.set(marker, row.level);
    }
    after = page.at(-1)?.row;
    if (page.length < 1_000) break;
  }
  const expected = new Map<string, string>([
    ...Array.from({ length: OF_DOSSIERS }, (_, number) => [`Phiếu ${marked(number)}`, levelOf(number)] as const),
    ...Array.from({ length: OF_VISITS }, (_, number) => [`V${number}`, levelOf(number)] as const),
    ...Array.from({ length: DEVICES * OF_A_DEVICE }, (_, at) => {
      const number = (at % OF_A_DEVICE) + 1;
      return [`M${Math.floor(at / OF_A_DEVICE)}-${number}`, levelOf(number)] as const;
    }),
  ]);
  const sorted = (map: Map<string, string>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  assert.deepEqual(sorted(found), sorted(expected));
  const { ratings, wrong } = await store.ratings.recount();
  assert.deepEqual([ratings, wrong], [ALL, []]);
  const counts = await store.ratings.counts({ from: '2000-01', to: '9999-12', procedure: '' });
  const counted = counts.reduce((sum, row) => sum + row.very_satisfied + row.satisfied + row.dissatisfied, 0);
  const leftOut = counts.reduce((sum, row) => sum + row.left_out, 0);
  assert.deepEqual([counted, leftOut], [ALL, 0]);
}

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A number in words, in which nobody sees a phone. */
function marked(number: number): string {
  return Array.from(String(number), (digit) => DIGITS[Number(digit)]).join(' ');
}

async function folder(context: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'motcua-ratings-'));
  context.after(() => rm(path, { recursive: true, force: true }));
  return path;
}

async function database(context: TestContext): Promise<string> {
  const name = `motcua_ratings_${randomBytes(6).toString('hex')}`;
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
