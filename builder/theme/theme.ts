import { formatHex } from 'culori';
import { expectedValue } from '../../src/self-check/token-values.ts';
import { page, pairs, type Mode, type Pair } from '../../src/themes/pairs.ts';
import { tokens, type Member } from '../../stories/manifest.ts';

/** What is set, by the names of tokens; a colour is a pair for the two modes. What is left out is as it is by itself. */
export type Theme = Readonly<Record<string, string>>;

/** What is behind the widgets: the page's own colours. */
export type Ground = Readonly<Record<Mode, string>>;

const colours = '--sage-color-';

export const colourTokens = tokens.filter(({ name }) => name.startsWith(colours));
export const otherTokens = tokens.filter(({ name }) => !name.startsWith(colours));
export const endOf = (name: string): string => name.replace(colours, '');

const byItself = (token: Member | undefined) => (token?.default ?? '').replace(/^`|`$/g, '');

/** The value of a token; where nobody sets it, what it stands for by itself. */
export function valueIn(theme: Theme, name: string): string {
  const value = theme[name] ?? byItself(tokens.find((token) => token.name === name));
  const [, other] = /^var\(--_([\w-]+)\)$/.exec(value) ?? [];
  if (!other) return value;
  return valueIn(theme, [`${colours}${other}`, `--sage-${other}-family`].find(isToken) ?? '');
}

const isToken = (name: string) => tokens.some((token) => token.name === name);

/** What is written, as `#rrggbb`; nothing where it is no colour. */
export const toHex = (written: string): string | undefined => formatHex(written.trim());

/** A colour of the theme in a mode, as `#rrggbb`, by the end of its token's name; or what is behind. */
export function colourIn(theme: Theme, end: string, mode: Mode, ground: Ground = page): string {
  if (end === 'page') return ground[mode];
  const value = valueIn(theme, colours + end);
  const [, light, dark] = /^light-dark\((.+?),\s*(.+)\)$/.exec(value) ?? [];
  return toHex((mode === 'light' ? light : dark) ?? value) ?? '#000000';
}

/** The theme with a colour changed in one mode. */
export function withColour(theme: Theme, end: string, mode: Mode, colour: string): Theme {
  const [light, dark] = (['light', 'dark'] as const).map((each) =>
    each === mode ? colour : colourIn(theme, end, each),
  );
  return withValue(theme, colours + end, `light-dark(${light}, ${dark})`);
}

/** The theme with a value changed. One that says what is so by itself is left out. */
export function withValue(theme: Theme, name: string, value: string): Theme {
  const { [name]: _, ...others } = theme;
  return value === '' || value === valueIn(others, name) ? others : { ...others, [name]: value };
}

/** Takes from what was found what a theme can say. A page is to be made of it, so it holds nothing that could end a style. */
export const readTheme = (found: Readonly<Record<string, string>>): Theme =>
  Object.fromEntries(
    Object.entries(found).filter(
      ([name, value]) => isToken(name) && value && !/[<>{};\\]/.test(value) && !expectedValue(name, value),
    ),
  );

/** What a file of the library's own form sets. */
export const readFile = (text: string): Theme =>
  readTheme(
    Object.fromEntries([...text.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value])),
  );

/** The theme as a file: tokens and nothing else, colours first. */
export const writeFile = (theme: Theme): string => {
  const set = [...colourTokens, ...otherTokens].flatMap(({ name }) =>
    theme[name] ? `  ${name}: ${theme[name]};\n` : [],
  );
  return `:root {\n${set.join('')}}\n`;
};

/** Whether there is anything in it. */
export const isSet = (theme: Theme): boolean => Object.keys(theme).length > 0;

/** What a token's colour has to be told from, in whichever place of a pair it stands. */
export const partnersOf = (end: string): readonly { other: string; least: number; pair: Pair }[] =>
  pairs.flatMap((pair) => {
    const [front, back, least] = pair;
    return front === end ? { other: back, least, pair } : back === end ? { other: front, least, pair } : [];
  });
