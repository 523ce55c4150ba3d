import { css } from 'lit';
import { actions } from '../shared/action.styles.js';
import { own } from '../shared/own.styles.js';

/**
 * Styles for what the widget adds. sagebrush.css gives the host its box and ring, and styles the author's own
 * list.
 */
export const styles = [
  own,
  actions,
  css`
    .own.states {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_space) / 2);
    }

    [part='state'] {
      background: var(--_surface);
      border: var(--_line-width) solid var(--_border);
      border-radius: var(--_radius);
      box-sizing: border-box;
      color: var(--_text);
      list-style: none;
      max-inline-size: 100%;
      padding: 0.6em 1em;
    }

    [part='label'] {
      margin-block-end: calc(var(--_space) / 2);
    }

    /* Space for the map. */
    :host([layout='map']) ::slotted(:is(ul, ol))::before {
      content: none !important;
    }

    .own.line {
      display: inline;
    }

    .own.map {
      aspect-ratio: 3 / 2;
      break-inside: avoid;
      margin-block-end: calc(var(--_space) / 2);
      max-inline-size: 30em;
    }

    /* Click areas of 24 px. Links in a sentence get no box of their own: it would break right-to-left
       order. */
    :not(.actions) > a {
      padding-block: 0.2em;
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

    .own p {
      margin: 0.5em 0;
    }

    /* In a badge that consists of our words, the answer takes the place of the names. */
    :host(:empty:not([check], [layout='list'], [layout='map'])) p {
      margin: 0;
    }

    @media print {
      ::details-content {
        content-visibility: visible;
        display: inline;
      }
    }
  `,
];
