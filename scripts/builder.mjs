// The snippet builder, as a folder that works wherever it is put: `node scripts/builder.mjs`, after the build; with
// `--watch` it is made anew after every change. It is for Storybook, and for whoever wants the page alone; npm has no part
// of it.
import { readFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { build, context } from 'esbuild';

const { files: scripts } = JSON.parse(await readFile('dist/integrity.json', 'utf8'));

const files = [
  ...['index.html', 'builder.css', 'builder.ts', 'preview.html', 'preview.css', 'preview.ts'].map(
    (file) => `stories/builder/${file}`,
  ),
  // The script goes along with its parts, so that the folder needs nothing beside it.
  ...Object.keys(scripts).map((file) => `dist/${file}`),
];

/** What is imported with `?raw` is read as text, as in Storybook; what was built stays as it is. */
const asTheyAre = {
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
    onLoad({ filter: /[\\/]dist[\\/](sagebrush[\w-]*|locales[\\/]\w+)\.js$/ }, async ({ path }) => ({
      contents: await readFile(path),
      loader: 'copy',
    }));
  },
};

const options = {
  entryPoints: files.map((file) => ({
    in: file,
    out: file.replace(/^dist\/|^stories\/builder\//, '').slice(0, -extname(file).length),
  })),
  outdir: 'build/builder',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  loader: { '.html': 'copy', '.css': 'copy' },
  logLevel: 'warning',
  plugins: [asTheyAre],
};

if (process.argv.includes('--watch')) await (await context(options)).watch();
else await build(options);
