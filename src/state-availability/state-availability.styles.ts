import { css } from 'lit';
import { actions } from '../shared/action.styles.js';
import { base } from '../shared/base.styles.js';

export const styles = [
  base,
  actions,
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

    .own.map {
      aspect-ratio: 3 / 2;
      break-inside: avoid;
      margin-block-end: calc(var(--_space) / 2);
      max-inline-size: 30em;
    }

    .text:not(:empty) {
      margin-block-end: calc(var(--_space) / 2);
    }

    /* Targets of 24 px: in a sentence without a box of their own, which would break its order right to left. */
    :not(.actions) > a {
      padding-block: 0.2em;
    }

    li a {
      display: inline-block;
      max-inline-size: 100%;
    }

    details,
    summary {
      display: inline;
    }

    summary {
      cursor: pointer;
      padding-block: 0.2em;
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }

    .own.check {
      margin-block-start: var(--_space);
    }

    label {
      display: block;
      font-weight: 600;
      margin-block-end: 0.25em;
    }

    select {
      background: Field;
      border: 1px solid GrayText;
      border-radius: var(--_radius);
      color: FieldText;
      font: inherit;
      max-inline-size: 100%;
      min-block-size: 44px;
      padding-inline: 0.5em;
    }

    .own p {
      margin: 0.5em 0;
    }

    .badge p {
      margin: 0;
    }

    li::first-letter {
      text-transform: uppercase;
    }

    [part='licences'] {
      margin: 0;
      padding-inline-start: 1.25em;
    }

    @media print {
      select,
      button {
        display: none !important;
      }

      ::details-content {
        content-visibility: visible;
        display: inline;
      }
    }

    @media (forced-colors: active) {
      svg {
        color: CanvasText;
      }
    }
  `,
];
