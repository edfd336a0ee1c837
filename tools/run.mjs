import { spawn } from 'node:child_process';

const running = new Set();

/** Ends what is still running; called when this process is asked to stop. */
export function stopRunning(signal) {
  for (const child of running) child.kill(signal);
}

/** Runs a command with its output shown; gives its exit code (1 when a signal ended it or it could not start). */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    running.add(child);
    child.once('error', (error) => {
      running.delete(child);
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}
