import { css } from 'lit';
import { actions } from '../shared/action.styles.js';
import { base } from '../shared/base.styles.js';

export const styles = [
  base,
  actions,
  css`
    .base {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space);
    }

    /* Beside the actions where the box is wide enough, however long their labels are: sagebrush.css asks the same. */
    .words {
      flex: 1 1 calc((34.5em - 100%) * 999);
      min-inline-size: 0;
    }

    .banner .actions {
      max-inline-size: clamp(50%, (34.5em - 100%) * 999, 100%);
    }

    .after,
    .card > * {
      flex-basis: 100%;
    }

    .inline .words {
      flex: 0 1 auto;
    }

    p {
      margin: 0;
    }

    .words > [part='answer']:not(:first-child) {
      margin-block-start: 0.5em;
    }

    /* Nothing to show, and no gap for it. */
    div:empty {
      display: none;
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
      .base {
        break-inside: avoid;
      }

      button {
        display: none;
      }
    }
  `,
];
