import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { openStore } from '../../../packages/server/dist/index.js';
import autocannon from 'autocannon';
import { ensurePostgresql } from '../../../tools/setup/postgresql.mjs';
import { startCluster } from '../../../tools/suites/postgresql-cluster.mjs';
import { median } from '../report.mjs';
import { RatingServer } from './rating-server.mjs';

export const order = 90;
export const title =
  'Ratings accepted over HTTP, one a request and in batches as devices and desks send them, against bare durable inserts of such a row, one a transaction, by 64 at once each';

const CONNECTIONS = 64;
const ROUNDS = 3;
const RATINGS_OF_A_ROUND = 4000;
const WARM_UP = 1000;
/** Devices of the hall, each with a queue. */
const DEVICES = 64;
/** A device gives one rating a minute, within the days of which it is believed. */
const MINUTES = 13 * 24 * 60;
const AGENCY = 'trung-tam-phuc-vu-hanh-chinh-cong-xa-nguyen-phich';
const DAY = 86_400_000;
const MINUTE = 60_000;

/** On the embedded engine, and on PostgreSQL that waits for its disk. */
export async function run({ folder, say }) {
  const results = [];
  const cluster = await startCluster(await ensurePostgresql(), { durable: true });
  try {
    for (const [name, place] of [
      ['SQLite', (what) => join(folder, `ratings-${what}`)],
      ['PostgreSQL', (what) => ofSchema(cluster.url, what)],
    ]) {
      say(`${name}…`);
      results.push(...(await measure(name, place)));
    }
  } finally {
    cluster.stop();
  }
  return results;
}

async function measure(name, placeOf) {
  const [served, bare] = [await placeOf('served'), await placeOf('bare')];
  await new RatingServer(bare).run('migrate');
  const server = new RatingServer(served);
  const key = await server.prepare();
  const devices = await devicesOf(served);
  await server.start();
  try {
    const tokens = await tokensOf(server, key, ROUNDS * RATINGS_OF_A_ROUND + WARM_UP);
    let visit = 0;
    const visits = (size) => ({
      path: '/v1/office/ratings:visits',
      size,
      key,
      bodyOf: () => ({ ratings: Array.from({ length: size }, () => ofVisit((visit += 1))) }),
    });
    let turn = 0;
    const queues = (size) => ({
      path: '/v1/devices:send',
      size,
      bodyOf: () => ofDevice(devices[(turn += 1) % DEVICES], size),
    });
    const kinds = {
      'dossiers, one a request': { path: '/v1/ratings:send', size: 1, bodyOf: () => ofDossier(tokens.pop()) },
      'visits, one a request': visits(1),
      'visits, 25 a request': visits(25),
      'visits, 200 a request': visits(200),
      'devices, 25 a request': queues(25),
      'devices, 200 a request': queues(200),
    };
    const rates = { bare: [], ...Object.fromEntries(Object.keys(kinds).map((what) => [what, []])) };
    for (const kind of Object.values(kinds)) await send(server.url, kind, WARM_UP);
    for (let round = 0; round < ROUNDS; round += 1) {
      rates.bare.push(await insertBare(bare, RATINGS_OF_A_ROUND));
      for (const [what, kind] of Object.entries(kinds))
        rates[what].push(await send(server.url, kind, RATINGS_OF_A_ROUND * (kind.size > 1 ? 4 : 1)));
    }
    const sizes = Object.values(kinds).map(({ size }) => size);
    const all = sizes.reduce((sum, size) => sum + ROUNDS * RATINGS_OF_A_ROUND * (size > 1 ? 4 : 1) + WARM_UP, 0);
    await server.stop();
    const printed = await server.run('ratings', 'check');
    if (!printed.startsWith(`${all} ratings `)) throw new Error(`Of ${all} ratings there are: ${printed}`);
    return [
      { name: `${name}: bare inserts`, value: median(rates.bare), unit: '/s', what: told(rates.bare) },
      ...Object.keys(kinds).flatMap((what) => [
        { name: `${name}: ratings of ${what}`, value: median(rates[what]), unit: '/s', what: told(rates[what]) },
        {
          name: `${name}: ratings of ${what}, to bare inserts`,
          value: median(rates[what].map((rate, at) => rate / rates.bare[at])),
          unit: 'times',
          atLeast: 0.5,
        },
      ]),
    ];
  } finally {
    await server.stop();
  }
}

const told = (rates) => rates.map((rate) => Math.round(rate)).join(', ');

/** Sends ratings as fast as they are answered; gives ratings a second. */
async function send(url, { path, size, bodyOf, key }, ratings) {
  const amount = ratings / size;
  const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) };
  const requests = [
    { method: 'POST', path, headers, setupRequest: (request) => ({ ...request, body: JSON.stringify(bodyOf()) }) },
  ];
  let last = 0;
  const started = performance.now();
  const instance = autocannon({ url, connections: Math.min(CONNECTIONS, amount), amount, timeout: 60, requests });
  // It looks only once a second whether all have been answered.
  instance.on('response', () => (last = performance.now()));
  const result = await instance;
  if (result.non2xx + result.errors + result.timeouts > 0 || result['2xx'] !== amount) {
    throw new Error(`${path}: ${result['2xx']} of ${amount} were taken`);
  }
  return ratings / ((last - started) / 1000);
}

async function insertBare(place, amount) {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'bare-inserts.mjs'), place, String(amount), String(CONNECTIONS)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let text = '';
  child.stdout.on('data', (piece) => (text += piece));
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`bare inserts ended with ${status}`);
  return Number(text);
}

/** Tokens of dossiers that are done. */
async function tokensOf(server, key, count) {
  const tokens = [];
  for (let first = 0; first < count; first += 120) {
    const numbers = Array.from({ length: Math.min(120, count - first) }, (_, at) => first + at);
    const codes = numbers.map((number) => `H12.44-261101-${String(number).padStart(6, '0')}`);
    const at = (days) => new Date(Date.now() - days * DAY).toISOString();
    await server.post('/v1/office/dossiers', { dossiers: codes.map((code) => receptionOf(code, at(7))) }, key);
    const events = codes.map((dossier) => ({ dossier, id: 'xong', kind: 'processed', at: at(1) }));
    await server.post('/v1/office/events', { events }, key);
    const made = await server.post('/v1/office/ratings:tokens', { dossiers: codes }, key);
    tokens.push(...made.tokens.map(({ token }) => token));
  }
  return tokens;
}

function receptionOf(code, receivedAt) {
  const applicant = { kind: 'citizen', name: 'Nguyễn Văn Mẫu' };
  return { code, procedure: '1.014063', agency: AGENCY, receivedAt, channel: 'direct', applicant };
}

const said = { level: 'satisfied', reasons: ['attitude', 'on-time'], criteria: { time: 2, visits: 2 } };

function ofDossier(token) {
  return { ...said, id: uuidOf(token), about: { kind: 'dossier', token }, dwell: 4000 };
}

function ofVisit(number) {
  const at = new Date(Date.now() - 60_000).toISOString();
  return { ...said, id: `luot-${number}`, agency: AGENCY, at, procedure: '1.014063' };
}

/** What the queue of a device sends next. It was opened once, and has given a rating a minute since. */
function ofDevice(device, size) {
  const { key, queue, session } = device;
  const elapsed = MINUTES * MINUTE;
  const ratings = Array.from({ length: size }, () => {
    const number = (device.number += 1);
    const at = new Date(Date.now() - elapsed + number * MINUTE).toISOString();
    return { ...said, number, at, session, elapsed: number * MINUTE, dwell: 4000 };
  });
  return { key, queue, session, sentAt: new Date().toISOString(), elapsed, ratings };
}

/** Devices that were made a month ago. */
async function devicesOf(place) {
  const store = await openStore(place);
  try {
    const devices = [];
    for (let number = 1; number <= DEVICES; number += 1) {
      const { key } = await store.devices.add({ label: `Máy ${number}`, agency: AGENCY }, '', Date.now() - 30 * DAY);
      devices.push({ key, queue: randomUUID(), session: randomUUID(), number: 0 });
    }
    return devices;
  } finally {
    await store.close();
  }
}

function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** A schema of its own in the database of a cluster. */
async function ofSchema(url, name) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create schema ${name}`).finally(() => client.end());
  const place = new URL(url);
  place.searchParams.set('options', `-c search_path=${name}`);
  return place.href;
}
