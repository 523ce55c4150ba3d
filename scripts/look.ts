// Builds dist/sagebrush.css: the styles of every widget for the author's HTML, before the script runs and
// without it. Also builds what bundlers get of it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { transform } from 'lightningcss';
import type { Plugin } from 'rollup';
import { guardLightDark } from './light-dark.ts';
import { readWidgets } from './widgets.ts';

const tokens = 'src/shared/tokens.styles.ts';

const widgets = readWidgets();

/** In the order of the built file. Within the layer, a later rule of the same specificity wins. */
const sources = [
  'src/shared/look.css',
  ...widgets.toReversed().flatMap(({ stylesheet }) => stylesheet ?? []),
];

/** The elements that have a look, all but the practice: those with a stylesheet of their own first. */
const styledTags = widgets
  .filter(({ folder }) => folder !== 'practice')
  .sort((one, other) => Number(!one.stylesheet) - Number(!other.stylesheet))
  .flatMap(({ elements }) => elements.toReversed().map(({ tag }) => tag));

/** The whole style sheet in one layer, minified without support for older browsers. */
export function lookOf(version: string): string {
  const [, defaults] = /css`\s*:host (\{[\s\S]*\})\s*`/.exec(readFileSync(tokens, 'utf8'))!;
  const written = [
    `:is(${styledTags.join()}, [class*='sage-'], [data-sage], [data-sage-is]) ${defaults}`,
    ...sources.map((file) => readFileSync(file, 'utf8')),
  ].join('\n');
  const { code, warnings } = transform({
    filename: 'sagebrush.css',
    code: Buffer.from(`@layer sagebrush {${spelledOut(written)}}`),
    minify: true,
  });
  if (warnings.length) throw new Error(warnings.map(({ message }) => message).join('\n'));
  return `/*! sagebrush-widgets ${version}, MIT */\n${withoutSpaces(Buffer.from(code).toString())}`;
}

/**
 * Removes the spaces around commas, `*` and `/` that the minifier leaves in values, but none in strings, and none after
 * `*` in a selector such as `~* a`.
 */
const withoutSpaces = (css: string): string =>
  css.replace(/("[^"]*")|(?: ?([,/])| (\*)) /g, (_, quoted?: string, sign?: string) => quoted ?? sign ?? '*');

/** No browser supports `@custom-selector` yet, so each name is replaced by its selector. */
function spelledOut(css: string): string {
  const named = /@custom-selector (:--\w+)\s+([^;]+);/g;
  const selectors = Object.fromEntries(
    [...css.matchAll(named)].map(([, name, selector]) => [name, selector]),
  );
  // A custom selector may use others.
  let spelled = css.replace(named, '');
  while (/:--[a-z]/.test(spelled)) spelled = spelled.replace(/:--[a-z]+/g, (name) => selectors[name]!);
  return spelled;
}

/** The same styles for bundlers. */
export const forBundlers = (css: string): string =>
  css.replace(/\{([^{}]*light-dark\([^{}]*)\}/g, (_, block: string) => {
    const declarations = block.split(';').map((each) => each.trim());
    return `{\n  ${guardLightDark(declarations.filter(Boolean)).join('\n  ')}\n}`;
  });

/** A rollup plugin that writes both files next to the modules, and again when a source changes. */
export function look(version: string): Plugin {
  return {
    name: 'look',
    buildStart() {
      for (const file of [tokens, ...sources]) this.addWatchFile(resolve(file));
    },
    generateBundle() {
      const source = lookOf(version);
      this.emitFile({ type: 'asset', fileName: 'sagebrush.css', source });
      this.emitFile({ type: 'asset', fileName: 'frameworks/sagebrush.css', source: forBundlers(source) });
    },
  };
}
