import { join } from 'node:path';
import { openStore } from '../../../packages/server/dist/index.js';
import { ensurePostgresql } from '../../../tools/setup/postgresql.mjs';
import { startCluster } from '../../../tools/suites/postgresql-cluster.mjs';
import { AGENCY, fill, PROCEDURE } from './five-million.mjs';
import { RatingServer } from './rating-server.mjs';

export const order = 91;
export const title = 'Summaries over five million ratings, each asked for the first time';

const RATINGS = 5_000_000;
/** Of these the last are stored one by one as they come: their counts are added to those of the others. */
const STORED = 20_000;
const OF_A_TRANSACTION = 500;
const QUERIES = 400;

export async function run({ folder, say }) {
  const results = [];
  const cluster = await startCluster(await ensurePostgresql(), { durable: true });
  try {
    for (const [name, place] of [
      ['SQLite', join(folder, 'five-million')],
      ['PostgreSQL', cluster.url],
    ]) {
      say(`${name}…`);
      results.push(...(await measure(name, place, say)));
    }
  } finally {
    cluster.stop();
  }
  return results;
}

async function measure(name, place, say) {
  const server = new RatingServer(place);
  await server.prepare();
  await fill(place, RATINGS - STORED);
  say(`  filled; counting…`);
  await server.run('ratings', 'check', '--repair');
  const store = await openStore(place);
  for (let first = 0; first < STORED; first += OF_A_TRANSACTION) {
    await store.ratings.add(Array.from({ length: OF_A_TRANSACTION }, (_, at) => ({ row: rowOf(first + at) })));
  }
  await store.close();
  const started = performance.now();
  const printed = await server.run('ratings', 'check');
  const recount = performance.now() - started;
  if (!printed.startsWith(`${RATINGS} ratings `) || !printed.includes('all of them are right'))
    throw new Error(printed);
  await server.start();
  try {
    const times = [];
    for (const query of queries()) {
      const began = performance.now();
      const response = await fetch(`${server.url}/v1/ratings/summary?${query}`);
      const summary = await response.json();
      times.push(performance.now() - began);
      if (!response.ok || summary.n === 0) throw new Error(`${query}: ${response.status} ${JSON.stringify(summary)}`);
    }
    times.sort((a, b) => a - b);
    const p = (share) => times[Math.ceil(times.length * share) - 1];
    return [
      {
        name: `${name}: summary p95`,
        value: p(0.95),
        unit: 'ms',
        atMost: 100,
        what: `p50 ${p(0.5).toFixed(1)}, most ${times.at(-1).toFixed(1)} of ${times.length}`,
      },
      { name: `${name}: recount, equal to the counts`, value: recount / 1000, unit: 's' },
    ];
  } finally {
    await server.stop();
  }
}

/** No two are the same, so that none is answered from what is kept. */
function* queries() {
  const bys = ['', '&by=agency', '&by=procedure', '&by=channel', '&by=month', '&by=quarter'];
  const channels = ['', '&channel=dossier', '&channel=dossier&channel=page'];
  const parts = ['', '', `&agency=${AGENCY}`, `&procedure=${PROCEDURE}`, `&agency=${AGENCY}&procedure=${PROCEDURE}`];
  let count = 0;
  for (let from = 1; from <= 12; from += 1) {
    for (let to = 1; to <= 12; to += 1) {
      for (const by of bys) {
        const more = channels[count % channels.length] + parts[count % parts.length];
        if (count++ >= QUERIES) return;
        yield `from=2025-${String(from).padStart(2, '0')}&to=2026-${String(to).padStart(2, '0')}${by}${more}`;
      }
    }
  }
}

function rowOf(number) {
  return {
    name: `m${number}`,
    subject: `m${number}`,
    hash: 'h',
    channel: 'kiosk',
    agency: `don-vi-${number % 100}`,
    procedure: number % 3 === 0 ? '' : `1.${number % 400}`,
    version: null,
    day: `2026-${String((number % 12) + 1).padStart(2, '0')}-20`,
    level: ['very-satisfied', 'satisfied', 'dissatisfied'][number % 3],
    scale: 'three',
    reasons: null,
    criteria: null,
    comment: null,
    counter: null,
    officer: null,
    site: null,
    device: null,
    flags: number % 50 === 0 ? 'rhythm' : '',
  };
}
