import { once } from 'node:events';
import { get } from 'node:http';
import { join } from 'node:path';
import { NO_CORPUS } from './corpus-store.mjs';
import { load } from './load.mjs';
import { startMotcua, startServer } from './motcua-process.mjs';
import { LISTING, listings } from './queries.mjs';
import { median } from './report.mjs';

export const order = 30;
export const title = 'Listing of 50 out of 5,813, against bare Hono serving a constant of the same size';

const ROUNDS = 5;
const SECONDS = 1.5;
const BARE = join(import.meta.dirname, 'bare-hono.mjs');

/** Rounds of our server and bare Hono alternate, so that whatever else the machine does falls on both. */
export async function run({ corpusStore, folder, say }) {
  const store = await corpusStore();
  if (store === undefined) return NO_CORPUS;
  const server = await startMotcua(store.data, join(folder, 'listing.log'));
  const results = [];
  for (const [encoding, name] of [
    ['identity', 'plain'],
    ['br', 'compressed'],
  ]) {
    const size = await sizeOf(server.url + LISTING, encoding);
    const bare = await startServer(BARE, [String(size), encoding], join(folder, `bare-${encoding}.log`), /ready/);
    say(`Loading, ${name}, ${size} bytes…`);
    await load(server.url, { paths: [LISTING], encoding, seconds: 1 });
    await load(bare.url, { encoding, seconds: 1 });
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      const ours = await load(server.url, { paths: [LISTING], encoding, seconds: SECONDS });
      const theirs = await load(bare.url, { encoding, seconds: SECONDS });
      rounds.push({ ours, theirs, ratio: ours.rate / theirs.rate });
    }
    await bare.stop();
    results.push(...resultsOf(name, size, rounds));
  }
  results.push(await mixed(server.url));
  await server.stop();
  return results;
}

function resultsOf(name, size, rounds) {
  const of = (pick) => rounds.map(pick);
  const [ratios, ours, theirs] = [of((r) => r.ratio), of((r) => r.ours.rate), of((r) => r.theirs.rate)];
  const least = (values) => `min ${Math.min(...values).toFixed(0)} of ${ROUNDS}`;
  return [
    {
      name: `${name}: ratio`,
      value: median(ratios),
      unit: 'times bare Hono',
      atLeast: 0.5,
      spread: `min ${Math.min(...ratios).toFixed(2)} of ${ROUNDS}`,
      what: `${size} bytes`,
    },
    { name: `${name}: ours`, value: median(ours), unit: 'requests/s', spread: least(ours) },
    { name: `${name}: bare Hono`, value: median(theirs), unit: 'requests/s', spread: least(theirs) },
    { name: `${name}: p99`, value: median(of((r) => r.ours.p99)), unit: 'ms' },
    { name: `${name}: p99 of bare Hono`, value: median(of((r) => r.theirs.p99)), unit: 'ms' },
  ];
}

/** Listings of which most were not asked for before, so that few are answered from what was kept. */
async function mixed(url) {
  const paths = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20].flatMap((limit) => listings(limit));
  const { rate, p99 } = await load(url, { paths, encoding: 'br', seconds: 4 });
  return {
    name: 'different listings',
    value: rate,
    unit: 'requests/s',
    what: `${paths.length} addresses, compressed, p99 ${p99} ms`,
  };
}

/** Bytes of a body as it travels; fetch would uncompress it. */
async function sizeOf(url, encoding) {
  const [response] = await once(get(url, { headers: { 'accept-encoding': encoding } }), 'response');
  let size = 0;
  for await (const chunk of response) size += chunk.length;
  return size;
}
