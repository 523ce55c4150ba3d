import { css } from 'lit';
import { own } from '../shared/own.styles.js';

export const styles = [
  own,
  css`
    /* In sight wherever the page is scrolled to, at the end of the line. */
    :host {
      display: block !important;
      inline-size: fit-content !important;
      inset-block-start: 0.5rem;
      margin-inline: auto 0.5rem;
      max-inline-size: calc(100% - 1rem);
      position: sticky;
      z-index: 2147483646;
    }

    :host([hidden]) {
      display: none !important;
    }

    ::slotted(p) {
      margin: 0 !important;
    }

    [part='action'] {
      background: var(--_action);
      border: 2px solid var(--_action-border);
      border-radius: var(--_radius);
      box-shadow: 0 2px 8px rgb(0 0 0 / 0.25);
      box-sizing: border-box;
      color: var(--_on-action);
      display: block;
      font-weight: 600;
      inline-size: fit-content;
      margin-inline-start: auto;
      min-block-size: 44px;
      padding: 0.55em 1em;
      text-decoration: none;
    }

    [part='action']:hover {
      background: var(--_action-hover);
      text-decoration: underline;
    }

    /* Over the page, which it is not to move. */
    [part='status'] {
      background: var(--_surface);
      border: max(1px, var(--_line-width)) solid var(--_border);
      border-radius: var(--_radius);
      box-sizing: border-box;
      color: var(--_text);
      inline-size: max-content;
      inset-block-start: calc(100% + 0.25rem);
      inset-inline-end: 0;
      max-inline-size: calc(100vi - 4rem);
      padding: 0.25em 0.75em;
      position: absolute;
    }

    [part='status']:empty {
      clip-path: inset(50%);
      display: block;
    }

    @media print {
      :host {
        display: none !important;
      }
    }
  `,
];
