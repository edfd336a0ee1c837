import { answer, task } from './child.mjs';
import { adapterOf } from './engines.mjs';
import { documentsOf, REAL } from './grown.mjs';
import { addressOf, readerOf } from './index-files.mjs';
import { p50, p95 } from './statistics.mjs';
import { Stopwatch } from './timing.mjs';
import { workloads } from './workloads.mjs';

/** All engines in one process. Their rounds alternate, so that whatever else the machine does falls on all of them. */
const { engines, amount, rounds, budget } = task();
const queries = workloads(documentsOf(REAL), amount);
const loaded = new Map();
for (const { id, folder } of engines) {
  const { load } = await adapterOf(id);
  loaded.set(id, await load(readerOf(folder), addressOf(folder)));
}

const times = {};
for (const kind of Object.keys(queries)) {
  const watches = [...loaded].map(([id, engine]) => [id, new Stopwatch(engine, kind, queries[kind], budget)]);
  for (let round = 0; round < rounds; round++) {
    for (const [, watch] of watches) await watch.round();
    watches.push(watches.shift());
  }
  for (const [id, watch] of watches) {
    times[id] ??= {};
    times[id][kind] = { p50: p50(watch.times), p95: p95(watch.times), queries: watch.times.length };
  }
}
answer(times);
