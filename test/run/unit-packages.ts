// A plugin for Web Test Runner that bundles the packages that most unit tests import. Without it, each test file would load
// their modules one by one, in each engine.
import { build } from 'esbuild';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';

/** Includes all of Lit's directives: one that is left out would bring a second copy of Lit. */
const packages = [
  'lit',
  ...globSync('lit/directives/*.js', { cwd: 'node_modules' }).map((file) => file.replaceAll('\\', '/')),
  ...['@lit/context', '@open-wc/testing', '@web/test-runner-commands'],
];
const folder = '/unit-packages/';
const fileOf = (name: string) => name.replace(/\.js$/, '').replaceAll('/', '-');

export function unitPackages(): TestRunnerPlugin {
  let files: ReadonlyMap<string, string>;
  return {
    name: 'unit-packages',
    async serverStart() {
      files = await bundle();
    },
    resolveImport: ({ source }) => (packages.includes(source) ? `${folder}${fileOf(source)}.js` : undefined),
    serve({ path }) {
      const body = path.startsWith(folder) ? files.get(basename(path)) : undefined;
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}

/** Bundles the packages. Returns the text of each file by its name. */
async function bundle(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: packages.map((name) => ({ in: name, out: fileOf(name) })),
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    write: false,
    target: 'es2022',
    conditions: ['development'],
    // The test runner's own server serves these.
    external: ['/__web-dev-server__*'],
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}
