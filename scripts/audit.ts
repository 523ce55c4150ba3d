// Bundles the command `sagebrush-widgets` into `dist/audit.js`, so that it needs no package other than Node.js.
import { readFileSync, writeFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import { generatedForEsbuild } from './generated.ts';
import { licensesOf } from './licenses.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Half of the bundle would be a CSS parser, which the HTML parser needs for the `sheet` of a style element. Nothing reads it. */
const withoutCssParser: Plugin = {
  name: 'without-css-parser',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^cssomnom\/parse$/ }, ({ path }) => ({ path, namespace: 'absent' }));
    onLoad({ filter: /./, namespace: 'absent' }, () => ({ contents: 'export const parse = () => null;' }));
  },
};

const { metafile } = await build({
  entryPoints: ['src/audit/audit.ts'],
  outfile: 'dist/audit.js',
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  legalComments: 'none',
  // The HTML parser uses the `canvas` package if it is installed. The audit does not draw.
  alias: { canvas: './node_modules/linkedom/commonjs/canvas-shim.cjs' },
  banner: { js: '#!/usr/bin/env node' },
  define: { VERSION: JSON.stringify(version) },
  metafile: true,
  logLevel: 'warning',
  plugins: [withoutCssParser, generatedForEsbuild(version)],
});

writeFileSync('dist/audit.js.LICENSE.txt', licensesOf(metafile));
