// dist/tokens.json, in the format of the W3C Design Tokens Community Group, says what the stylesheets do.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';

interface Token {
  readonly $type: string;
  readonly $value: unknown;
  readonly $description: string;
  readonly $extensions: { 'sagebrush-widgets': { property: string; css: string } };
}
interface Group {
  readonly [name: string]: Group | Token;
}

const read = () => JSON.parse(readFileSync('dist/tokens.json', 'utf8')) as Group;
const isToken = (entry: Group | Token): entry is Token => '$value' in entry;
const tokensIn = (group: Group, path = ''): [path: string, token: Token][] =>
  Object.entries(group).flatMap(([name, entry]) => {
    const inside = path ? `${path}.${name}` : name;
    return isToken(entry) ? [[inside, entry] as [string, Token]] : tokensIn(entry, inside);
  });
const propertyOf = (token: Token) => token.$extensions['sagebrush-widgets'].property;

describe('the design tokens', () => {
  it('have the form that their type asks for', () => {
    const forms: Record<string, (value: unknown) => boolean> = {
      color: (value) => {
        const { colorSpace, components, hex } = value as {
          colorSpace: string;
          components: number[];
          hex: string;
        };
        const digits = hex.match(/[\da-f]{2}/g)!;
        const isHex = components.every(
          (part, index) => Math.round(part * 255) === parseInt(digits[index]!, 16),
        );
        return colorSpace === 'srgb' && components.length === 3 && isHex;
      },
      fontFamily: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
      dimension: (value) => /^\d+ (px|rem)$/.test(Object.values(value as object).join(' ')),
      duration: (value) => /^\d+ (ms|s)$/.test(Object.values(value as object).join(' ')),
    };
    const tokens = tokensIn(read());
    const paths = tokens.map(([path]) => path);

    assert.ok(tokens.length > 60);
    for (const [path, { $type, $value, $description }] of tokens) {
      assert.ok($description, path);
      if (typeof $value === 'string')
        assert.ok(paths.includes($value.slice(1, -1)), `${path} means ${$value}`);
      else assert.ok(forms[$type]!($value), `${path}: ${JSON.stringify($value)}`);
    }
  });

  it('have every public token of every theme', () => {
    const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
      modules: { declarations: { cssProperties?: { name: string }[] }[] }[];
    };
    const names = modules.flatMap(({ declarations }) =>
      declarations.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
    );

    const themes = read();

    assert.deepEqual(
      Object.keys(themes).sort(),
      globSync('src/themes/*.css')
        .map((file) => basename(file, '.css'))
        .sort(),
    );
    for (const [theme, group] of Object.entries(themes))
      assert.deepEqual(
        [...new Set(tokensIn(group as Group).map(([, token]) => propertyOf(token)))].sort(),
        [...new Set(names)].sort(),
        theme,
      );
  });

  it('have the values of the theme files', () => {
    for (const [theme, group] of Object.entries(read())) {
      const { light, dark } = group as Record<'light' | 'dark', Group>;
      const written = readFileSync(`src/themes/${theme}.css`, 'utf8');
      for (const [, name, inLight, inDark] of written.matchAll(
        /(--sage-color-[\w-]+): light-dark\((\S+), (\S+)\)/g,
      )) {
        const valueIn = (mode: Group) => {
          const [, token] = tokensIn(mode).find(([, each]) => propertyOf(each) === name)!;
          return (token.$value as { hex: string }).hex;
        };
        assert.deepEqual([valueIn(light), valueIn(dark)], [inLight, inDark], `${name} in ${theme}`);
      }
    }
  });
});
