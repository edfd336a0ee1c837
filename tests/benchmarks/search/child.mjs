import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const GIGABYTES = 4;

/**
 * Runs `<script>.mjs` of this folder in a process of its own with one task, and gives what it answered. A process that takes longer
 * than `seconds` is ended.
 */
export async function inChild(script, task, seconds = 120) {
  const flags = ['--expose-gc', `--max-old-space-size=${GIGABYTES * 1024}`];
  const args = [...process.execArgv, ...flags, join(import.meta.dirname, `${script}.mjs`), JSON.stringify(task)];
  const options = { timeout: seconds * 1000, killSignal: 'SIGKILL', maxBuffer: 1 << 26 };
  try {
    const { stdout } = await run(process.execPath, args, options);
    return JSON.parse(stdout.trimEnd().split('\n').at(-1));
  } catch (error) {
    if (error.killed) throw new Error(`took longer than ${seconds} s`, { cause: error });
    throw new Error(error.stderr?.match(/^\w*Error.*$/m)?.[0] ?? error.message, { cause: error });
  }
}

/** What a process of this folder was asked, and how it answers. */
export const task = () => JSON.parse(process.argv[2]);
export const answer = (value) => console.log(`\n${JSON.stringify(value)}`);
