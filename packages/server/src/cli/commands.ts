import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ConflictRefusal } from '../overlays/conflicts.js';
import { printFault, Refusal } from '../refusal.js';

/** Thrown for a command line that cannot be understood; ends with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** One of the things that `motcua` does. */
export interface Command {
  /** First line of the help. */
  summary: string;
  help: string;
  run(args: readonly string[]): Promise<void>;
}

/** Reads options strictly; what is not known is a {@link UsageError}. */
export function readOptions<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Where the catalogue is kept: `--data` before `DATABASE_URL` before the folder `.data`. */
export function placeOf(data: string | undefined, folder = '.data'): string {
  return data ?? (process.env['DATABASE_URL'] || folder);
}

/** Says something on standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/**
 * Prints a failure and gives the status to exit with: 1 for what was refused, 2 for a wrong command line, 3 where two layers contradict each
 * other.
 */
export function report(error: unknown): number {
  if (error instanceof UsageError) {
    console.error(`motcua: ${error.message}\nTry "motcua --help".`);
    return 2;
  }
  if (error instanceof Refusal) {
    console.error(`motcua: ${error.message}`);
    for (const fault of error.faults) console.error(`  ${printFault(fault)}`);
    if (error.count > error.faults.length) console.error(`  … and ${error.count - error.faults.length} more`);
    return error instanceof ConflictRefusal ? 3 : 1;
  }
  console.error(error);
  return 1;
}
