import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs a test runner that leaves its counts in the file it is given. A runner that crashed, failed without a failed
 * test, or ran no test at all counts as one failure.
 */
export async function countsOfRunner(start) {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-counts-'));
  const file = join(folder, 'counts.json');
  try {
    const code = await start(file);
    const counts = JSON.parse(await readFile(file, 'utf8').catch(() => '{"passed":0,"failed":0,"skipped":0}'));
    const ran = counts.passed + counts.failed + counts.skipped > 0;
    if (counts.failed === 0 && (code !== 0 || !ran)) {
      console.error(ran ? `The test runner ended with code ${code}.` : 'No test ran.');
      counts.failed = 1;
    }
    return counts;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
