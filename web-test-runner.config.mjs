// Unit tests, in every engine that is installed. `npx wtr src/practice/practice.test.ts` runs one file.
// `SAGE_ENGINES=chromium` (or firefox, webkit, separated by commas) limits the engines.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { chromiumFlags, findEngines } from './test/browsers/browsers.ts';
import { generatedModule } from './scripts/generated.ts';
import { unitReport } from './test/run/unit-report.ts';
import { webKitLauncher } from './test/browsers/webkit-launcher.ts';

const { SAGE_ENGINES, SAGE_LOGS, SAGE_UNIT_REPORT, CI } = process.env;

// Only Chromium can measure coverage.
const only = process.argv.includes('--coverage') ? ['chromium'] : SAGE_ENGINES?.split(',');
const { found, missing } = await findEngines({ only });
for (const reason of Object.values(missing)) console.log(`Not run: ${reason}`);

const launchers = {
  // With two pages at once, the page in the background gets no animation frames, and a test that awaits one hangs.
  chromium: ({ path }) =>
    chromeLauncher({ concurrency: 1, launchOptions: { executablePath: path, args: chromiumFlags } }),
  firefox: ({ path }) =>
    chromeLauncher({ concurrency: 1, launchOptions: { executablePath: path, browser: 'firefox' } }),
  webkit: webKitLauncher,
};

export default {
  files: ['src/**/*.test.ts', 'builder/**/*.test.ts'],
  nodeResolve: true,
  // The tsconfig says how to compile decorators and class fields. Without it, Lit's reactive properties do not work.
  plugins: [
    {
      name: 'look',
      serve({ path }) {
        const body = generatedModule(path, 'tested');
        return body && { body, type: 'js' };
      },
    },
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  // Each engine has one page, and most tests only wait, so two cores are enough for three engines.
  concurrentBrowsers: 3,
  // On a busy machine, Firefox may need more than the usual 30 seconds.
  browserStartTimeout: 120_000,
  browsers: Object.entries(found).map(([engine, browser]) =>
    Object.assign(launchers[engine](browser), { name: browser.name }),
  ),
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/**/*.test.ts', 'src/testing/**', '**/node_modules/**'],
    report: true,
    reportDir: 'coverage',
  },
  testFramework: { config: { timeout: 15_000, forbidOnly: Boolean(CI) } },
  // The progress bars are noise in a log, and `npm test` prints the numbers itself.
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY || !SAGE_UNIT_REPORT }),
    ...(SAGE_UNIT_REPORT ? [unitReport(SAGE_UNIT_REPORT)] : []),
  ],
  // Some tests cause warnings on purpose. In a run of all tests, they would hide what matters.
  filterBrowserLogs: ({ args }) => SAGE_LOGS !== '0' && !String(args[0]).startsWith('Lit is in dev mode'),
};
