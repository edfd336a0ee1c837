import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const COMMAND = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
const CONFIG = fileURLToPath(new URL('redocly.yaml', import.meta.url));
/** No report of use, no look for a newer version: the check runs without a network. */
const QUIET = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };

/** What a run of Redocly ended with. */
export interface Outcome {
  ok: boolean;
  /** For a person. */
  report: string;
}

/** Lints a document by the rules of `redocly.yaml`. */
export async function lint(document: string): Promise<Outcome> {
  return redocly(['lint', document, '--config', CONFIG, '--format', 'stylish']);
}

/** Compares two documents; not ok when the second breaks what worked with the first. */
export async function compare(released: string, document: string): Promise<Outcome> {
  return redocly(['diff', released, document, '--config', CONFIG, '--format', 'stylish', '--fail-on', 'major']);
}

function redocly(args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [COMMAND, ...args],
      { env: { ...process.env, ...QUIET }, maxBuffer: 16 * 1024 * 1024 },
      (error, output, errors) => resolve({ ok: error === null, report: output.trim() || errors.trim() }),
    );
  });
}
