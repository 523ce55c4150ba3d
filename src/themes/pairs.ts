/** The color schemes of a page. */
export const modes = ['light', 'dark'] as const;
export type Mode = (typeof modes)[number];

/** The most likely background of a page, for what is not on one of our surfaces. */
export const page: Readonly<Record<Mode, string>> = { light: '#ffffff', dark: '#121212' };

/** A color, its background and the minimum contrast. Each color is the end of its token's name, or `page`. */
export type Pair = readonly [front: string, back: string, least: number];

/**
 * Colors and their backgrounds: 4.5:1 for text, 3:1 for everything else (WCAG 2.2, 1.4.3 and 1.4.11). The tests of the
 * tokens and of the themes, the tables in Storybook and the builder's panel all read this list. Chosen items and
 * visited links have the accent color.
 */
export const pairs: readonly Pair[] = [
  ['text', 'surface', 4.5],
  ['text', 'page', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'page', 4.5],
  ['on-action', 'action', 4.5],
  ['on-action', 'action-hover', 4.5],
  ['action', 'surface', 3],
  ['action', 'page', 3],
  ['action-hover', 'surface', 3],
  ['action-hover', 'page', 3],
  ['focus', 'surface', 3],
  ['focus', 'page', 3],
];
