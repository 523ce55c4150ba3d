import { css } from 'lit';
import { actions } from '../shared/action.styles.js';
import { own } from '../shared/own.styles.js';

/** What the call adds. Where sagebrush.css lays the author's words out as a grid, it takes its place in that. */
export const styles = [
  own,
  actions,
  css`
    .own {
      grid-column: 1 / -1;
    }

    .own.actions {
      margin-block-start: var(--_space);
    }

    .own.alone {
      margin: 0;
    }

    [part='answer'],
    [part='details'] {
      margin: 0.5em 0 0;
    }

    /* Beside the words where the box is wide enough, however long the labels are. */
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
