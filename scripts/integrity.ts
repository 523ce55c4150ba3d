import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'rollup';

export interface Sizes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** What `integrity.json` records about each file. */
export interface Integrity {
  files: Record<string, Sizes & { readonly integrity: string; readonly coveredBySri: boolean }>;
}

const path = 'dist/integrity.json';

export const readIntegrity = (): Integrity => JSON.parse(readFileSync(path, 'utf8')) as Integrity;

/** The script and its parts, as paths in `dist/`. */
export const builtFiles = (): string[] => Object.keys(readIntegrity().files);

/** The SRI hash of a file. */
export const integrityOf = (bytes: Buffer): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Sizes in bytes, at the highest compression level that servers use. */
export const sizesOf = (bytes: Buffer): Sizes => ({
  raw: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length,
});

/**
 * A rollup plugin that writes `integrity.json`: sizes and the SRI hash of each file meant for a tag.
 *
 * @param asset a file next to the modules, if the bundle is not one file
 */
export function integrity(asset?: string): Plugin {
  return {
    name: 'integrity',
    async writeBundle({ file, dir = dirname(file!) }, bundle) {
      const { files }: Integrity = existsSync(path) ? readIntegrity() : { files: {} };
      const scripts = asset ? [asset] : Object.keys(bundle).filter((name) => name.endsWith('.js'));
      for (const fileName of scripts) {
        const name = relative('dist', join(dir, fileName)).replaceAll('\\', '/');
        const bytes = await readFile(join(dir, fileName));
        // The hash in a tag covers only its own file, not the files that a script loads.
        const coveredBySri = /^sagebrush(-all)?\.(js|css)$/.test(name);
        files[name] = { integrity: integrityOf(bytes), coveredBySri, ...sizesOf(bytes) };
      }
      await writeFile(path, `${JSON.stringify({ files }, null, 2)}\n`);
    },
  };
}
