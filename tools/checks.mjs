import { ofExitCode, sum } from './suites/counts.mjs';

/**
 * Runs every check, also after one has failed, and gives the counts.
 *
 * @param {{ name: string, run: (env: NodeJS.ProcessEnv) => Promise<number> }[]} checks each gives an exit code
 */
export async function runChecks(checks, env = process.env) {
  const counts = [];
  for (const check of checks) {
    const result = ofExitCode(await check.run(env));
    console.log(`${result.failed === 0 ? '✔' : '✖'} ${check.name}`);
    counts.push(result);
  }
  return sum(counts);
}
