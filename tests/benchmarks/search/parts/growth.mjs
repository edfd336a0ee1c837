import { gzSize } from '../codec.mjs';
import { inChild } from '../child.mjs';
import { adapterOf, OURS } from '../engines.mjs';
import { documentsOf, REAL } from '../grown.mjs';
import { distinct } from '../index-files.mjs';
import { p50, p95, sum } from '../statistics.mjs';
import { round, target } from '../targets.mjs';
import { workloads } from '../workloads.mjs';

export const title = 'Growth: names of 2,000 to 200,000 procedures, without bodies';

const SIZES = [2_000, REAL, 20_000, 50_000, 200_000];
const COMPARED_UP_TO = 50_000;
const LIMITS = new Map([
  [50_000, 10],
  [200_000, 40],
]);

export async function run({ engines, index, quick, say }) {
  const notes = [
    'beyond the 5,813 real ones names are crossed and varied; the same keystrokes at every size, least of the rounds',
  ];
  // The 2,000 are in every size, so every size is asked the same.
  const queries = workloads(documentsOf(SIZES[0]), quick ? 24 : 240).keystroke;
  const measured = new Map();
  const sizes = quick ? SIZES.slice(0, 2) : SIZES;
  for (const size of sizes) {
    const ids = [OURS, 'minisearch'].filter((id) => engines.includes(id) && (id === OURS || size <= COMPARED_UP_TO));
    for (const id of ids) {
      try {
        measured.set(`${id} ${size}`, { id, size, ...(await measure(id, size)) });
      } catch (error) {
        notes.push(`${id}, ${size}: ${error.message}`);
      }
    }
  }
  const limits = [...LIMITS].filter(([size]) => sizes.includes(size));
  const results = limits.flatMap(([size, limit]) => {
    const ours = measured.get(`${OURS} ${size}`);
    const theirs = measured.get(`minisearch ${size}`);
    const what = theirs && `MiniSearch ${round(theirs.p95)}`;
    return target(`keystroke p95 at ${size.toLocaleString('en')}`, ours?.p95, 'ms', limit, what);
  });
  const rows = [];
  for (const { id, size, build, bytes, load, heap, p50, p95 } of measured.values()) {
    rows.push([(await adapterOf(id)).name, size, build, bytes, load, heap, p50, p95]);
  }
  const columns = ['engine', 'procedures', 'build s', 'gz B each', 'load ms', 'heap MB', 'key p50 ms', 'p95 ms'];
  return { results, tables: [{ columns, rows }], notes };

  async function measure(id, size) {
    const { folder, files, read, seconds } = await index(id, size, { bodies: false });
    say(`Loading ${id} with ${size}…`);
    const task = { engine: id, folder, files, queries, rounds: 3, budget: 4000 };
    const { load, heap, times } = await inChild('load-process', task, 90);
    const sizes = await Promise.all((await distinct(files, read)).map(async (file) => gzSize(await read(file))));
    return { build: seconds, bytes: sum(sizes) / size, load, heap, p50: p50(times), p95: p95(times) };
  }
}
