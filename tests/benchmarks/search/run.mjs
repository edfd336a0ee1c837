import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackagesBuilt } from '../built-packages.mjs';
import { print } from '../report.mjs';
import { CODEC } from './codec.mjs';
import { contextOf } from './context.mjs';
import { hasCorpus, NO_CORPUS } from './corpus.mjs';
import { printTable } from './table.mjs';

/**
 * Our search against others, over the procedures of the national portal, in one run. `--only bytes,words` for some parts, `--quick` for
 * a smoke test whose numbers say little, `--json` for machines.
 */
const PARTS = ['bytes', 'load', 'words', 'relevance', 'browser', 'growth', 'edit'];
const { values } = parseArgs({
  options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, only: { type: 'string' } },
});
const wanted = values.only?.split(',') ?? PARTS;
const unknown = wanted.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new Error(`There is no part "${unknown[0]}"; there are ${PARTS.join(', ')}.`);

const machine = { node: process.version, cpus: cpus().length, model: cpus()[0]?.model, memory: totalmem() };
const started = performance.now();

async function runParts(folder) {
  const say = values.json ? () => {} : (text) => console.log(text);
  const context = await contextOf({ folder, quick: values.quick ?? false, say });
  const parts = [];
  for (const name of PARTS.filter((part) => wanted.includes(part))) {
    const { title, run } = await import(`./parts/${name}.mjs`);
    const began = seconds();
    const part = { part: name, title, ...(await run(context)), seconds: seconds() - began };
    parts.push(part);
    if (!values.json) printPart(part);
  }
  return { absent: context.absent, parts };
}

function printPart({ title, results = [], tables = [], notes = [], skipped }) {
  if (results.length > 0 || skipped) print({ title, results, skipped });
  else console.log(`\n${title}`);
  for (const table of tables) printTable(table);
  for (const note of notes) console.log(`  ${note}`);
}

/** One list of results, as machines read it; what the tables show is under the name of its part. */
function report({ absent, parts }) {
  const results = parts.flatMap(({ part, results = [] }) =>
    results.map((one) => ({ ...one, name: `${part}: ${one.name}` })),
  );
  const tables = Object.fromEntries(parts.map((one) => [one.part, { ...one, part: undefined, results: undefined }]));
  return { machine, codec: CODEC, quick: values.quick ?? false, absent, seconds: seconds(), results, tables };
}

const seconds = () => Math.round((performance.now() - started) / 1000);

if (!hasCorpus()) {
  console.log(
    values.json ? JSON.stringify({ machine, codec: CODEC, skipped: NO_CORPUS, results: [] }) : `not run: ${NO_CORPUS}`,
  );
} else {
  ensurePackagesBuilt();
  const folder = await mkdtemp(join(tmpdir(), 'motcua-search-'));
  try {
    const run = await runParts(folder);
    if (values.json) console.log(JSON.stringify(report(run), null, 2));
    else
      console.log(
        `\n${CODEC}; 1 kB is 1000 bytes; ${seconds()} s. ${Object.entries(run.absent)
          .map(([id, why]) => `Not here: ${id} (${why}).`)
          .join(' ')}`,
      );
    if (run.parts.some(({ results = [] }) => results.some(({ missed }) => missed))) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
