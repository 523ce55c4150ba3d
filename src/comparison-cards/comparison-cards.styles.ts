import { css } from 'lit';
import { own } from '../shared/own.styles.js';

/**
 * Styles for what the cards add: a heading and the reader's choice. It takes its place in the grid of
 * sagebrush.css.
 */
export const styles = [
  own,
  css`
    :host(:not([hidden])) {
      display: contents;
    }

    .own {
      grid-column: 1 / -1;
    }

    .own:has([part='heading']) {
      margin-block-end: calc(var(--_space) / 2);
    }

    .own [part='heading'] {
      margin: 0;
    }

    fieldset {
      display: contents;
    }

    legend.own {
      font-weight: 600;
      margin-block-start: var(--_space);
    }

    /* A card with its radio button. Together they take the place that sagebrush.css gives the card alone. */
    .choice {
      display: grid;
      grid-row: span 27;
      grid-template: subgrid / minmax(0, 1fr);
      margin-block-start: var(--_space);
      min-inline-size: 0;
    }

    .choice ::slotted(*) {
      margin: 0 !important;
    }

    .choice:has(:checked) ::slotted(*) {
      outline: 3px solid var(--_accent) !important;
    }

    label.own {
      accent-color: var(--_action);
      align-items: center;
      border-radius: var(--_radius);
      box-sizing: border-box;
      cursor: pointer;
      display: flex;
      gap: 0.5em;
      inline-size: fit-content;
      margin-block-start: calc(var(--_space) / 2);
      min-block-size: 44px;
      padding-inline: 0.5em;
    }

    label.own:has(:checked) {
      font-weight: 600;
    }

    /* Browsers' dark radio buttons look disabled. */
    input {
      block-size: 1.25em;
      flex: none;
      inline-size: 1.25em;
      color-scheme: light;
      font: inherit;
      margin: 0;
      outline: none;
    }

    /* A long name at the edge must not make the page wider. */
    .unseen {
      block-size: 1px;
      inline-size: 1px;
      overflow: hidden;
    }

    @media print {
      label.own:not(:has(:checked)) {
        display: none;
      }
    }
  `,
];
