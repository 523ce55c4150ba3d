import { css } from 'lit';

/** Styles for the question, the answer and the licenses. */
export const licensesStyles = css`
  /* On paper, nobody can answer the question. */
  @media print {
    label,
    select,
    button {
      display: none !important;
    }
  }

  [part='check'] {
    margin-block-start: var(--_space);
  }

  label {
    display: block;
    font-weight: 600;
    margin-block-end: 0.25em;
  }

  select {
    background: var(--_surface);
    color: var(--_text);
    border-radius: var(--_radius);
    min-block-size: 44px;
    /* As wide as its longest option, but never wider than its box, and it does not widen the box. */
    inline-size: 100%;
    max-inline-size: max-content;
    font: inherit;
    border: max(1px, var(--_line-width)) solid;
    padding: 0 0.5em;
  }

  [part='licenses'] {
    margin: 0;
    padding-inline-start: 1.25em;
  }
`;
