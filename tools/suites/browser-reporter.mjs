import { writeFileSync } from 'node:fs';

function testsOf(suite) {
  return suite === undefined ? [] : [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

function countsOf(session) {
  const tests = testsOf(session.testResults);
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.length - skipped - passed;
  // A file that could not be loaded has errors, and no tests to carry them.
  return { passed, failed: failed === 0 && !session.passed ? 1 : failed, skipped };
}

/** A browser that was lost says nothing of the tests: no result came, neither good nor bad. */
function isUnfinished({ errors = [] }) {
  return errors.some(({ message = '' }) => message.startsWith('Browser tests did not finish'));
}

/**
 * A reporter for web-test-runner that writes the counts of all files to one, as JSON, with the files whose browser never
 * answered as `unfinished` (each of them is among the failed as well).
 */
export function countsReporter(file) {
  return {
    stop({ sessions }) {
      const unfinished = [...sessions].filter(isUnfinished).map(({ testFile }) => testFile);
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        for (const [key, count] of Object.entries(countsOf(session))) counts[key] += count;
      }
      writeFileSync(file, JSON.stringify({ ...counts, unfinished }));
    },
  };
}
