import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { openOffice } from '../../../packages/client/dist/office.js';
import { ensurePostgresql } from '../../../tools/setup/postgresql.mjs';
import { ROOT } from '../../../tools/setup/root.mjs';
import { startCluster } from '../../../tools/suites/postgresql-cluster.mjs';
import { openLoop } from './open-loop.mjs';
import { batchOf, receptions } from './office-day.mjs';
import { Solver } from './solver.mjs';

export const order = 80;
export const title =
  'Look-ups of dossiers, 300 a second in open loop, beside an office that sends as fast as it is answered';

const COMMAND = join(ROOT, 'packages/server/dist/motcua.js');
const DOSSIERS = 4000;
const RATE = 300;
const SECONDS = 20;
const WARM_UP = 3;

/** On PostgreSQL that waits for its disk, and on the embedded engine; each server is one process. */
export async function run({ folder, say }) {
  const results = [];
  const cluster = await startCluster(await ensurePostgresql(), { durable: true });
  try {
    for (const [name, place] of [
      ['PostgreSQL', cluster.url],
      ['SQLite', join(folder, 'beside-ingest')],
    ]) {
      say(`${name}…`);
      results.push(...(await measure(name, place)));
    }
  } finally {
    cluster.stop();
  }
  return results;
}

async function measure(name, place) {
  const secret = randomBytes(32);
  const isUrl = place.startsWith('postgres');
  if (!isUrl) mkdirSync(place, { recursive: true });
  const env = { ...process.env, MOTCUA_SECRET: secret.toString('hex'), DATABASE_URL: isUrl ? place : '' };
  const where = isUrl ? [] : ['--data', place];
  const start = (...args) =>
    spawn(process.execPath, [COMMAND, ...args, ...where], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const output = async (...args) => {
    const child = start(...args);
    let text = '';
    child.stdout.on('data', (piece) => (text += piece));
    await once(child, 'close');
    return text;
  };
  await output('migrate');
  await output('import', join(ROOT, 'packages/server/sample'));
  const key = (await output('keys', 'add', '--label', 'bench')).split('\n')[0];
  const server = start('serve', '--port', '0', '--behind-proxy', '1');
  let sender;
  try {
    const url = await untilReady(server);
    const office = openOffice({ baseUrl: url, key }).dossiers;
    const held = [];
    for (let first = 0; first < DOSSIERS; first += 200) {
      const answers = await office.receive(receptions(first, 200));
      held.push(...answers.map(({ receipt }) => ({ code: receipt.code, receiptCode: receipt.receiptCode })));
      await office.append(batchOf(first, 200, 'first'));
    }
    const solver = new Solver(secret);
    const one = (number) => lookUp(url, held[(number * 7919) % held.length], addressOf(number), solver);
    await openLoop(one, { rate: RATE, seconds: WARM_UP });
    const alone = await openLoop(one, { rate: RATE, seconds: SECONDS });
    sender = spawn(process.execPath, [join(import.meta.dirname, 'office-process.mjs'), url, key], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let stored = 0;
    createInterface({ input: sender.stdout }).on('line', (line) => (stored += Number(line)));
    await sleep(1000);
    const before = stored;
    const beside = await openLoop(one, { rate: RATE, seconds: SECONDS });
    const rate = (stored - before) / SECONDS;
    const what = (times) =>
      `p50 ${times.p50.toFixed(1)}, most ${times.most.toFixed(0)} ms of ${times.count}, ${times.failed} failed`;
    return [
      { name: `${name}: look-up p99 alone`, value: alone.p99, unit: 'ms', what: what(alone) },
      { name: `${name}: look-up p99 beside ingest`, value: beside.p99, unit: 'ms', atMost: 100, what: what(beside) },
      { name: `${name}: ingest beside look-ups`, value: rate, unit: 'events/s' },
    ];
  } finally {
    sender?.kill('SIGKILL');
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
}

async function untilReady(server) {
  let url;
  for await (const line of createInterface({ input: server.stdout })) {
    const record = JSON.parse(line);
    url ??= record.url;
    if (record.msg === 'ready') {
      server.stdout.resume();
      return url;
    }
  }
  throw new Error('the server ended before it was ready');
}

/** A look-up as a page does it, but for the work: the bench has the secret. Gives the milliseconds of the answer with the card. */
async function lookUp(url, { code, receiptCode }, address, solver) {
  const challenge = await post(`${url}/v1/dossiers:challenge`, { code }, address);
  const proof = solver.solve(challenge);
  const card = await post(`${url}/v1/dossiers:lookup`, { code, receiptCode, proof }, address);
  if (card.kind !== 'card') throw new Error('no card');
}

/** People look up from addresses of their own. */
const addressOf = (number) => `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;

async function post(url, body, address) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
