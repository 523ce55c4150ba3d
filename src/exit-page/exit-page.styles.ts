import { css } from 'lit';
import { own } from '../shared/own.styles.js';

/** Styles for what the exit adds. sagebrush.css positions the host. */
export const styles = [
  own,
  css`
    [part='action'] {
      background: var(--_action);
      border: 1px solid var(--_action-border);
      border-radius: var(--_radius);
      box-sizing: border-box;
      color: var(--_on-action);
      display: block;
      font-weight: 600;
      inline-size: fit-content;
      margin-inline-start: auto;
      min-block-size: 44px;
      overflow-wrap: anywhere;
      padding: 0.55em 1em;
      text-decoration: none;
    }

    [part='action']:hover {
      background: var(--_action-hover);
      text-decoration: underline;
    }

    /* Overlays the page, so that it does not shift the layout. */
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
    }
  `,
];
