// Keeps the list of what npm users can import: every widget that src/index.ts exports.
import { readFileSync, writeFileSync } from 'node:fs';
import { readWidgets } from './widgets.ts';

interface Package {
  exports: Record<string, unknown>;
  sideEffects: string[];
}

/** Adds widgets to `exports` in package.json, and modules that define an element to `sideEffects`, if they are missing. */
export function updateExports(): void {
  const written = readFileSync('package.json', 'utf8');
  const description = JSON.parse(written) as Package;
  for (const { folder, module, elements } of readWidgets()) {
    description.exports[`./${folder}`] ??= {
      types: `./dist/${module}.d.ts`,
      default: `./dist/${module}.js`,
    };
    for (const element of elements) {
      const path = `./dist/${element.module}.js`;
      if (!description.sideEffects.includes(path)) description.sideEffects.push(path);
    }
  }
  const next = `${JSON.stringify(description, null, 2)}\n`;
  if (next !== written) writeFileSync('package.json', next);
}
