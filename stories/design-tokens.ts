import text from '../dist/tokens.json?raw';
import type { Mode } from '../src/themes/pairs.ts';
import type { Member } from './manifest.ts';

interface DesignToken {
  readonly $value: unknown;
  readonly $extensions: { readonly 'sagebrush-widgets': { readonly property: string; readonly css: string } };
}
type Colors = { readonly color: Readonly<Record<string, DesignToken>> };
type Theme = Readonly<Record<Mode, Colors>> & Readonly<Record<string, DesignToken | Colors>>;

/** The tokens for design tools, as `npm run build` writes them. */
const themes = JSON.parse(text) as Record<string, Theme>;
export const themeNames = Object.keys(themes);

const keyOf = (name: string) => name.replace(/^--sage-(color-)?/, '');

/** The value of a color in a theme, as hex digits. */
export function hexOf({ name }: Pick<Member, 'name'>, theme: string, mode: Mode): string {
  const { $value } = themes[theme]![mode].color[keyOf(name)]!;
  if (typeof $value === 'object') return ($value as { hex: string }).hex;
  return hexOf({ name: `--sage-color-${/\.([\w-]+)\}$/.exec(String($value))![1]!}` }, theme, mode);
}

/** The value of any other token in a theme, as CSS. */
export const cssOf = ({ name }: Member, theme: string): string =>
  (themes[theme]![keyOf(name)] as DesignToken).$extensions['sagebrush-widgets'].css;

/** A theme's tokens, as declarations. */
export const declarationsOf = (theme: string, tokens: readonly Member[]): string =>
  tokens.map((token) => `${token.name}: ${valueIn(token, theme)};`).join(' ');

/** The CSS that sets a token to its value in a theme. */
export function valueIn(token: Member, theme: string): string {
  if (!isColor(token)) return cssOf(token, theme);
  const [light, dark] = (['light', 'dark'] as const).map((mode) => hexOf(token, theme, mode));
  return light === dark ? light! : `light-dark(${light}, ${dark})`;
}

export const isColor = ({ name }: Member) => name.startsWith('--sage-color-');
