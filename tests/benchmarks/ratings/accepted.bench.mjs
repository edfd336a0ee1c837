import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { ensurePostgresql } from '../../../tools/setup/postgresql.mjs';
import { startCluster } from '../../../tools/suites/postgresql-cluster.mjs';
import { median } from '../report.mjs';
import { RatingServer } from './rating-server.mjs';

export const order = 90;
export const title =
  'Ratings accepted over HTTP, one a request, against bare durable inserts of such a row, one a transaction, by 16 connections each';

const CONNECTIONS = 16;
const ROUNDS = 3;
const RATINGS_OF_A_ROUND = 4000;
const WARM_UP = 1000;
const AGENCY = 'trung-tam-phuc-vu-hanh-chinh-cong-xa-nguyen-phich';
const DAY = 86_400_000;

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
  await server.start();
  try {
    const tokens = await tokensOf(server, key, ROUNDS * RATINGS_OF_A_ROUND + WARM_UP);
    let visit = 0;
    const kinds = {
      dossier: { path: '/v1/ratings:send', bodyOf: () => ofDossier(tokens.pop()) },
      visit: { path: '/v1/office/ratings:visits', bodyOf: () => ofVisit((visit += 1)), key },
    };
    const rates = { bare: [], dossier: [], visit: [] };
    for (const kind of Object.values(kinds)) await send(server.url, kind, WARM_UP);
    for (let round = 0; round < ROUNDS; round += 1) {
      rates.bare.push(await insertBare(bare, RATINGS_OF_A_ROUND));
      for (const [what, kind] of Object.entries(kinds))
        rates[what].push(await send(server.url, kind, RATINGS_OF_A_ROUND));
    }
    const all = (ROUNDS * RATINGS_OF_A_ROUND + WARM_UP) * 2;
    await server.stop();
    const printed = await server.run('ratings', 'check');
    if (!printed.startsWith(`${all} ratings `)) throw new Error(`Of ${all} ratings there are: ${printed}`);
    return [
      { name: `${name}: bare inserts`, value: median(rates.bare), unit: '/s', what: told(rates.bare) },
      ...Object.keys(kinds).flatMap((what) => [
        { name: `${name}: ratings of ${what}s`, value: median(rates[what]), unit: '/s', what: told(rates[what]) },
        {
          name: `${name}: ratings of ${what}s to bare inserts`,
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
async function send(url, { path, bodyOf, key }, amount) {
  const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) };
  const requests = [
    { method: 'POST', path, headers, setupRequest: (request) => ({ ...request, body: JSON.stringify(bodyOf()) }) },
  ];
  let last = 0;
  const started = performance.now();
  const instance = autocannon({ url, connections: CONNECTIONS, amount, requests });
  // It looks only once a second whether all have been answered.
  instance.on('response', () => (last = performance.now()));
  const result = await instance;
  if (result.non2xx + result.errors + result.timeouts > 0 || result['2xx'] !== amount) {
    throw new Error(`${path}: ${result['2xx']} of ${amount} were taken`);
  }
  return amount / ((last - started) / 1000);
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
  return { ratings: [{ ...said, id: `luot-${number}`, agency: AGENCY, at, procedure: '1.014063' }] };
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
