// A framework keeps changing an article's text, notes, list and headings. Tests every framework that we support.
import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';
import { apps, moreApps, testUpdates } from './article.ts';
import type { BundleOptions } from '../helpers/frameworks.ts';
import { installedHere, react18, startFrameworkTest } from './setup.ts';

const setup = await startFrameworkTest();
const load = createRequire(import.meta.url);

/** Solid compiles JSX itself. */
const solid: Plugin = {
  name: 'solid',
  setup(build) {
    const { transformSync } = load('@babel/core') as {
      transformSync(code: string, options: object): { code: string };
    };
    const { stdin } = build.initialOptions;
    stdin!.contents = transformSync(String(stdin!.contents), {
      presets: [load('babel-preset-solid')],
      configFile: false,
      babelrc: false,
    }).code;
  },
};

const options: Readonly<Record<string, BundleOptions>> = {
  'React 18': react18,
  Solid: { ...installedHere, plugins: [solid] },
};

for (const [name, app] of Object.entries({ ...apps, ...moreApps }))
  testUpdates(setup, name, app, options[name] ?? installedHere);
