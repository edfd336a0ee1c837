import { answer, task } from './child.mjs';
import { adapterOf } from './engines.mjs';
import { addressOf, readAhead } from './index-files.mjs';
import { timesOf } from './timing.mjs';

/** Loads the index of one engine, alone in a process: time, memory that stays, and, when asked, what answers take then. */
const { engine, folder, files, queries, rounds, budget } = task();
const adapter = await adapterOf(engine);
const MB = 1e6;

async function memory() {
  for (let times = 0; times < 3; times++) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MB;
}

const before = await memory();
let read = await readAhead(folder, files);
const started = performance.now();
const loaded = await adapter.load(read, addressOf(folder));
const load = performance.now() - started;
const hits = await loaded.search('dang ky khai sinh', 'word');
const first = performance.now() - started;
read = undefined;
const heap = (await memory()) - before;
const times = queries ? await timesOf(loaded, 'keystroke', queries, { rounds, budget }) : undefined;
answer({ load, first, heap, times, hits: hits.length });
