import { css } from 'lit';
import { base } from '../shared/base.styles.js';

export const styles = [
  base,
  css`
    .badge,
    li {
      background: var(--_surface);
      border: var(--_line-width) solid var(--_border);
      border-radius: var(--_radius);
      padding: 0.4em 0.85em;
    }

    .badge {
      display: flex;
      gap: 0.5em;
      inline-size: fit-content;
    }

    svg {
      block-size: 1.5em;
      color: var(--_accent);
      flex: none;
      inline-size: 1.25em;
    }

    .own.states {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_space) / 2);
      list-style: none;
      margin: 0;
      padding: 0;
    }

    .text:not(:empty) {
      margin-block-end: calc(var(--_space) / 2);
    }

    .own a {
      /* A target of 24 px, whatever the line. */
      display: inline-block;
      min-block-size: 24px;
    }

    @media print {
      .badge,
      li {
        background: none;
      }
    }
  `,
];
