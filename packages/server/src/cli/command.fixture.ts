import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('./motcua.ts', import.meta.url));
const FROM_SOURCE = ['--conditions=motcua:source', '--import', 'tsx', COMMAND];

/** A finished command. */
export interface Finished {
  status: number | null;
  out: string;
  err: string;
}

/** Starts the `motcua` command; it is gone after the test. */
export function start(context: TestContext, args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [...FROM_SOURCE, ...args], { env: { ...inherited, ...env } });
  context.after(() => child.kill('SIGKILL'));
  return child;
}

/** Runs the `motcua` command to its end. */
export async function run(
  context: TestContext,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Finished> {
  return finished(start(context, args, env));
}

export async function finished(child: ChildProcess): Promise<Finished> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => (out += String(chunk)));
  child.stderr?.on('data', (chunk) => (err += String(chunk)));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, out, err };
}

/** A running `motcua serve`. */
export interface Serving {
  child: ChildProcess;
  url: string;
  /** Lines of the log so far. */
  log: Record<string, unknown>[];
  /** What `finished` gives, after the end. */
  end: Promise<Finished>;
}

/** Starts `motcua serve` on a free port and waits until it is ready. */
export async function serve(
  context: TestContext,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Serving> {
  const child = start(context, ['serve', '--port', '0', ...args], env);
  const end = finished(child);
  const log: Record<string, unknown>[] = [];
  let rest = '';
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) log.push(JSON.parse(line) as Record<string, unknown>);
      if (log.some((line) => line['msg'] === 'ready')) resolve();
    });
    end.then(({ status, err }) => reject(new Error(`ended with ${status} before it was ready: ${err}`)), reject);
  });
  await ready;
  return { child, log, end, url: String(log.find((line) => line['msg'] === 'listening')?.['url']) };
}
