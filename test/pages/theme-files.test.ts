// The themes of the library: they set only tokens, and are legible in both color schemes.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { after, describe, it } from 'node:test';
import { parse, wcagContrast } from 'culori';
import { modes, page, pairs, type Mode } from '../../src/themes/pairs.ts';
import { rendered, startBrowser, visit } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  modules: { declarations: { cssProperties?: { name: string; default?: string }[] }[] }[];
};
const tokens = new Map(
  modules
    .flatMap(({ declarations }) => declarations.flatMap(({ cssProperties = [] }) => cssProperties))
    .map(({ name, default: value }) => [name, value]),
);

const themes = globSync('dist/themes/*.css')
  .sort()
  .map((file) => ({ name: basename(file, '.css'), text: readFileSync(file, 'utf8') }));
const settings = (text: string) =>
  new Map([...text.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));

/** A color of a theme in a color scheme. */
function colorIn(text: string, name: string, mode: Mode): string {
  if (name === 'page') return page[mode];
  const [, light, dark] = /light-dark\((#\w+), (#\w+)\)/.exec(
    settings(text).get(`--sage-color-${name}`) ?? '',
  )!;
  return mode === 'light' ? light! : dark!;
}

describe('a theme', () => {
  it('is one of at least four', () => {
    const names = themes.map(({ name }) => name);

    for (const name of ['contrast', 'default', 'quiet', 'warm']) assert.ok(names.includes(name), name);
  });

  for (const { name, text } of themes) {
    it(`sets only tokens: ${name}`, () => {
      const bare = text.replace(/\/\*.*?\*\//gs, '').trim();

      assert.match(bare, /^:root \{[^{}]*\}$/);
      for (const [token] of settings(text)) assert.ok(tokens.has(token), `${token} is not a token`);
      for (const [token, value] of settings(text))
        for (const [color] of value.matchAll(/#\w+/g)) assert.ok(parse(color), `${token}: ${color}`);
    });

    for (const mode of modes)
      it(`is legible: ${name}, ${mode}`, () => {
        const rows = pairs.map(([front, back, least]) => {
          const ratio = wcagContrast(colorIn(text, front, mode), colorIn(text, back, mode));
          return { words: `${front} on ${back}: ${ratio.toFixed(1)}`, isEnough: ratio >= least };
        });

        console.log(`${name}, ${mode} · ${rows.map(({ words }) => words).join(' · ')}`);
        assert.deepEqual(
          rows.filter(({ isEnough }) => !isEnough),
          [],
        );
      });
  }

  it('has a contrast of 7:1 or more for all text, given "contrast"', () => {
    const { text } = themes.find(({ name }) => name === 'contrast')!;

    for (const mode of modes)
      for (const [front, back, least] of pairs)
        if (least > 3)
          assert.ok(
            wcagContrast(colorIn(text, front, mode), colorIn(text, back, mode)) >= 7,
            `${front} on ${back}, ${mode}`,
          );
  });

  it('equals the built-in values, given "default"', () => {
    const { text } = themes.find(({ name }) => name === 'default')!;

    for (const [token, value] of settings(text)) assert.equal(tokens.get(token), value, token);
  });

  it('applies to every element and follows the color scheme', async () => {
    const { text } = themes.find(({ name }) => name === 'warm')!;
    for (const mode of modes) {
      const html = (written: string) => written.replace('</head>', `<style>${text}</style></head>`);
      await using visited = await visit(browser, { html, reader: { colorScheme: mode } });
      await rendered(visited.page);

      const colors = await visited.page
        .locator('sage-consult-cta a')
        .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));

      const { r, g, b } = parse(colorIn(text, 'action', mode)) as { r: number; g: number; b: number };
      const wanted = `rgb(${[r, g, b].map((part) => Math.round(part * 255)).join(', ')})`;
      assert.deepEqual([...new Set(colors)], [wanted]);
    }
  });
});
