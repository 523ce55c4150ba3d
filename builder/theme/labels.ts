import type { Mode, Pair } from '../../src/themes/pairs.ts';

/** Labels for tokens whose names are not clear to everyone, by the suffix of the name. */
const labels: Readonly<Record<string, string>> = {
  page: 'Your page',
  accent: 'Links and symbols',
  action: 'Button',
  'action-hover': 'Button under the pointer',
  'action-border': 'Border of the button',
  'on-action': 'Words of the button',
  focus: 'Ring of focus',
  'font-size': 'Size of text',
  'font-family': 'Typeface',
  'font-family-heading': 'Typeface of headings',
  space: 'Space',
  radius: 'Roundness of corners',
  'border-width': 'Width of borders',
  'focus-width': 'Width of the ring of focus',
  duration: 'Time that a change takes',
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
