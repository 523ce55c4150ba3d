// An article whose text, notes, list and headings a framework goes on changing, in every framework that we know of.
import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';
import { apps, moreApps, tryUpdates } from './article.ts';
import type { BundleOptions } from '../helpers/frameworks.ts';
import { found, react18, startTrying } from './trying.ts';

const trying = await startTrying();
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
  Solid: { ...found, plugins: [solid] },
};

for (const [name, app] of Object.entries({ ...apps, ...moreApps }))
  tryUpdates(trying, name, app, options[name] ?? found);
