import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from '../run.mjs';
import { ROOT } from '../setup/root.mjs';
import { countsOfRunner } from './counts-of-runner.mjs';

const LEFT_OUT = new Set(['node_modules', 'dist', 'build']);

async function testFiles(folder) {
  const entries = await readdir(join(ROOT, folder), { withFileTypes: true });
  const found = entries.map((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : testFiles(path);
    return /\.test\.m?[jt]s$/.test(entry.name) ? [path] : [];
  });
  return (await Promise.all(found)).flat();
}

/** Node leaves a core alone, which of two is half: most files wait for others, for a disk, or for a clock. */
const AT_ONCE = [`--test-concurrency=${Math.max(2, availableParallelism())}`];

/** Runs the tests of a folder in Node, from source, but those that `leaves` says another suite runs. */
export function nodeTests(folder, args = AT_ONCE, leaves = () => false) {
  return (env) =>
    countsOfRunner(async (file) => {
      const reporters = ['spec', './tools/suites/node-reporter.mjs'].map((reporter) => `--test-reporter=${reporter}`);
      const destinations = ['stdout', file].map((destination) => `--test-reporter-destination=${destination}`);
      const files = (await testFiles(folder)).filter((file) => !leaves(file)).sort();
      if (files.length === 0) return 0;
      const options = [
        '--conditions=motcua:source',
        '--import',
        'tsx',
        '--test',
        ...args,
        ...reporters,
        ...destinations,
      ];
      return run(process.execPath, [...options, ...files], { cwd: ROOT, env });
    });
}
