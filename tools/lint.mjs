import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runChecks } from './checks.mjs';
import { committedText } from './lint/committed-text.mjs';
import { npm } from './npm.mjs';
import { ROOT } from './setup/root.mjs';

const tool =
  (...args) =>
  (env) =>
    npm(['exec', '--offline', '--', ...args], { env });

// Its CSS parser is too old for interpolated CSS; and classes are apart from definitions, so no import defines a tag.
const templates = [
  'src/**/!(*.test|*.fixture).ts',
  '--strict',
  '--maxWarnings',
  '0',
  '--rules.no-invalid-css',
  'off',
  '--rules.no-missing-import',
  'off',
];

/** What `npm run lint` looks at. */
export const LINT = [
  { name: 'eslint', run: tool('eslint', '--max-warnings', '0', '.') },
  { name: 'prettier', run: tool('prettier', '--check', '--log-level', 'warn', '.') },
  {
    name: 'lit-analyzer',
    run: (env) =>
      npm(['exec', '--offline', '--', 'lit-analyzer', ...templates], { env, cwd: join(ROOT, 'packages/elements') }),
  },
  { name: 'no registry host or path of a machine in what is committed', run: committedText },
];

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { failed } = await runChecks(LINT);
  process.exitCode = failed === 0 ? 0 : 1;
}
