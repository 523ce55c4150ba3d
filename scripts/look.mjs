// Makes dist/sagebrush.css: the look of every widget over the author's HTML, before the script and without it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { transform } from 'lightningcss';

const tokens = 'src/shared/tokens.styles.ts';

/** In the order in which they stand in the file. Within the layer, a later rule of the same weight wins. */
const sources = [
  'src/shared/look.css',
  'src/consult-cta/consult-cta.css',
  'src/signs-checklist/signs-checklist.css',
  'src/comparison-cards/comparison-cards.css',
  'src/state-availability/state-availability.css',
  'src/exit-page/exit-page.css',
];

/** The whole sheet, in one layer, and as small as it gets without being written for older browsers. */
export function lookOf(version) {
  const { 1: defaults } = /css`\s*:host (\{[\s\S]*\})\s*`/.exec(readFileSync(tokens, 'utf8'));
  const written = [
    `:is(sage-consult-cta, sage-signs-checklist, sage-comparison-cards, sage-comparison-card, sage-state-availability, sage-exit-page, sage-footnoted-article, [class*='sage-'], [data-sage], [data-sage-is]) ${defaults}`,
    ...sources.map((file) => readFileSync(file, 'utf8')),
  ].join('\n');
  const { code, warnings } = transform({
    filename: 'sagebrush.css',
    code: Buffer.from(`@layer sagebrush {${spelledOut(written)}}`),
    minify: true,
  });
  if (warnings.length) throw new Error(warnings.map(({ message }) => message).join('\n'));
  return `/*! sagebrush-widgets ${version}, MIT */\n${code}`;
}

/** No browser knows `@custom-selector` yet: each name becomes what it stands for. */
function spelledOut(css) {
  const named = /@custom-selector (:--\w+)\s+([^;]+);/g;
  const selectors = Object.fromEntries(
    [...css.matchAll(named)].map(([, name, selector]) => [name, selector]),
  );
  // A selector may be made of others.
  let spelled = css.replace(named, '');
  while (/:--[a-z]/.test(spelled)) spelled = spelled.replace(/:--[a-z]+/g, (name) => selectors[name]);
  return spelled;
}

/** The module that holds the rules for bundlers and unit tests, in place of src/shared/look-rules.ts. */
export const lookRules = (version) => `export const rules = ${JSON.stringify(lookOf(version))};`;

/** A rollup plugin that writes it beside the modules, and again when a source changes. */
export function look(version) {
  return {
    name: 'look',
    buildStart() {
      for (const file of [tokens, ...sources]) this.addWatchFile(resolve(file));
    },
    load(id) {
      return id.endsWith('/src/shared/look-rules.ts') ? lookRules(version) : null;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'sagebrush.css', source: lookOf(version) });
    },
  };
}
