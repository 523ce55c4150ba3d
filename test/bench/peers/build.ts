// Bundles what a row imports, as the author of a page would.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import type { Row } from './rows.ts';

const inert = ['.svg', '.png', '.jpg', '.gif', '.woff', '.woff2', '.ttf', '.eot'];
const options: BuildOptions = {
  bundle: true,
  minify: true,
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  conditions: ['production', 'browser', 'import', 'style'],
  // Leave pictures and fonts out of every row: no page requests them.
  loader: Object.fromEntries(inert.map((extension) => [extension, 'empty'] as const)),
  external: ['/assets/*'],
};

/** What a page loads of a row. */
export interface Built {
  /** The address of its script, if it has one. */
  readonly script: string | undefined;
  readonly isModule: boolean;
  /** The addresses of its stylesheets. */
  readonly links: readonly string[];
}

export type BuiltRow = Row & { readonly built: Built };

interface Place {
  readonly here: string;
  readonly folder: string;
  readonly address: string;
}

/** Builds a row into `folder`, and gives the paths of its script and stylesheets under `address`. */
export async function buildRow(
  { source, script, styles, links = [] }: Row,
  { here, folder, address }: Place,
): Promise<Built> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (source) {
    const stdin = { contents: source, resolveDir: here, loader: 'js' } as const;
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
    // By its path, because not every package exports its stylesheets.
    const file = style.startsWith('.') ? join(here, style) : join(here, 'node_modules', style);
    await build({ ...options, entryPoints: [file], outfile: join(folder, built[index]!) });
  }
  return {
    script: script ?? (source ? `${address}/main.js` : undefined),
    isModule: !script,
    links: [...links, ...built.map((name) => `${address}/${name}`)],
  };
}
