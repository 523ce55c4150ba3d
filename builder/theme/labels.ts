import type { Mode, Pair } from '../../src/themes/pairs.ts';

/** Labels for tokens whose names are not clear to everyone, by the suffix of the name. */
const labels: Readonly<Record<string, string>> = {
  page: 'Your page',
  accent: 'Links and symbols',
  action: 'Button',
  'action-hover': 'Button under the pointer',
  'action-border': 'Button border',
  'on-action': 'Button text',
  focus: 'Focus ring',
  'font-size': 'Text size',
  'font-family': 'Typeface',
  'font-family-heading': 'Heading typeface',
  space: 'Space',
  radius: 'Corner radius',
  'border-width': 'Border width',
  'focus-width': 'Focus ring width',
  duration: 'Transition time',
};

export const labelOf = (tokenSuffix: string): string =>
  labels[tokenSuffix] ?? `${tokenSuffix[0]!.toUpperCase()}${tokenSuffix.slice(1)}`.replaceAll('-', ' ');

const lowerLabel = (tokenSuffix: string) => labelOf(tokenSuffix).toLowerCase();

export const onLabel = (tokenSuffix: string): string =>
  `on ${tokenSuffix === 'page' ? '' : 'the '}${lowerLabel(tokenSuffix)}`;

export const modeNames: Readonly<Record<Mode, string>> = { light: 'Light', dark: 'Dark' };

/** Formats a contrast ratio. Rounds down, because 4.49 does not pass 4.5. */
export const formatRatio = (ratio: number): string => `${(Math.floor(ratio * 10) / 10).toFixed(1)}:1`;

export const pairLabel = ([front, back]: Pair, mode: Mode): string =>
  `${labelOf(front)} ${onLabel(back)}, ${mode}`;

/** The id of the element that shows a pair's contrast. */
export const pairId = ([front, back]: Pair, mode: Mode): string => `pair-${front}-${back}-${mode}`;
export const colorFieldId = (tokenSuffix: string, mode: Mode): string => `color-${tokenSuffix}-${mode}`;
