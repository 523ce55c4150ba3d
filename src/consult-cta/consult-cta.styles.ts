import { css } from 'lit';
import { actions } from '../shared/action.styles.js';
import { own } from '../shared/own.styles.js';

/**
 * Styles for what the call adds. It takes its place in the grid that sagebrush.css makes for the author's
 * content.
 */
export const styles = [
  own,
  actions,
  css`
    .own {
      grid-column: 1 / -1;
    }

    .own.actions {
      margin-block-start: var(--_above, var(--_space));
    }

    .own.alone {
      margin: 0;
    }

    [part='answer'],
    [part='details'] {
      margin: 0.5em 0 0;
    }

    /* The action is next to the text if the box is wide enough. The length of the labels does not matter. */
    @container (inline-size >= 34em) {
      :host(:not([layout='card'], [layout='inline'])) .own:not([part='details'], .alone) {
        grid-column: 1;
      }

      :host(:not([layout='card'], [layout='inline'])) .own.beside {
        grid-column: 2;
        grid-row: 1 / span 14;
        margin: 0;
      }
    }

    .actions > :is([part='action'], [part='outside']) {
      background: var(--_action);
      border-color: var(--_action-border);
      color: var(--_on-action);
      text-decoration: none;
    }

    .actions > :is([part='action'], [part='outside']):hover {
      background: var(--_action-hover);
      text-decoration: underline;
    }

    @media print {
      button {
        display: none;
      }
    }
  `,
];
