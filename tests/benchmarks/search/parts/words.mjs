import { inChild } from '../child.mjs';
import { adapterOf } from '../engines.mjs';
import { each } from '../context.mjs';
import { ratio } from '../targets.mjs';

export const title = 'Latency by word, keystroke and typo';

const KINDS = ['word', 'keystroke', 'typo'];
const FULL = { amount: 240, rounds: 4, budget: 2000 };
const QUICK = { amount: 40, rounds: 1, budget: 500 };

export async function run({ engines, index, quick, say }) {
  const notes = ['all in one process, rounds alternate, the least of the rounds for each query'];
  const built = await each(engines, async (id) => ({ id, folder: (await index(id)).folder }), notes);
  say('Searching…');
  const task = { engines: Object.values(built), ...(quick ? QUICK : FULL) };
  const times = await inChild('words-process', task, 300);
  const results = KINDS.flatMap((kind) => ratio(`${kind} p95`, times, 'minisearch', (time) => time[kind].p95, 8, 'ms'));
  const rows = [];
  for (const [id, time] of Object.entries(times)) {
    const { name, note } = await adapterOf(id);
    rows.push([name, ...KINDS.flatMap((kind) => [time[kind].p50, time[kind].p95, time[kind].queries])]);
    notes.push(`${name}: ${note}`);
  }
  const columns = ['engine', ...KINDS.flatMap((kind) => [`${kind} p50 ms`, 'p95 ms', 'queries'])];
  return { results, tables: [{ columns, rows }], notes };
}
