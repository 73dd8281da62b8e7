import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { availableBrowsers, chromiumFlags } from './scripts/lib/browsers.mjs';
import { bundledTfjs } from './scripts/lib/bundled-tfjs.mjs';
import { sharedVectors } from './scripts/lib/shared-vectors.mjs';
import { countTests } from './scripts/lib/count-tests.mjs';
import { webkitLauncher } from './scripts/lib/webkit-launcher.mjs';

const browsers = availableBrowsers();

export default {
  files: ['tests/**/*.test.ts', '!tests/node/**', '!tests/pages/**', '!tests/stories/**'],
  nodeResolve: true,
  // The suite is short and the machine may be small: one page at a time in each browser.
  concurrency: 1,
  plugins: [bundledTfjs(), sharedVectors(), esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  browsers: [
    browsers.chromium &&
      chromeLauncher({
        concurrency: 1,
        launchOptions: { executablePath: browsers.chromium, args: chromiumFlags },
      }),
    browsers.firefox &&
      chromeLauncher({
        concurrency: 1,
        puppeteer: puppeteerCore,
        launchOptions: { browser: 'firefox', executablePath: browsers.firefox },
      }),
    browsers.webkit && webkitLauncher(),
  ].filter(Boolean),
  testFramework: { config: { timeout: 30_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: false }), countTests()],
};
