import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackagesBuilt } from './built-packages.mjs';
import { corpusStore } from './corpus-store.mjs';
import { stopProcesses } from './motcua-process.mjs';
import { print, verdict } from './report.mjs';

/**
 * Runs the benchmarks of this folder: every `*.bench.mjs`, or those whose names begin with a word given on the command
 * line. Such a file exports `order` (small numbers first), `title` and `run(context)`, which gives results as
 * `report.mjs` shows them, or `{ skipped: 'why' }`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});

async function load() {
  const names = (await readdir(import.meta.dirname, { recursive: true }))
    .filter((name) => name.endsWith('.bench.mjs'))
    .sort();
  const wanted = names.filter((name) => positionals.length === 0 || positionals.some((word) => name.startsWith(word)));
  if (wanted.length === 0) throw new Error(`There is no such benchmark; there are ${names.join(', ')}.`);
  const loaded = await Promise.all(wanted.map((name) => import(`./${name}`)));
  return loaded.sort((a, b) => a.order - b.order);
}

const say = values.json ? () => {} : (text) => console.log(text);
const folder = await mkdtemp(join(tmpdir(), 'motcua-bench-'));
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await stopProcesses();
    await rm(folder, { recursive: true, force: true });
    process.exit(130);
  });
}
const benchmarks = [];
try {
  const files = await load();
  ensurePackagesBuilt();
  const context = { folder, say, corpusStore: corpusStore(folder) };
  for (const { title, run } of files) {
    const answer = await run(context);
    const benchmark = Array.isArray(answer) ? { title, results: answer.map(verdict) } : { title, ...answer };
    benchmarks.push(benchmark);
    if (!values.json) print(benchmark);
  }
} finally {
  await stopProcesses();
  await rm(folder, { recursive: true, force: true });
}
if (values.json) {
  const machine = { node: process.version, cpus: cpus().length, model: cpus()[0]?.model, memory: totalmem() };
  console.log(JSON.stringify({ machine, benchmarks }, null, 2));
}
if (benchmarks.some(({ results = [] }) => results.some((result) => result.missed))) process.exitCode = 1;
