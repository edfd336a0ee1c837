import { run } from '../run.mjs';
import { ROOT } from '../setup/root.mjs';
import { countsOfRunner } from './counts-of-runner.mjs';

/** Runs the tests of the elements in a real browser. */
export async function browserTests(env) {
  return countsOfRunner((file) => {
    const runner = 'node_modules/@web/test-runner/dist/bin.js';
    return run(process.execPath, [runner], { cwd: ROOT, env: { ...env, MOTCUA_TEST_COUNTS: file } });
  });
}
