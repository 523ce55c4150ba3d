import type { Mode, Pair } from '../../src/themes/pairs.ts';

/** What each colour is called, by the end of its token's name, where that alone would not say it to everyone. */
const names: Readonly<Record<string, string>> = {
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

export const nameOf = (end: string): string =>
  names[end] ?? `${end[0]!.toUpperCase()}${end.slice(1)}`.replaceAll('-', ' ');

const inSentence = (end: string) => nameOf(end).toLowerCase();

export const behindWords = (end: string): string => `on ${end === 'page' ? '' : 'the '}${inSentence(end)}`;

export const modeNames: Readonly<Record<Mode, string>> = { light: 'Light', dark: 'Dark' };

/** A ratio as it is shown. It is never rounded up: 4.49 is not 4.5. */
export const ratioWords = (ratio: number): string => `${(Math.floor(ratio * 10) / 10).toFixed(1)}:1`;

export const pairWords = ([front, back]: Pair, mode: Mode): string =>
  `${nameOf(front)} ${behindWords(back)}, ${mode}`;

/** The id of what is said of a pair. */
export const pairField = ([front, back]: Pair, mode: Mode): string => `pair-${front}-${back}-${mode}`;
export const colourField = (end: string, mode: Mode): string => `colour-${end}-${mode}`;
