// Bundles the command `sagebrush-widgets` into `dist/audit.js`, so that it needs no package other than Node.js.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import { generatedForEsbuild } from './generated.ts';

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
  metafile: true,
  logLevel: 'warning',
  plugins: [withoutCssParser, generatedForEsbuild(version)],
});

// The licenses of the bundled packages require a copy of their text.
const packages = new Set(
  Object.keys(metafile.inputs).flatMap((file) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
);
const licenses = [...packages].sort().map((folder) => {
  const [file] = globSync(`${folder}/LICENSE*`);
  if (!file) throw new Error(`${folder} has no license to go with dist/audit.js`);
  return `${folder.replace(/^.*node_modules\//, '')}\n\n${readFileSync(file, 'utf8')}`;
});
writeFileSync('dist/audit.js.LICENSE.txt', licenses.join(`\n${'-'.repeat(80)}\n\n`));
