import { nodeTests } from './suites/node-tests.mjs';
import { line } from './suites/counts.mjs';
import { install } from './setup.mjs';

/** What takes long, on demand; `npm test` runs a short form of each. */
const LONG = [{ name: 'search: 100,000 strings', folder: 'packages/search/src/fuzz', env: { MOTCUA_FUZZ: '100000' } }];

await install();
let failed = 0;
for (const { name, folder, env } of LONG) {
  console.log(`\n── ${name}`);
  const counts = await nodeTests(folder)({ ...process.env, ...env });
  console.log(line(counts));
  failed += counts.failed;
}
process.exitCode = failed === 0 ? 0 : 1;
