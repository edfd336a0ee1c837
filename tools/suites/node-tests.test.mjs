import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { countsOfRunner } from './counts-of-runner.mjs';
import { line, sum } from './counts.mjs';
import { fileURLToPath } from 'node:url';

const REPORTER = fileURLToPath(new URL('node-reporter.mjs', import.meta.url));

function run(args) {
  // A runner inside a runner would report to the outer one.
  const env = { ...process.env };
  delete env.NODE_TEST_CONTEXT;
  return new Promise((resolve) => execFile(process.execPath, args, { env }, (error) => resolve(error?.code ?? 0)));
}

async function countsOf(source) {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-reporter-'));
  try {
    const path = join(folder, 'some.test.mjs');
    await writeFile(path, source);
    const to = (file) => [`--test-reporter=${REPORTER}`, `--test-reporter-destination=${file}`];
    return await countsOfRunner((file) => run(['--test', ...to(file), path]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('counts what passed, failed and was skipped, and not the suites around', async () => {
  const counts = await countsOf(`
    import { describe, it, test } from 'node:test';
    describe('suite', () => { it('passes', () => {}); it('fails', () => { throw new Error('no'); }); });
    test.skip('skipped', () => {});
  `);
  assert.deepEqual(counts, { passed: 1, failed: 1, skipped: 1 });
});

test('a file that cannot run is a failure', async () => {
  assert.deepEqual(await countsOf('import "./absent.mjs";'), { passed: 0, failed: 1, skipped: 0 });
});

test('a runner that crashes, or runs nothing, is a failure', async () => {
  assert.equal((await countsOfRunner(() => Promise.resolve(1))).failed, 1);
  assert.equal((await countsOfRunner(() => Promise.resolve(0))).failed, 1);
});

test('the closing line names the skipped only when there are some', () => {
  assert.equal(line({ passed: 3, failed: 0, skipped: 0 }), '3 passed, 0 failed');
  const counts = [
    { passed: 1, failed: 2, skipped: 0 },
    { passed: 2, failed: 0, skipped: 1 },
  ];
  assert.equal(line(sum(counts)), '3 passed, 2 failed, 1 skipped');
});
