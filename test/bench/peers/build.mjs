// Bundles what a row imports, as the author of a page would.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const inert = ['.svg', '.png', '.jpg', '.gif', '.woff', '.woff2', '.ttf', '.eot'];
const options = {
  bundle: true,
  minify: true,
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  conditions: ['production', 'browser', 'import', 'style'],
  // Pictures and fonts are asked for by no row, so that they weigh on none.
  loader: Object.fromEntries(inert.map((extension) => [extension, 'empty'])),
  external: ['/assets/*'],
};

/** Builds a row into `folder`, and gives the paths of its script and stylesheets under `address`. */
export async function buildRow({ source, script, styles, links = [] }, { here, folder, address }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (source) {
    const stdin = { contents: source, resolveDir: here, loader: 'js' };
    await build({
      ...options,
      stdin,
      format: 'esm',
      splitting: true,
      outdir: folder,
      entryNames: 'main',
    });
  }
  const built = styles.map((_, index) => `styles-${index}.css`);
  for (const [index, style] of styles.entries()) {
    // By its path, because not every package opens a door to its stylesheets.
    const file = style.startsWith('.') ? join(here, style) : join(here, 'node_modules', style);
    await build({ ...options, entryPoints: [file], outfile: join(folder, built[index]) });
  }
  return {
    script: script ?? (source && `${address}/main.js`),
    isModule: !script,
    links: [...links, ...built.map((name) => `${address}/${name}`)],
  };
}
