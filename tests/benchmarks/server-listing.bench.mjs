import { once } from 'node:events';
import { get } from 'node:http';
import { join } from 'node:path';
import { NO_CORPUS } from './corpus-store.mjs';
import { load } from './load.mjs';
import { processorTimeOf, startMotcua, startServer } from './motcua-process.mjs';
import { LISTING, listings } from './queries.mjs';
import { median } from './report.mjs';

export const order = 30;
export const title = 'Listing of 50 out of 5,813, against bare Hono serving a constant of the same size';

const ROUNDS = 5;
const SECONDS = 1.5;
const WARM_UP = 10_000;
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
    const ours = () => measure(server, { paths: [LISTING], encoding, seconds: SECONDS });
    const theirs = () => measure(bare, { encoding, seconds: SECONDS });
    // Both are compiled by as many requests before anything is counted.
    await load(server.url, { paths: [LISTING], encoding, amount: WARM_UP });
    await load(bare.url, { encoding, amount: WARM_UP });
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push({ ours: await ours(), theirs: await theirs() });
    await bare.stop();
    results.push(...resultsOf(name, size, rounds));
  }
  results.push(await mixed(server.url));
  await server.stop();
  return results;
}

/** One round, with the requests that the server answered in a second of processor time. */
async function measure({ url, pid }, options) {
  const before = processorTimeOf(pid);
  const result = await load(url, options);
  return { ...result, perProcessorSecond: before && result.requests / (processorTimeOf(pid) - before) };
}

/**
 * The limit stands on processor time where it can be read: on a machine that does other things, the clock measures those.
 * On a quiet one both say the same.
 */
function resultsOf(name, size, rounds) {
  const of = (pick) => rounds.map(pick);
  const ratios = (value) => of(({ ours, theirs }) => ours[value] / theirs[value]);
  const byClock = ratioResult(`${name}: ratio by the clock`, ratios('rate'));
  const byProcessor = ratioResult(`${name}: ratio by processor time`, ratios('perProcessorSecond'));
  const known = Number.isFinite(byProcessor.value);
  const limited = { ...(known ? byProcessor : byClock), atLeast: 0.5 };
  const least = (values) => `min ${Math.min(...values).toFixed(0)} of ${ROUNDS}`;
  const [ours, theirs] = [of((round) => round.ours.rate), of((round) => round.theirs.rate)];
  return [
    { ...limited, what: `${size} bytes` },
    ...(known ? [byClock] : []),
    { name: `${name}: ours`, value: median(ours), unit: 'requests/s', spread: least(ours) },
    { name: `${name}: bare Hono`, value: median(theirs), unit: 'requests/s', spread: least(theirs) },
    { name: `${name}: p99`, value: median(of((round) => round.ours.p99)), unit: 'ms' },
    { name: `${name}: p99 of bare Hono`, value: median(of((round) => round.theirs.p99)), unit: 'ms' },
  ];
}

function ratioResult(name, ratios) {
  return {
    name,
    value: median(ratios),
    unit: 'times bare Hono',
    spread: `min ${Math.min(...ratios).toFixed(2)} of ${ROUNDS}`,
  };
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
