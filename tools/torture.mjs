import { nodeTests } from './suites/node-tests.mjs';
import { line } from './suites/counts.mjs';
import { install } from './setup.mjs';

/** What takes long, on demand; `npm test` runs a short form of each. */
const LONG = [
  { name: 'search: 100,000 strings', folder: 'packages/search/src/fuzz', env: { MOTCUA_FUZZ: '100000' } },
  {
    name: 'look-ups: 10,000 changed proofs, a day of one who knows every code, what the time of a refusal tells',
    folder: 'packages/server/src/lookup',
    env: { MOTCUA_PROOFS: '10000', MOTCUA_ENUMERATOR: '1', MOTCUA_TIMING: '1' },
  },
];

await install();
let failed = 0;
for (const { name, folder, env } of LONG) {
  console.log(`\n── ${name}`);
  // One file after another: what takes time must not be disturbed by the next.
  const counts = await nodeTests(folder, ['--test-concurrency=1'])({ ...process.env, ...env });
  console.log(line(counts));
  failed += counts.failed;
}
process.exitCode = failed === 0 ? 0 : 1;
