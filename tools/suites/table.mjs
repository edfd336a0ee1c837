import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from '../checks.mjs';
import { LINT } from '../lint.mjs';
import { npm } from '../npm.mjs';
import { ensureBuilt } from '../setup/built-packages.mjs';
import { ROOT } from '../setup/root.mjs';
import { browserTests } from './browser-tests.mjs';
import { ofExitCode, sum } from './counts.mjs';
import { nodeTests } from './node-tests.mjs';

const script = (name, ...args) => ({
  name: `npm run ${name}`,
  run: (env) => npm(['run', '--silent', name, ...args], { env }),
});

const inBrowser = (file) => /^tests\/(?:kiosk|pages)\/|browser\.test/.test(file);

/**
 * What `npm test` runs, in this order. `needs` names what a suite cannot run without.
 *
 * @type {{ name: string, needs?: ('chromium' | 'libreoffice' | 'postgresql')[], run: (env: NodeJS.ProcessEnv) => Promise<Counts> }[]}
 */
export const SUITES = [
  { name: 'build', run: () => ensureBuilt().then(() => ofExitCode(0)) },
  { name: 'typecheck', run: (env) => runChecks([script('typecheck')], env) },
  { name: 'lint', run: (env) => runChecks(LINT, env) },
  {
    name: 'contract',
    run: async (env) => sum([await runChecks([script('contract')], env), await nodeTests('packages/contract')(env)]),
  },
  { name: 'calendar', run: nodeTests('packages/calendar') },
  { name: 'search', run: nodeTests('packages/search') },
  { name: 'connectors', run: nodeTests('packages/connectors') },
  { name: 'catalogue', run: nodeTests('packages/catalogue') },
  { name: 'client', run: nodeTests('packages/client') },
  { name: 'server', needs: ['libreoffice', 'postgresql'], run: nodeTests('packages/server') },
  { name: 'tools', run: nodeTests('tools') },
  { name: 'elements', needs: ['chromium'], run: browserTests },
  { name: 'tests', needs: ['chromium', 'postgresql'], run: nodeTests('tests', undefined, inBrowser) },
  // Pages in a browser one after another: two at a time starve each other on a small machine.
  {
    name: 'pages',
    needs: ['chromium', 'postgresql'],
    run: nodeTests('tests', ['--test-concurrency=1'], (file) => !inBrowser(file)),
  },
  { name: 'packages', run: (env) => runChecks([script('lint:packages')], env) },
  { name: 'size', run: (env) => runChecks([script('size')], env) },
  { name: 'docs', run: (env) => runChecks([script('docs')], env) },
].filter(({ name }) => !['tests', 'pages'].includes(name) || existsSync(join(ROOT, 'tests')));
