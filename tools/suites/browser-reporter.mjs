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

/** A reporter for web-test-runner that writes the counts of all files to one, as JSON. */
export function countsReporter(file) {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        for (const [key, count] of Object.entries(countsOf(session))) counts[key] += count;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
