/**
 * The public tokens with their defaults, under the private names that the widgets use.
 *
 * The comment before each token is its description in the manifest, and so in editors and in Storybook.
 *
 * A pair in `light-dark()` follows the page's `color-scheme`. A test reads this file and checks the contrast: at least
 * 4.5:1 for text and 3:1 for everything else.
 */
export declare const tokens: import("lit").CSSResult;
