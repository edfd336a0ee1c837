import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { findChromium } from './tools/setup/chromium.mjs';
import { countsReporter } from './tools/suites/browser-reporter.mjs';

const countsFile = process.env.MOTCUA_TEST_COUNTS;

export default {
  files: 'packages/elements/src/**/*.test.ts',
  nodeResolve: { exportConditions: ['motcua:source', 'browser'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'packages/elements/tsconfig.json' }),
    a11ySnapshotPlugin(),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: findChromium(),
        args: [
          '--no-sandbox',
          '--disable-dev-shm-usage',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
          '--lang=vi',
        ],
      },
    }),
  ],
  concurrency: 1,
  testsFinishTimeout: 60_000,
  testFramework: { config: { timeout: 10000 } },
  reporters: [defaultReporter(), ...(countsFile === undefined ? [] : [countsReporter(countsFile)])],
};
