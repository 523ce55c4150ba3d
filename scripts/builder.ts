// Builds the snippet builder as a folder that works at any path: `node scripts/builder.ts`, after the build. With
// `--watch`, it rebuilds after every change. Storybook includes the builder; the npm package does not.
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { build, context, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { generatedForEsbuild } from './generated.ts';
import { builtFiles } from './integrity.ts';
import { licensesOf } from './licenses.ts';
import { zipped } from './zip.ts';

// The script and its parts are copied too, so that the folder needs nothing else.
const shipped = [...builtFiles(), 'wordpress/sagebrush-widgets.zip'];
const files = [
  ...['index.html', 'builder.css', 'builder.ts', 'preview/preview.html', 'preview/preview.css'].map(
    (file) => `builder/${file}`,
  ),
  ...shipped.map((file) => `dist/${file}`),
];

/** Files imported with `?raw` are read as text, as in Storybook. Built files stay unchanged. */
const rawFiles: Plugin = {
  name: 'as-they-are',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\?raw$/ }, ({ path, importer }) => ({
      path: resolve(dirname(importer), path.slice(0, -'?raw'.length)),
      namespace: 'raw',
    }));
    onLoad({ filter: /./, namespace: 'raw' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
      watchFiles: [path],
    }));
    onLoad({ filter: /[\\/]dist[\\/](sagebrush[\w-]*|locales[\\/]\w+)\.(js|css)$/ }, async ({ path }) => ({
      contents: await readFile(path),
      loader: 'copy',
    }));
  },
};

const options: BuildOptions = {
  outdir: 'build/builder',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  // `LICENSES.txt` has the licenses.
  legalComments: 'none',
  loader: { '.html': 'copy', '.zip': 'copy' },
  logLevel: 'warning',
  plugins: [rawFiles, generatedForEsbuild('in the builder')],
};
const entryPoints = (paths: readonly string[]) =>
  paths.map((path) => ({
    in: path,
    out: path.replace(/^(dist\/(wordpress\/)?|builder\/(\w+\/)?)/, '').slice(0, -extname(path).length),
  }));
const builds: BuildOptions[] = [
  { ...options, entryPoints: entryPoints(files) },
  // `package.json` says which built modules define elements, but does not mention their sources.
  { ...options, entryPoints: entryPoints(['builder/preview/preview.ts']), ignoreAnnotations: true },
];

if (process.argv.includes('--watch')) for (const each of builds) await (await context(each)).watch();
else {
  const bundles: Metafile[] = [];
  for (const each of builds) bundles.push((await build({ ...each, metafile: true })).metafile);
  writeFileSync('build/builder/LICENSES.txt', licensesOf(...bundles));
  writeFileSync('build/builder/files.js', filesAsScript());
}

/** The files to download, in a script, for a builder that is opened from a disk. @see builder/snippet/shipped-files.ts */
function filesAsScript(): string {
  const contents = shipped.map((file) => [file.replace('wordpress/', ''), readFileSync(`dist/${file}`)]);
  const zip = zipped('files', Object.fromEntries(contents) as Record<string, Buffer>);
  return `globalThis.shippedFiles = '${Buffer.from(zip).toString('base64')}';\n`;
}
