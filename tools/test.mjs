import { parseArgs } from 'node:util';
import { stopRunning } from './run.mjs';
import { install } from './setup.mjs';
import { line, sum } from './suites/counts.mjs';
import { Needs } from './suites/needs.mjs';
import { SUITES } from './suites/table.mjs';

function chosenSuites() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  if (values.only === undefined) return SUITES;
  const names = values.only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    console.error(`No such suite: ${unknown.join(', ')}. There are: ${SUITES.map(({ name }) => name).join(', ')}.`);
    process.exit(2);
  }
  return SUITES.filter(({ name }) => name === 'build' || names.includes(name));
}

async function runSuite(suite, needs) {
  console.log(`\n── ${suite.name}`);
  try {
    return await suite.run(await needs.envFor(suite.needs));
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const suites = chosenSuites();
const needs = new Needs();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    stopRunning(signal);
    needs.stop();
    process.exit(1);
  });
}

const results = [];
try {
  await install();
  for (const suite of suites) results.push({ name: suite.name, counts: await runSuite(suite, needs) });
} catch (error) {
  console.error(error.message);
  results.push({ name: 'setup', counts: { passed: 0, failed: 1, skipped: 0 } });
} finally {
  needs.stop();
}

const total = sum(results.map(({ counts }) => counts));
const width = Math.max(...results.map(({ name }) => name.length));
console.log('');
for (const { name, counts } of results) console.log(`${name.padEnd(width)}  ${line(counts)}`);
console.log(line(total));
process.exitCode = total.failed === 0 ? 0 : 1;
