import { formatHex } from 'culori';
import { guardLightDark } from '../../scripts/light-dark.ts';
import { expectedValue } from '../../src/self-check/token-values.ts';
import { page, pairs, type Mode, type Pair } from '../../src/themes/pairs.ts';
import { tokens, type Member } from '../../stories/manifest.ts';

/** Values by token name. A color has a value for each mode. Missing tokens keep their defaults. */
export type Theme = Readonly<Record<string, string>>;

/** The page's background color in each mode. */
export type PageBackground = Readonly<Record<Mode, string>>;

const colorPrefix = '--sage-color-';

export const colorTokens = tokens.filter(({ name }) => name.startsWith(colorPrefix));
export const otherTokens = tokens.filter(({ name }) => !name.startsWith(colorPrefix));
export const suffixOf = (name: string): string => name.replace(colorPrefix, '');

const defaultOf = (token: Member | undefined) => (token?.default ?? '').replace(/^`|`$/g, '');

/** The value of a token in a theme, or its default. */
export function valueIn(theme: Theme, name: string): string {
  const value = theme[name] ?? defaultOf(tokens.find((token) => token.name === name));
  const [, other] = /^var\(--_([\w-]+)\)$/.exec(value) ?? [];
  if (!other) return value;
  return valueIn(theme, [`${colorPrefix}${other}`, `--sage-${other}-family`].find(isToken) ?? '');
}

const isToken = (name: string) => tokens.some((token) => token.name === name);

/** Converts a color to `#rrggbb`. Undefined if the text is not a color. */
export const toHex = (written: string): string | undefined => formatHex(written.trim());

/** A color of the theme in a mode, as `#rrggbb`. The suffix `page` stands for the page's background. */
export function colorIn(
  theme: Theme,
  tokenSuffix: string,
  mode: Mode,
  pageBackground: PageBackground = page,
): string {
  if (tokenSuffix === 'page') return pageBackground[mode];
  const value = valueIn(theme, colorPrefix + tokenSuffix);
  const [, light, dark] = /^light-dark\((.+?),\s*(.+)\)$/.exec(value) ?? [];
  return toHex((mode === 'light' ? light : dark) ?? value) ?? '#000000';
}

/** A copy of the theme with a color changed in one mode. */
export function withColor(theme: Theme, tokenSuffix: string, mode: Mode, color: string): Theme {
  const [light, dark] = (['light', 'dark'] as const).map((each) =>
    each === mode ? color : colorIn(theme, tokenSuffix, each),
  );
  return withValue(theme, colorPrefix + tokenSuffix, `light-dark(${light}, ${dark})`);
}

/** A copy of the theme with a value changed. Removes the value if it equals the default. */
export function withValue(theme: Theme, name: string, value: string): Theme {
  const { [name]: _, ...others } = theme;
  return value === '' || value === valueIn(others, name) ? others : { ...others, [name]: value };
}

/** Keeps valid tokens. Values become part of a `<style>`, so characters that could end it are not allowed. */
export const readTheme = (found: Readonly<Record<string, string>>): Theme =>
  Object.fromEntries(
    Object.entries(found).filter(
      ([name, value]) => isToken(name) && value && !/[<>{};\\]/.test(value) && !expectedValue(name, value),
    ),
  );

/** Reads the theme from a CSS file in the library's format. */
export const fromCss = (text: string): Theme =>
  readTheme(
    Object.fromEntries([...text.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value])),
  );

/** Prints the theme as CSS, colors first. */
export const toCss = (theme: Theme): string => rootRule(declarationsOf(theme).map((each) => `${each};`));

/** Prints the theme for an app that a bundler builds. */
export const toBundledCss = (theme: Theme): string => rootRule(guardLightDark(declarationsOf(theme)));

const rootRule = (lines: readonly string[]) => `:root {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;

const declarationsOf = (theme: Theme): string[] =>
  [...colorTokens, ...otherTokens].flatMap(({ name }) => (theme[name] ? `${name}: ${theme[name]}` : []));

/** Whether the theme sets anything. */
export const hasValues = (theme: Theme): boolean => Object.keys(theme).length > 0;

/** The colors that a token's color needs contrast with, in front of it or behind it. */
export const contrastPartners = (
  tokenSuffix: string,
): readonly { other: string; minRatio: number; pair: Pair }[] =>
  pairs.flatMap((pair) => {
    const [front, back, minRatio] = pair;
    return front === tokenSuffix
      ? { other: back, minRatio, pair }
      : back === tokenSuffix
        ? { other: front, minRatio, pair }
        : [];
  });
