import type { Problem } from './findings.js';

interface Kind {
  /** Matches the names of the tokens of this kind. */
  readonly names: RegExp;
  /** Whether a browser understands the value. */
  readonly isValid: (value: string) => boolean;
  readonly expected: string;
}

const length = 'a length with its unit, such as 16px or 1em';

const kinds: readonly Kind[] = [
  {
    names: /^--sage-color-/,
    isValid: (value) => CSS.supports('color', value),
    expected: 'a color, such as #2b614b, or one for each mode: light-dark(#2b614b, #9ed3b8)',
  },
  {
    names: /^--sage-font-family/,
    isValid: (value) => CSS.supports('font-family', value),
    expected: 'font names with commas between them, such as Georgia, serif',
  },
  {
    names: /^--sage-duration$/,
    isValid: (value) => CSS.supports('transition-duration', value),
    expected: 'a time with its unit, such as 120ms',
  },
  {
    names: /^--sage-font-size$/,
    isValid: (value) => CSS.supports('font-size', value),
    expected: length,
  },
  {
    names: /^--sage-radius$/,
    isValid: (value) => CSS.supports('border-top-left-radius', value),
    expected: length,
  },
  {
    names: /^--sage-(space|[\w-]+-width)$/,
    // Other lengths are computed from it, and `calc()` needs a unit, even for 0.
    isValid: (value) => CSS.supports('outline-width', `calc(1 * (${value}))`),
    expected: `${length}, also where it is 0px`,
  },
];

/** Every token in tokens.styles.ts. */
const tokens =
  'color-surface color-text color-border color-accent color-action color-action-hover color-action-border color-on-action color-focus font-family font-family-heading font-size space radius border-width focus-width duration'
    .split(' ')
    .map((name) => `--sage-${name}`);

/** The expected kind of value, or `undefined` if the value is right or the token is unknown. */
export function expectedValue(name: string, value: string): string | undefined {
  const kind = kinds.find(({ names }) => names.test(name));
  return kind && !kind.isValid(value) ? kind.expected : undefined;
}

/**
 * Tokens with values that these elements cannot use. Reports each value once, on the outermost element that
 * has it.
 */
export function tokenProblemsIn(places: readonly Element[]): Problem[] {
  const problems = new Map<string, Problem>();
  for (const place of places) {
    const style = getComputedStyle(place);
    for (const name of tokens) {
      const value = style.getPropertyValue(name).trim();
      // An empty token is not set, or takes the page's own value.
      const expected = value && expectedValue(name, value);
      if (!expected || problems.has(name + value)) continue;
      const source = outermost(place, name, value);
      problems.set(name + value, {
        written: `${name} says “${value}”.`,
        expected: `${expected.charAt(0).toUpperCase()}${expected.slice(1)}.`,
        fix: `Correct it in the page’s styles, where ${name} is set.`,
        place: source === document.documentElement ? undefined : source,
      });
    }
  }
  return [...problems.values()];
}

function outermost(place: Element, name: string, value: string): Element {
  let found = place;
  for (let around = place.parentElement; around; around = around.parentElement)
    if (getComputedStyle(around).getPropertyValue(name).trim() === value) found = around;
    else break;
  return found;
}
