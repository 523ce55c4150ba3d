import { globSync, readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';

/** Returns the licenses of all packages in the bundles. They require a copy of their text. */
export function licensesOf(...bundles: readonly Metafile[]): string {
  const files = bundles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = files.flatMap((file) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)]
    .sort()
    .map((folder) => {
      const texts = globSync(`${folder}/*LICEN[CS]E*`).sort();
      if (!texts.length) throw new Error(`${folder} has no license to go with a bundle`);
      const title = folder.replace(/^.*node_modules\//, '');
      return [title, ...texts.map((file) => readFileSync(file, 'utf8'))].join('\n\n');
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
