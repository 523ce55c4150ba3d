import { css } from 'lit';
import { actions } from '../shared/action.styles.js';
import { own } from '../shared/own.styles.js';

export const styles = [
  own,
  actions,
  css`
    /* The list stays in place but invisible, so that its anchors and lazy images still work. */
    ::slotted(:is(ul, ol)) {
      overflow-wrap: anywhere !important;
      position: absolute !important;
      visibility: hidden !important;
    }

    fieldset,
    .own.tools {
      margin: var(--_space) 0 0;
    }

    .first {
      margin: 0;
    }

    .sign {
      accent-color: var(--_action);
      border-block-start: var(--_line-width) solid var(--_border);
      cursor: pointer;
      display: grid;
      gap: 0.75em;
      grid-template-columns: auto minmax(0, 1fr);
      padding-block: max(0.65em, (44px - var(--_line-width) - 1lh) / 2);
    }

    fieldset {
      border: 0;
      min-inline-size: 0;
      padding: 0;
    }

    /* A native checkbox, centered on the first line of the text next to it. Browsers' dark ones look disabled. */
    input {
      block-size: 1.25em;
      color-scheme: light;
      cursor: inherit;
      font: inherit;
      inline-size: 1.25em;
      margin: calc((1lh - 1.25em) / 2) 0;
      outline: none;
    }

    /* Stacked if the buttons do not fit in a row. sagebrush.css reserves space for this by its width
       alone. */
    .own button {
      font-weight: 400;
      min-inline-size: clamp(0px, (32em - 100%) * 999, 100%);
      padding-block: 0;
    }

    .privacy {
      font-size: 0.875em;
      margin: 0.75em 0 0;
    }

    @media print {
      .tools {
        display: none;
      }

      .sign {
        break-inside: avoid;
        /* Do not print which row was used last. */
        outline: none !important;
      }

      /* Our own box, because browsers usually do not print backgrounds. */
      input {
        appearance: none;
        border: 1.5px solid;
        display: block;
        text-align: center;
      }

      fieldset:not([data-marks='blank']) :checked::before {
        content: '\\2713';
        display: block;
        font-weight: 700;
        line-height: 1;
      }

      :host(:state(sage-printing)) ::slotted(:not(h1, h2, h3, h4, h5, h6)) {
        display: none !important;
      }
    }
  `,
];
