// `npm run bench:bundlers`: how many bytes (Brotli) one widget and all widgets add to an app, with Lit and with the
// parts that load on demand. Next and Angular are the apps in test/frameworks/apps, installed the first time.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build as buildWithEsbuild } from 'esbuild';
import { build as buildWithVite } from 'vite';
import { installIn } from '../../../scripts/install.ts';
import { sizesOf } from '../../../scripts/integrity.ts';
import { refreshBuild } from '../../../scripts/refresh.ts';
import { root, run } from '../../../scripts/run.ts';
import { installApp } from '../../frameworks/apps.ts';
import { installPackage } from '../../helpers/consumer.ts';

const own = 'test/bench/bundlers';
/** The app's script: without the library, with one widget, and with all. */
const scripts = ['', "import 'sagebrush-widgets/consult-cta';", "import 'sagebrush-widgets';"];

await refreshBuild();
await installIn(own);
using consumer = await installPackage();
const ours = join(consumer.folder, 'package');

/** Each builds an app with this script, and returns the folder of the files for browsers. */
const bundlers: Readonly<Record<string, (script: string) => Promise<string>>> = {
  Vite: async (script) => {
    const out = join(consumer.folder, 'vite');
    await buildWithVite({
      root: consumer.folder,
      configFile: false,
      logLevel: 'silent',
      build: {
        outDir: out,
        emptyOutDir: true,
        rolldownOptions: { input: consumer.write('app.js', script) },
      },
    });
    return out;
  },
  esbuild: async (script) => {
    const outdir = emptied(consumer.folder, 'esbuild');
    await buildWithEsbuild({
      entryPoints: [consumer.write('app.js', script)],
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      outdir,
    });
    return outdir;
  },
  webpack: async (script) => {
    const path = emptied(consumer.folder, 'webpack');
    const { default: webpack } = (await import(
      join(root, own, 'node_modules/webpack/lib/index.js')
    )) as unknown as { default: Webpack };
    await new Promise<void>((done, fail) => {
      const entry = consumer.write('app.js', script);
      webpack({ mode: 'production', context: consumer.folder, entry, output: { path } }, (error, stats) =>
        error || stats?.hasErrors() ? fail(error ?? new Error(stats?.toString())) : done(),
      );
    });
    return path;
  },
  Next: (script) =>
    buildApp('next', ['node_modules/next/dist/bin/next', 'build'], '.next/static', {
      'next.config.mjs': `export default { turbopack: { root: '${join(root, 'test/frameworks/apps/next')}' } };`,
      'app/layout.jsx':
        'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
      'app/page.jsx': `'use client';\n${script}\nexport default function Page() { return <p>Page</p>; }`,
    }),
  Angular: (script) =>
    buildApp('angular', ['node_modules/@angular/cli/bin/ng.js', 'build'], 'dist', {
      ...Object.fromEntries(
        ['angular.json', 'tsconfig.json', 'src/index.html'].map((file) => [
          file,
          readFileSync(join('test/frameworks/apps/angular', file), 'utf8'),
        ]),
      ),
      'src/main.ts': `import { Component } from '@angular/core';
        import { bootstrapApplication } from '@angular/platform-browser';
        ${script}
        @Component({ selector: 'app-root', template: 'Page' })
        class App {}
        await bootstrapApplication(App);`,
    }),
};

/** The part of webpack's API that is used here. */
type Webpack = (
  options: object,
  done: (error: Error | null, stats?: { hasErrors(): boolean; toString(): string }) => void,
) => void;

console.log('\nBytes that they add, in Brotli');
for (const [name, build] of Object.entries(bundlers)) {
  const sizes: number[] = [];
  for (const script of scripts) sizes.push(sizeOf(await build(script)));
  const [nothing, one, all] = sizes as [number, number, number];
  const columns = [`one widget ${one - nothing}`.padEnd(20), `all ${all - nothing}`.padEnd(12)];
  console.log(`  ${name.padEnd(10)}${columns.join('')}(the app alone: ${nothing})`);
}

/** Builds one of the apps in test/frameworks/apps, where its packages are installed. */
async function buildApp(
  name: string,
  [tool = '', ...args]: readonly string[],
  out: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const app = await installApp(name, ours);
  const folder = emptied(app, '.bench');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const env = { NEXT_TELEMETRY_DISABLED: '1' };
  const { code, output } = await run(process.execPath, [join(app, tool), ...args], { cwd: folder, env });
  if (code !== 0) throw new Error(`${name} failed:\n${output}`);
  return join(folder, out);
}

function emptied(...path: readonly string[]): string {
  const folder = join(...path);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The total size of a folder's scripts, each compressed separately. */
function sizeOf(folder: string): number {
  return globSync('**/*.js', { cwd: folder })
    .map((file) => sizesOf(readFileSync(join(folder, file))).brotli)
    .reduce((sum, size) => sum + size, 0);
}
