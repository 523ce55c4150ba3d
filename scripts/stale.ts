import { existsSync, globSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Whether `output` is missing, or older than anything in `inputs` (files or folders), except files that only
 * tests use.
 */
function isStale(output: string, inputs: readonly string[]): boolean {
  if (!existsSync(output)) return true;
  const made = statSync(output).mtimeMs;
  return inputs.filter((path) => existsSync(path)).some((path) => newest(path) > made);
}

function newest(path: string): number {
  const stats = statSync(path);
  if (path.endsWith('.test.ts') || basename(path) === 'testing') return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** The folder of the built Storybook, for tests and for publishing. */
export const storybook = 'build/docs';

export function isBuildStale(): boolean {
  // The snippet builder is built last.
  const inputs = ['src', 'builder', 'rollup.config.mjs', 'scripts', 'package.json'];
  return isStale('build/builder/builder.js', inputs);
}

export function isStorybookStale(): boolean {
  // It also serves the built files, and shows files of the frameworks' apps.
  const inputs = ['src', 'stories', '.storybook', 'CHANGELOG.md', 'build/builder/builder.js'];
  const apps = globSync(
    ['*/*.ts', '*/{app,parts,src}/**/*.*'].map((files) => `test/frameworks/apps/${files}`),
    {
      exclude: ['**/[Oo]thers.*', '**/*.d.ts'],
    },
  );
  return isStale(`${storybook}/index.json`, [...inputs, ...apps]);
}
