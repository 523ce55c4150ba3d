import { css } from 'lit';

/**
 * The public tokens with their defaults, under the private names that the widgets use.
 *
 * The comment before each token is its description in the manifest, and so in editors and in Storybook.
 *
 * A pair in `light-dark()` follows the page's `color-scheme`. A test reads this file and checks the contrast: at least
 * 4.5:1 for text and 3:1 for everything else.
 */
export const tokens = css`
  :host {
    /* Background of banners, cards and badges. */
    --_surface: var(--sage-color-surface, light-dark(#f3f6f1, #1d2520));
    /* Text color in banners, cards and badges. */
    --_text: var(--sage-color-text, light-dark(#1d2822, #ebf1ec));
    /* Border color of banners, cards and badges. */
    --_border: var(--sage-color-border, light-dark(#c3cfc6, #45544b));
    /* Color of links and symbols in banners, cards and badges. */
    --_accent: var(--sage-color-accent, light-dark(#2b614b, #9ed3b8));
    /* Background of the action. */
    --_action: var(--sage-color-action, light-dark(#2b5f4a, #a6dac0));
    /* Background of the action on hover. */
    --_action-hover: var(--sage-color-action-hover, light-dark(#1f4838, #c4ead6));
    /* Border color of the action. */
    --_action-border: var(--sage-color-action-border, var(--_action));
    /* Text color of the action. */
    --_on-action: var(--sage-color-on-action, light-dark(#ffffff, #0f211a));
    /* Color of the focus ring. */
    --_focus: var(--sage-color-focus, light-dark(#0b57b7, #8fc1ff));
    /* Font family of text that the widgets add. Your own text keeps the page's font. */
    --_font: var(--sage-font-family, system-ui, sans-serif);
    /* Font family of headings that the widgets add. */
    --_font-heading: var(--sage-font-family-heading, var(--_font));
    /* Font size of text that the widgets add. */
    --_size: var(--sage-font-size, max(1em, 16px));
    /* Space between the parts of a widget. All other distances are derived from it. */
    --_space: var(--sage-space, 16px);
    /* Corner radius of banners, cards, badges and actions. */
    --_radius: var(--sage-radius, 8px);
    /* Border width of banners, cards and badges. */
    --_line-width: var(--sage-border-width, 1px);
    /* Width of the focus ring. */
    --_focus-width: var(--sage-focus-width, 3px);
    /* Duration of color transitions. */
    --_duration: var(--sage-duration, 120ms);
  }
`;
