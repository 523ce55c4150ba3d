import { css, type CSSResultGroup } from 'lit';
import { tokens } from './tokens.styles.js';

/**
 * What every widget that draws begins with.
 *
 * `.surface` is a background of ours, with the text colour that belongs to it. Author's content on it keeps the
 * page's type, but takes that colour, since a theme's own was chosen for another background; elsewhere the page's
 * colour stays, for the same reason. `.own` is what we draw: it starts from nothing, because a theme's inherited
 * styles were not meant for it.
 */
export const base: CSSResultGroup = [
  tokens,
  css`
    :host {
      display: var(--_display, block) !important;
    }

    :host([hidden]) {
      display: none !important;
    }

    .base {
      overflow-wrap: break-word;
    }

    .surface {
      background: var(--_surface);
      border: var(--_line-width) solid var(--_border);
      border-radius: var(--_radius);
      box-sizing: border-box;
      color: var(--_text);
      max-inline-size: 100%;
      padding: calc(var(--_space) * 1.5) calc(var(--_space) * 1.25);
    }

    .surface ::slotted(*) {
      color: inherit !important;
    }

    /* In its slot, or as a copy. What follows a widget that was never closed is neither. */
    :where(.base) ::slotted(*),
    .author > * {
      margin-block: 0 !important;
    }

    :where(.base) ::slotted(:not(:first-child)),
    .author > :not(:first-child) {
      margin-block-start: 0.5em !important;
    }

    .first::slotted(*) {
      margin-block-start: 0 !important;
    }

    .own {
      all: initial;
      color: inherit;
      color-scheme: inherit;
      display: block;
      font: 1em / 1.5 var(--_font);
      font-size: var(--_size);
      overflow-wrap: break-word;
    }

    [part='answer'] {
      font-weight: 600;
    }

    .own :is(h2, h3, h4, h5, h6) {
      font-family: var(--_font-heading);
      font-size: 1.35em;
      line-height: 1.25;
      margin: 0 0 0.35em;
      text-wrap: balance;
    }

    a {
      border-radius: 2px;
      color: var(--_accent);
      text-underline-offset: 0.15em;
    }

    :is(a, button, input, select, summary):focus-visible {
      outline: var(--_focus-width) solid var(--_focus);
      outline-offset: 2px;
    }

    /* For those who listen. */
    .unseen {
      clip-path: inset(50%);
      position: absolute;
    }

    @media print {
      .surface {
        background: none;
      }

      a[data-address^='http']::after {
        content: ' (' attr(data-address) ')';
        font-weight: normal;
        overflow-wrap: anywhere;
      }
    }
  `,
];
