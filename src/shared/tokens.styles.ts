import { css } from 'lit';

/**
 * The public tokens, each with its value where nobody sets it, under the private names that the widgets use.
 *
 * The comment before each is its documentation, in the manifest and wherever else that is read.
 *
 * A pair in `light-dark()` follows the page's `color-scheme`. Contrast is held by a test that reads this file:
 * 4.5:1 for text, 3:1 for what is not text.
 */
export const tokens = css`
  :host {
    /* Behind a banner, a card and a badge. */
    --_surface: var(--sage-color-surface, light-dark(#f3f6f1, #1d2520));
    /* The text of a banner, a card and a badge. */
    --_text: var(--sage-color-text, light-dark(#1d2822, #ebf1ec));
    /* The line round a banner, a card and a badge. */
    --_border: var(--sage-color-border, light-dark(#c3cfc6, #45544b));
    /* Links and symbols in a banner, a card and a badge. */
    --_accent: var(--sage-color-accent, light-dark(#2b614b, #9ed3b8));
    /* Behind the words of the action. */
    --_action: var(--sage-color-action, light-dark(#2b5f4a, #a6dac0));
    /* Behind the words of the action, under the pointer. */
    --_action-hover: var(--sage-color-action-hover, light-dark(#1f4838, #c4ead6));
    /* The line round the action. */
    --_action-border: var(--sage-color-action-border, var(--_action));
    /* The words of the action. */
    --_on-action: var(--sage-color-on-action, light-dark(#ffffff, #0f211a));
    /* The ring round what has the focus of the keyboard. */
    --_focus: var(--sage-color-focus, light-dark(#0b57b7, #8fc1ff));
    /* The type of what we draw; the author's own words keep the page's. */
    --_font: var(--sage-font-family, system-ui, sans-serif);
    /* The type of headings that we draw. */
    --_font-heading: var(--sage-font-family-heading, var(--_font));
    /* The size of what we draw. */
    --_size: var(--sage-font-size, max(1em, 16px));
    /* The distance between the parts of a widget, from which all others are derived. */
    --_space: var(--sage-space, 16px);
    /* The corners of a banner, a card, a badge and an action. */
    --_radius: var(--sage-radius, 8px);
    /* The thickness of the line round a banner, a card and a badge. */
    --_line-width: var(--sage-border-width, 1px);
    /* The thickness of the ring of focus. */
    --_focus-width: var(--sage-focus-width, 3px);
    /* How long a change of colour takes. */
    --_duration: var(--sage-duration, 120ms);
  }
`;
