import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../tools/setup/root.mjs';

const COMMAND = join(ROOT, 'packages/server/dist/motcua.js');
const running = new Set();

/** Memory of a process in bytes, `VmRSS` now or `VmHWM` at its highest; undefined where there is no /proc. */
export function memoryOf(pid, kind) {
  try {
    const line = readFileSync(`/proc/${pid}/status`, 'utf8').match(new RegExp(`^${kind}:\\s+(\\d+) kB`, 'm'));
    return line ? Number(line[1]) * 1024 : undefined;
  } catch {
    return undefined;
  }
}

/** Processor time that a process has used, in seconds (ticks of 1/100 s); undefined where there is no /proc. */
export function processorTimeOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}

/** Starts Node on a file, with its output in a log file: a pipe that nobody empties would slow it down. */
async function start(file, args, log) {
  const output = await open(log, 'w');
  const child = spawn(process.execPath, [file, ...args], { cwd: ROOT, stdio: ['ignore', output.fd, output.fd] });
  await output.close();
  running.add(child);
  child.ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  child.ended.then(() => running.delete(child));
  return child;
}

/** Runs the command to its end; gives seconds and the highest memory in bytes. */
export async function runMotcua(args, log) {
  const started = performance.now();
  const child = await start(COMMAND, args, log);
  let peak;
  const watch = setInterval(() => (peak = memoryOf(child.pid, 'VmHWM') ?? peak), 20);
  const status = await child.ended;
  clearInterval(watch);
  if (status !== 0) throw new Error(`motcua ${args[0]} ended with ${status}:\n${await readFile(log, 'utf8')}`);
  return { seconds: (performance.now() - started) / 1000, peak };
}

/** Starts a server that logs the address it listens on and, when asked for, that it is ready. */
export async function startServer(file, args, log, readyWhen) {
  const started = performance.now();
  const child = await start(file, args, log);
  for (;;) {
    const text = await readFile(log, 'utf8');
    const url = text.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
    if (url !== undefined && readyWhen.test(text)) {
      return { url, pid: child.pid, seconds: (performance.now() - started) / 1000, stop: () => stop(child) };
    }
    if (child.exitCode !== null) throw new Error(`${file} ended with ${child.exitCode}:\n${text}`);
    if (performance.now() - started > 30_000) throw new Error(`${file} was not ready within 30 s:\n${text}`);
    await sleep(50);
  }
}

/** Starts `motcua serve` on a folder; `more` are further options of the command. */
export function startMotcua(data, log, ...more) {
  return startServer(COMMAND, ['serve', '--data', data, '--port', '0', ...more], log, /"msg":"ready"/);
}

/** Options of `motcua serve` for what a page needs. */
export const ELEMENTS = ['--elements', join(ROOT, 'packages/elements/dist/cdn')];
export const EXAMPLES = ['--static', join(ROOT, 'examples'), ...ELEMENTS];

async function stop(child) {
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 12_000);
  await child.ended;
  clearTimeout(late);
}

/** Ends whatever is still running. */
export async function stopProcesses() {
  await Promise.all([...running].map(stop));
}
