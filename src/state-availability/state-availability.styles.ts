import { css } from 'lit';
import { base } from '../shared/base.styles.js';

export const styles = [
  base,
  css`
    .surface {
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

    /* Targets of 24 px: in a sentence without a box of their own, which would break its order right to left. */
    .own a {
      padding-block: 0.2em;
    }

    li a {
      display: inline-block;
    }

    @media (forced-colors: active) {
      svg {
        color: CanvasText;
      }
    }
  `,
];
