import { css } from 'lit';
import { actions } from '../shared/action.styles.js';
import { base } from '../shared/base.styles.js';

export const styles = [
  base,
  actions,
  css`
    /* One grid for a card and its neighbours. Where there is no grid around it, its rows are its own. */
    :host {
      display: var(--_display, grid) !important;
      grid-row: span var(--_span, 1);
      grid-template-rows: var(--_rows, none);
      min-inline-size: 0;
    }

    .base {
      align-content: start;
      break-inside: avoid;
      display: grid;
      grid-row: 1 / -1;
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: var(--_rows, none);
      margin-block-end: var(--_space);
    }

    .author:has(*) {
      padding-block-end: calc(var(--_space) / 2);
    }

    .eyebrow {
      font-size: 0.875em;
    }

    .eyebrow > .own {
      font-size: inherit;
    }

    /* In line with its neighbours', whether or not something stands above it. */
    .author ::slotted(:is(h1, h2, h3, h4, h5, h6)) {
      margin-block-start: 0 !important;
    }

    .rows {
      display: contents;
    }

    .row {
      border-block-start: var(--_line-width) solid var(--_border);
      list-style: none;
      padding-block: 0.5em;
      position: relative;
    }

    /* With the space behind it, which is copied too. */
    .label {
      clip-path: var(--_label-clip, none);
      position: var(--_label-position, static);
      white-space: pre-wrap;
    }

    .rest {
      border-block-start: var(--_line-width) solid var(--_border);
      margin: 0;
      padding: 0.5em 0;
    }

    .rest li {
      margin-inline-start: 1.25em;
    }

    .foot {
      align-self: end;
      margin-block-start: calc(var(--_space) / 2);
    }

    /* A long name at the edge must not make the page wider. */
    .unseen {
      block-size: 1px;
      inline-size: 1px;
      overflow: hidden;
    }
  `,
];
