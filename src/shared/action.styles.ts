import { css } from 'lit';

/** A row of actions: links, and buttons that look like links. */
export const actions = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2) var(--_space);
    max-inline-size: 100%;
  }

  .actions > :is(a, button) {
    background: none;
    border: max(1px, var(--_line-width)) solid color-mix(in srgb, currentcolor 60%, transparent);
    border-radius: var(--_radius);
    box-sizing: border-box;
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-weight: 600;
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 0.55em 1em;
    text-align: center;
    text-wrap: balance;
    transition: background-color var(--_duration);
  }

  @media (prefers-reduced-motion: reduce) {
    .actions > :is(a, button) {
      transition: none;
    }
  }

  @media print {
    .actions > a {
      background: none !important;
      border: 0;
      color: inherit !important;
      padding: 0;
      text-align: start;
    }
  }
`;
