import { run } from './run.mjs';
import { ROOT } from './setup/root.mjs';

/** Runs the npm that runs this script, also where npm is a script; gives its exit code. */
export function npm(args, options) {
  const path = process.env.npm_execpath;
  const [command, ...first] = path?.endsWith('.js') ? [process.execPath, path] : ['npm'];
  return run(command, [...first, ...args], { cwd: ROOT, ...options });
}

/** The same for what everything after it needs; throws when it fails. */
export async function npmOrThrow(args, options) {
  const code = await npm(args, options);
  if (code !== 0) throw new Error(`\`npm ${args.join(' ')}\` failed with code ${code}.`);
}
