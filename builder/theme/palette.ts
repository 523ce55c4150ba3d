import { clampChroma, converter, formatHex, wcagContrast, type Oklch } from 'culori';
import { modes, type Mode } from '../../src/themes/pairs.ts';
import { colorIn, contrastPartners, withColor, type PageBackground, type Theme } from './theme.ts';

/** A color that another one must contrast with, and the minimum ratio by WCAG. */
interface Partner {
  readonly color: string;
  readonly minRatio: number;
}

const toOklch = converter('oklch');
const parseColor = (color: string): Oklch => toOklch(color) ?? { mode: 'oklch', l: 0, c: 0 };

/** Formats a color for sRGB. If it is too saturated, reduces the chroma and keeps the hue. */
const formatColor = (color: Oklch): string => formatHex(clampChroma(color, 'oklch'));

const hasContrast = (color: string, partners: readonly Partner[]) =>
  partners.every((partner) => wcagContrast(color, partner.color) >= partner.minRatio);

/** Finds the color with the same hue and the closest lightness that has enough contrast, or returns `undefined`. */
function nearestReadable(color: string, partners: readonly Partner[]): string | undefined {
  if (hasContrast(color, partners)) return color;
  const from = parseColor(color);
  const at = (l: number) => formatColor({ ...from, l });
  for (let step = 0.005; step < 1.005; step += 0.005)
    for (const direction of from.l > 0.5 ? [-1, 1] : [1, -1]) {
      const l = Math.min(1, Math.max(0, from.l + direction * step));
      if (!hasContrast(at(l), partners)) continue;
      // The nearest lightness is between this step and the one before. Bisect.
      let [far, near] = [l, l - direction * 0.005];
      for (let round = 0; round < 6; round++) {
        const middle = (far + near) / 2;
        if (hasContrast(at(middle), partners)) far = middle;
        else near = middle;
      }
      return at(far);
    }
  return undefined;
}

/** The nearest color with enough contrast on every background that it meets, or at least on this one. */
export function suggestColor(
  theme: Theme,
  tokenSuffix: string,
  back: string,
  mode: Mode,
  pageBackground: PageBackground,
): string {
  const now = colorIn(theme, tokenSuffix, mode, pageBackground);
  const partners = contrastPartners(tokenSuffix).map(({ other, minRatio }) => ({
    tokenSuffix: other,
    color: colorIn(theme, other, mode, pageBackground),
    minRatio,
  }));
  const samePartners = partners.filter((partner) => partner.tokenSuffix === back);
  return nearestReadable(now, partners) ?? nearestReadable(now, samePartners)!;
}

/** The OKLCH lightness and the maximum chroma of each color. */
const shades = {
  light: { surface: [0.968, 0.014], text: [0.265, 0.03], border: [0.85, 0.03] },
  dark: { surface: [0.255, 0.018], text: [0.945, 0.012], border: [0.44, 0.03] },
} as const;

/** The minimum lightness of the brand color in dark mode, where it has to stand out. */
const minDarkLightness = 0.72;

// Blue, like browsers' own rings: a ring in the brand color would disappear around an action in that color.
const ring = { light: '#0b57b7', dark: '#8fc1ff' };

/** Creates a readable theme as close to the brand color as contrast allows. Keeps tokens that are not colors. */
export function themeFromBrand(brand: string, before: Theme, pageBackground: PageBackground): Theme {
  let theme = Object.fromEntries(Object.entries(before).filter(([name]) => !name.includes('-color-')));
  for (const mode of modes)
    for (const [tokenSuffix, color] of Object.entries(brandPalette(mode, brand, pageBackground[mode])))
      theme = withColor(theme, tokenSuffix, mode, color);
  return theme;
}

function brandPalette(mode: Mode, brand: string, page: string): Record<string, string> {
  const from = parseColor(brand);
  const shade = (of: keyof (typeof shades)['light']) => {
    const [l, maxChroma] = shades[mode][of];
    return formatColor({ ...from, l, c: Math.min(from.c, maxChroma) });
  };
  const surface = shade('surface');
  const against = (minRatio: number) => [surface, page].map((color) => ({ color, minRatio }));
  const start = mode === 'dark' ? formatColor({ ...from, l: Math.max(from.l, minDarkLightness) }) : brand;
  const accent = nearestReadable(start, against(4.5)) ?? start;
  const { action, words } = actionFrom(start, against(3));
  return {
    surface,
    text: nearestReadable(shade('text'), against(4.5)) ?? shade('text'),
    border: shade('border'),
    accent,
    action,
    'action-hover': hoverOf(action, words, against(3)),
    'on-action': words,
    focus: nearestReadable(ring[mode], against(3)) ?? ring[mode],
  };
}

/** The action color, with white or dark text, whichever keeps it closer to the given color. */
function actionFrom(color: string, backgrounds: readonly Partner[]): { action: string; words: string } {
  const from = parseColor(color);
  const dark = formatColor({ ...from, l: 0.2, c: Math.min(from.c, 0.03) });
  const choices = ['#ffffff', dark].flatMap((words) => {
    const action = nearestReadable(color, [...backgrounds, { color: words, minRatio: 4.5 }]);
    return action ? { action, words, distance: Math.abs(parseColor(action).l - from.l) } : [];
  });
  return choices.sort((one, other) => one.distance - other.distance)[0] ?? { action: dark, words: '#ffffff' };
}

/** A step further from the text color, so that hovering increases the contrast. */
function hoverOf(action: string, words: string, backgrounds: readonly Partner[]): string {
  const from = parseColor(action);
  const change = parseColor(words).l > from.l ? -0.08 : 0.06;
  const shifted = formatColor({ ...from, l: Math.min(1, Math.max(0, from.l + change)) });
  return nearestReadable(shifted, [...backgrounds, { color: words, minRatio: 4.5 }]) ?? action;
}
