import { css } from 'lit';
import { base } from '../shared/base.styles.js';

export const styles = [
  base,
  css`
    .base {
      container-type: inline-size;
    }

    .author {
      margin-block-end: var(--_space);
    }

    /* The space between cards one below the other is theirs, and there is none below the last. */
    .grid {
      --_rows: subgrid;
      column-gap: var(--_space);
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
      margin-block-end: calc(-1 * var(--_space));
    }

    fieldset {
      border: 0;
      margin: 0;
      min-inline-size: 0;
      padding: 0;
    }

    .choice {
      display: grid;
      grid-row: span calc(var(--_span) + 1);
      grid-template-rows: subgrid;
      min-inline-size: 0;
    }

    label.own {
      align-items: center;
      border: 2px solid transparent;
      border-radius: var(--_radius);
      cursor: pointer;
      display: flex;
      gap: 0.5em;
      inline-size: fit-content;
      min-block-size: 40px;
      padding-inline: 0.5em;
    }

    .choice > .own {
      margin-block-end: var(--_space);
      translate: 0 calc(var(--_space) / -2);
    }

    .own:has(:checked) {
      border-color: currentcolor;
      font-weight: 600;
    }

    input {
      accent-color: var(--_accent);
      block-size: 1.25em;
      flex: none;
      inline-size: 1.25em;
      margin: 0;
    }

    @media print {
      label.own:not(:has(:checked)) {
        display: none;
      }
    }

    .grid ::slotted(*) {
      margin: 0 !important;
    }

    /* An ordinary element: the card in it is what stands in the grid. */
    .grid ::slotted(:not(sage-comparison-card)) {
      display: contents !important;
    }

    .grid + .author {
      margin-block-start: var(--_space);
    }

    .author:last-child {
      margin-block-end: 0;
    }

    /* Copied with the cards, in which they stand before their points, and not once more apart from them. */
    .labels {
      display: var(--_labels, none);
      grid-row: span var(--_span);
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: subgrid;
      -webkit-user-select: none;
      user-select: none;
    }

    .labels > b {
      border-block-start: var(--_line-width) solid var(--_border);
      padding-block: 0.5em;
    }

    /* Room for the labels beside the cards: they are seen there, and only heard in the cards. */
    @container (inline-size >= 42em) {
      .of-2 {
        --_labels: grid;
        --_label-position: absolute;
        --_label-clip: inset(50%);
        grid-template-columns: 7em repeat(auto-fit, minmax(14em, 1fr));
      }
    }

    @container (inline-size >= 58em) {
      .of-3 {
        --_labels: grid;
        --_label-position: absolute;
        --_label-clip: inset(50%);
        grid-template-columns: 7em repeat(auto-fit, minmax(14em, 1fr));
      }
    }

    @container (inline-size >= 74em) {
      .of-4 {
        --_labels: grid;
        --_label-position: absolute;
        --_label-clip: inset(50%);
        grid-template-columns: 7em repeat(auto-fit, minmax(14em, 1fr));
      }
    }
  `,
];
