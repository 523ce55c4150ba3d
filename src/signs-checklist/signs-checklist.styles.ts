import { css } from 'lit';
import { actions } from '../shared/action.styles.js';
import { base } from '../shared/base.styles.js';

export const styles = [
  base,
  actions,
  css`
    .surface {
      padding: calc(var(--_space) * 1.25);
    }

    .base > * + * {
      margin-block-start: var(--_space) !important;
    }

    .sign {
      border-block-start: var(--_line-width) solid var(--_border);
      cursor: pointer;
      display: grid;
      gap: 0.75em;
      grid-template-columns: auto minmax(0, 1fr);
      padding-block: 0.65em;
    }

    fieldset {
      border: 0;
      margin: 0;
      min-inline-size: 0;
      padding: 0;
    }

    /* A native box, as tall as a line of the words beside it. */
    input {
      accent-color: var(--_action);
      block-size: 1.25em;
      cursor: inherit;
      font: inherit;
      inline-size: 1.25em;
      margin: 0.15em 0 0;
    }

    .sign:hover {
      background: color-mix(in srgb, currentcolor 5%, transparent);
    }

    .sign:focus-within:has(:focus-visible) {
      outline: var(--_focus-width) solid var(--_focus);
      outline-offset: 2px;
    }

    input:focus-visible {
      outline: none;
    }

    button {
      font-weight: 400 !important;
    }

    .privacy {
      font-size: 0.875em;
      margin: 0.75em 0 0;
    }

    @media print {
      .surface {
        border: 0;
        padding: 0;
      }

      .tools {
        display: none;
      }

      .sign {
        break-inside: avoid;
      }

      /* Drawn, since backgrounds are seldom printed. */
      input {
        appearance: none;
        border: 1.5px solid;
        display: block;
        text-align: center;
      }

      :not([data-marks='blank']) > fieldset :checked::before {
        content: '\\2713';
        display: block;
        font-weight: 700;
        line-height: 1;
      }

      :host(:state(sage-printing)) ::slotted(:not(h1, h2, h3, h4, h5, h6)),
      :host(:state(sage-printing)) .author > :not(h1, h2, h3, h4, h5, h6, slot) {
        display: none !important;
      }
    }
  `,
];
