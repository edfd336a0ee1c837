import { nodeTests } from './suites/node-tests.mjs';
import { line } from './suites/counts.mjs';
import { Needs } from './suites/needs.mjs';
import { install } from './setup.mjs';
import { ensureBuilt } from './setup/built-packages.mjs';

/** What takes long, on demand; `npm test` runs a short form of each. */
const LONG = [
  { name: 'search: 100,000 strings', folder: 'packages/search/src/fuzz', env: { MOTCUA_FUZZ: '100000' } },
  {
    name: 'look-ups: 10,000 changed proofs, a day of one who knows every code, what the time of a refusal tells',
    folder: 'packages/server/src/lookup',
    env: { MOTCUA_PROOFS: '10000', MOTCUA_ENUMERATOR: '1', MOTCUA_TIMING: '1' },
  },
  {
    name: 'ingest: a million events on PostgreSQL, 200,000 on SQLite, 20 kills each',
    folder: 'tests/ingest',
    env: { MOTCUA_INGEST: '1' },
    needs: ['postgresql'],
  },
  {
    name: 'ratings: 10,000 through a bad network, 50 kills on each engine',
    folder: 'tests/ratings',
    env: { MOTCUA_RATINGS: '1' },
    needs: ['postgresql'],
  },
  {
    name: 'ratings stuffed: 100,000 that move no published score',
    folder: 'packages/server/src/ratings',
    env: { MOTCUA_RATINGS: '1' },
    needs: ['postgresql'],
  },
  {
    name: 'stuffing: 100,000 ratings of every kind of stuffer, against everything that decides who may send',
    folder: 'packages/server/src/ratings-review',
    env: { MOTCUA_STUFFING: '1' },
    needs: ['postgresql'],
  },
  { name: 'work: 10,000 changed proofs', folder: 'packages/server/src/work', env: { MOTCUA_PROOFS: '10000' } },
  {
    name: 'ratings at rest: 1,800 losses of power in the model',
    folder: 'packages/server/src/store',
    env: { MOTCUA_RATINGS: '1' },
    needs: ['postgresql'],
  },
  {
    name: 'static: 8,000 random questions to the server and to the folder published from the same store, over the corpus',
    folder: 'tests/static',
    env: { MOTCUA_STATIC: '1' },
  },
  {
    name: 'kiosk: 100 kills of its browser, a week without a network',
    folder: 'tests/kiosk',
    env: { MOTCUA_KIOSK: '1' },
  },
  {
    name: 'decisions: the rules of an editor over all 5,813 procedures',
    folder: 'packages/server/src/publications',
    env: { MOTCUA_DECISIONS: '1' },
    needs: ['postgresql'],
  },
  {
    name: 'publish: all 5,813 procedures read back from the folder, 300 runs of any text',
    folder: 'packages/server/src/publish',
    env: { MOTCUA_PUBLISH: '1' },
  },
];

/** Only those whose names begin with a word of the command line, where there is one. */
const words = process.argv.slice(2);
const chosen = LONG.filter(({ name }) => words.length === 0 || words.some((word) => name.startsWith(word)));
if (chosen.length === 0) {
  console.error(`There is no such torture; there are ${LONG.map(({ name }) => name.split(':')[0]).join(', ')}.`);
  process.exit(2);
}

await install();
await ensureBuilt();
const needs = new Needs();
let failed = 0;
try {
  for (const { name, folder, env, needs: needed } of chosen) {
    console.log(`\n── ${name}`);
    // One file after another: what takes time must not be disturbed by the next.
    const counts = await nodeTests(folder, ['--test-concurrency=1'])({ ...(await needs.envFor(needed)), ...env });
    console.log(line(counts));
    failed += counts.failed;
  }
} finally {
  needs.stop();
}
process.exitCode = failed === 0 ? 0 : 1;
