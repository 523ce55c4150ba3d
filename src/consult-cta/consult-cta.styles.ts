import { css } from 'lit';
import { base } from '../shared/base.styles.js';

export const styles = [
  base,
  css`
    .base {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_space) * 0.75) var(--_space);
    }

    .surface {
      padding: calc(var(--_space) * 1.25);
    }

    .words {
      flex: 1 1 18em;
      min-inline-size: 0;
    }

    .after,
    .card > * {
      flex-basis: 100%;
    }

    .inline .words {
      flex: 0 1 auto;
    }

    /* Nothing to show, and no gap for it. */
    div:empty {
      display: none;
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_space) / 2) var(--_space);
      max-inline-size: 100%;
    }

    .own a {
      border: 2px solid color-mix(in srgb, currentcolor 40%, transparent);
      border-radius: var(--_radius);
      box-sizing: border-box;
      color: inherit;
      font-weight: 600;
      max-inline-size: 100%;
      min-block-size: 44px;
      padding: 0.55em 1em;
      text-align: center;
      text-wrap: balance;
      transition: background-color var(--_duration);
    }

    .own [part='action'] {
      background: var(--_action);
      border-color: var(--_action-border);
      color: var(--_on-action);
      text-decoration: none;
    }

    .own [part='action']:hover {
      background: var(--_action-hover);
      text-decoration: underline;
    }

    @media (prefers-reduced-motion: reduce) {
      .own a {
        transition: none;
      }
    }

    @media print {
      .base {
        break-inside: avoid;
      }

      .own a {
        background: none !important;
        border: 0;
        color: inherit !important;
        padding: 0;
      }
    }
  `,
];
