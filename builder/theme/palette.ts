import { clampChroma, converter, formatHex, wcagContrast, type Oklch } from 'culori';
import { modes, type Mode } from '../../src/themes/pairs.ts';
import { colourIn, partnersOf, withColour, type Ground, type Theme } from './theme.ts';

/** A colour that another has to be told from, by WCAG's contrast. */
interface Partner {
  readonly colour: string;
  readonly least: number;
}

const toOklch = converter('oklch');
const read = (colour: string): Oklch => toOklch(colour) ?? { mode: 'oklch', l: 0, c: 0 };

/** As sRGB can show it: what is too colourful becomes paler, and keeps its hue. */
const write = (colour: Oklch): string => formatHex(clampChroma(colour, 'oklch'));

const isClear = (colour: string, partners: readonly Partner[]) =>
  partners.every((partner) => wcagContrast(colour, partner.colour) >= partner.least);

/** The colour of the same hue that is nearest in lightness and clear of all of these; nothing where there is none. */
export function nearestClear(colour: string, partners: readonly Partner[]): string | undefined {
  if (isClear(colour, partners)) return colour;
  const from = read(colour);
  const at = (l: number) => write({ ...from, l });
  for (let step = 0.005; step < 1.005; step += 0.005)
    for (const way of from.l > 0.5 ? [-1, 1] : [1, -1]) {
      const l = Math.min(1, Math.max(0, from.l + way * step));
      if (!isClear(at(l), partners)) continue;
      // It lies between this step and the one before.
      let [far, near] = [l, l - way * 0.005];
      for (let half = 0; half < 6; half++) {
        const middle = (far + near) / 2;
        if (isClear(at(middle), partners)) far = middle;
        else near = middle;
      }
      return at(far);
    }
  return undefined;
}

/** The nearest colour for the one in front: clear of all that it meets, or else of the one on which it lies here. */
export function remedyFor(theme: Theme, end: string, back: string, mode: Mode, ground: Ground): string {
  const now = colourIn(theme, end, mode, ground);
  const partners = partnersOf(end).map(({ other, least }) => ({
    end: other,
    colour: colourIn(theme, other, mode, ground),
    least,
  }));
  const here = partners.filter((partner) => partner.end === back);
  return nearestClear(now, partners) ?? nearestClear(now, here)!;
}

/** How light each thing is in OKLCH, and how colourful it may be at most. */
const shades = {
  light: { surface: [0.968, 0.014], text: [0.265, 0.03], border: [0.85, 0.03] },
  dark: { surface: [0.255, 0.018], text: [0.945, 0.012], border: [0.44, 0.03] },
} as const;

/** What a brand's colour is moved to in the dark, at least: there a page is lit by it. */
const leastInTheDark = 0.72;

// Blue, as browsers have it: a ring of the brand's own colour would be lost round an action of that colour.
const ring = { light: '#0b57b7', dark: '#8fc1ff' };

/** A theme in which all can be read, from one colour: as near to that colour as contrast allows. What is no colour stays. */
export function themeFrom(brand: string, before: Theme, ground: Ground): Theme {
  let theme = Object.fromEntries(Object.entries(before).filter(([name]) => !name.includes('-color-')));
  for (const mode of modes)
    for (const [end, colour] of Object.entries(paletteIn(mode, brand, ground[mode])))
      theme = withColour(theme, end, mode, colour);
  return theme;
}

function paletteIn(mode: Mode, brand: string, page: string): Record<string, string> {
  const from = read(brand);
  const shade = (of: keyof (typeof shades)['light']) => {
    const [l, most] = shades[mode][of];
    return write({ ...from, l, c: Math.min(from.c, most) });
  };
  const surface = shade('surface');
  const behind = (least: number) => [surface, page].map((colour) => ({ colour, least }));
  const start = mode === 'dark' ? write({ ...from, l: Math.max(from.l, leastInTheDark) }) : brand;
  const accent = nearestClear(start, behind(4.5)) ?? start;
  const { action, words } = actionFrom(start, behind(3));
  return {
    surface,
    text: nearestClear(shade('text'), behind(4.5)) ?? shade('text'),
    border: shade('border'),
    accent,
    action,
    'action-hover': hoverOf(action, words, behind(3)),
    'on-action': words,
    focus: nearestClear(ring[mode], behind(3)) ?? ring[mode],
  };
}

/** The action with white words or dark ones, whichever leaves it nearer to its colour. */
function actionFrom(colour: string, behind: readonly Partner[]): { action: string; words: string } {
  const from = read(colour);
  const dark = write({ ...from, l: 0.2, c: Math.min(from.c, 0.03) });
  const choices = ['#ffffff', dark].flatMap((words) => {
    const action = nearestClear(colour, [...behind, { colour: words, least: 4.5 }]);
    return action ? { action, words, distance: Math.abs(read(action).l - from.l) } : [];
  });
  return choices.sort((one, other) => one.distance - other.distance)[0] ?? { action: dark, words: '#ffffff' };
}

/** A step away from the words, so that they are read better under the pointer and not worse. */
function hoverOf(action: string, words: string, behind: readonly Partner[]): string {
  const from = read(action);
  const away = read(words).l > from.l ? -0.08 : 0.06;
  const stepped = write({ ...from, l: Math.min(1, Math.max(0, from.l + away)) });
  return nearestClear(stepped, [...behind, { colour: words, least: 4.5 }]) ?? action;
}
