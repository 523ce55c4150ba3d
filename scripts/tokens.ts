// Writes `dist/tokens.json`: the tokens of every theme, in light and dark, in the format of the W3C Design Tokens Community
// Group (2025.10), for design tools. The defaults come from the manifest, and so from `src/shared/tokens.styles.ts`, as the
// stylesheet's do.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

interface Token {
  readonly name: string;
  readonly description: string;
  readonly default: string;
}

type Mode = 'light' | 'dark';

interface DesignToken {
  readonly $type: string;
  readonly $value: unknown;
  readonly $description: string;
  readonly $extensions: { readonly 'sagebrush-widgets': { readonly property: string; readonly css: string } };
}

const isColor = (name: string) => name.startsWith('--sage-color-');
const keyOf = (name: string) => name.replace(/^--sage-(color-)?/, '');

/** The public tokens, each once. */
function readTokens(): Token[] {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
    modules: { declarations: { cssProperties?: Token[] }[] }[];
  };
  const all = modules.flatMap(({ declarations }) =>
    declarations.flatMap(({ cssProperties = [] }) => cssProperties),
  );
  return [...new Map(all.map((token) => [token.name, token])).values()];
}

/** The values that a theme sets, by token. */
const readTheme = (file: string): Record<string, string> =>
  Object.fromEntries(
    [...readFileSync(file, 'utf8').matchAll(/(--sage-[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );

/** A theme as a group: `light.color`, `dark.color`, and the tokens that do not depend on the mode. */
function groupOf(tokens: readonly Token[], declared: Record<string, string>, theme: string) {
  const cssOf = ({ name, default: value }: Token) => declared[name] ?? value;
  const entry = (token: Token, css: string, path: string): [string, DesignToken] => [
    keyOf(token.name),
    {
      ...typedValue(token.name, css, path),
      $description: token.description,
      $extensions: { 'sagebrush-widgets': { property: token.name, css } },
    },
  ];
  const colors = (mode: Mode) =>
    Object.fromEntries(
      tokens
        .filter(({ name }) => isColor(name))
        .map((token) => entry(token, inMode(cssOf(token), mode), `${theme}.${mode}.color`)),
    );
  return {
    light: { color: colors('light') },
    dark: { color: colors('dark') },
    ...Object.fromEntries(
      tokens.filter(({ name }) => !isColor(name)).map((token) => entry(token, cssOf(token), theme)),
    ),
  };
}

/** One of the two colors in `light-dark()`. */
const inMode = (css: string, mode: Mode) =>
  /^light-dark\((.+), (.+)\)$/.exec(css)?.[mode === 'light' ? 1 : 2] ?? css;

/** Converts a CSS value to the format. */
function typedValue(name: string, css: string, path: string): Pick<DesignToken, '$type' | '$value'> {
  const [, alias] = /^var\((--sage-[\w-]+)\)$/.exec(css) ?? [];
  const $type = typeOf(name);
  if (alias) return { $type, $value: `{${path}.${keyOf(alias)}}` };
  if ($type === 'color') return { $type, $value: colorOf(css) };
  if ($type === 'fontFamily')
    return { $type, $value: css.split(',').map((family) => family.trim().replaceAll(/['"]/g, '')) };
  // The format has no `max()`, so take the smallest value.
  const [, value, unit] = /([\d.]+)(px|rem|ms|s)\)?$/.exec(css) ?? [];
  if (!unit) throw new Error(`${name}: ${css} has no form in the design tokens format`);
  return { $type, $value: { value: Number(value), unit } };
}

function typeOf(name: string): string {
  if (isColor(name)) return 'color';
  if (name.includes('font-family')) return 'fontFamily';
  return name.includes('duration') ? 'duration' : 'dimension';
}

function colorOf(hex: string) {
  const channels = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(hex);
  if (!channels) throw new Error(`${hex} is not a color with six digits`);
  const components = channels.slice(1).map((channel) => Number((parseInt(channel, 16) / 255).toFixed(4)));
  return { colorSpace: 'srgb', components, alpha: 1, hex };
}

const tokens = readTokens();
const themes = globSync('src/themes/*.css')
  .map((file) => [basename(file, '.css'), file] as const)
  // The default theme comes first.
  .sort(
    ([one], [other]) => Number(other === 'default') - Number(one === 'default') || one.localeCompare(other),
  );
const groups = Object.fromEntries(
  themes.map(([theme, file]) => [theme, groupOf(tokens, readTheme(file), theme)]),
);
writeFileSync('dist/tokens.json', `${JSON.stringify(groups, null, 2)}\n`);
