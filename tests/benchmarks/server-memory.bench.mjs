import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NO_CORPUS } from './corpus-store.mjs';
import { memoryOf, startMotcua } from './motcua-process.mjs';
import { load } from './load.mjs';
import { LISTING, listings } from './queries.mjs';

export const order = 20;
export const title = 'Memory of the server with the 5,813 procedures';

const MB = 1e6;

/** Resident memory when the server is ready, after every kind of listing was asked for, and after a storm of requests. */
export async function run({ corpusStore, folder, say }) {
  const store = await corpusStore();
  if (store === undefined) return NO_CORPUS;
  const server = await startMotcua(store.data, join(folder, 'memory.log'));
  const ready = memoryOf(server.pid, 'VmRSS');
  if (ready === undefined) return { skipped: 'memory of a process is read from /proc, which is not here' };
  say('Warming up…');
  await visit(server.url);
  await sleep(2000);
  const warm = memoryOf(server.pid, 'VmRSS');
  await load(server.url, { paths: [LISTING], seconds: 4 });
  await load(server.url, { paths: listings(), encoding: 'br', seconds: 4 });
  await sleep(2000);
  const after = memoryOf(server.pid, 'VmRSS');
  const peak = memoryOf(server.pid, 'VmHWM');
  await server.stop();
  return [
    { name: 'ready', value: ready / MB, unit: 'MB', what: `after ${server.seconds.toFixed(1)} s` },
    { name: 'warm', value: warm / MB, unit: 'MB', atMost: 250, what: 'every kind of listing and 300 procedures read' },
    { name: 'after a storm', value: after / MB, unit: 'MB', what: '8 s of listings over 16 connections' },
    { name: 'highest', value: peak / MB, unit: 'MB' },
  ];
}

/** Asks for every listing once, plain and compressed, and reads the procedures they name. */
async function visit(url) {
  const codes = new Set();
  for (const path of listings()) {
    for (const encoding of ['identity', 'br']) {
      const response = await fetch(url + path, { headers: { 'Accept-Encoding': encoding } });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      for (const { code } of (await response.json()).items) codes.add(code);
    }
  }
  for (const code of [...codes].slice(0, 300)) {
    const response = await fetch(`${url}/v1/procedures/${code}`);
    if (!response.ok) throw new Error(`${code}: ${response.status}`);
    await response.arrayBuffer();
  }
}
