import { relative } from 'node:path';
import { run } from '../run.mjs';
import { ROOT } from '../setup/root.mjs';
import { countsOfRunner } from './counts-of-runner.mjs';

function runFiles(env, files = []) {
  return countsOfRunner((file) => {
    const runner = 'node_modules/@web/test-runner/dist/bin.js';
    const chosen = files.length === 0 ? [] : ['--files', ...files];
    return run(process.execPath, [runner, ...chosen], { cwd: ROOT, env: { ...env, MOTCUA_TEST_COUNTS: file } });
  });
}

/** Runs of a file whose browser never answers: on a busy machine two in a row were met. */
const MOST_RUNS = 3;

/**
 * Runs the tests of the elements in a real browser. A file whose browser never answered, which now and then happens on a
 * busy machine, is run again, and said; a test that failed is not.
 */
export async function browserTests(env) {
  let { unfinished = [], ...counts } = await runFiles(env);
  for (let runs = 1; unfinished.length > 0 && runs < MOST_RUNS; runs++) {
    const names = unfinished.map((path) => relative(ROOT, path));
    console.log(`The browser never answered for ${names.join(', ')}: once more.`);
    const { unfinished: still = [], ...again } = await runFiles(env, names);
    counts = {
      passed: counts.passed + again.passed,
      failed: counts.failed - unfinished.length + again.failed,
      skipped: counts.skipped + again.skipped,
    };
    unfinished = still;
  }
  return counts;
}
