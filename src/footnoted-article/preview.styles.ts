import { css } from 'lit';

export const styles = css`
  .own {
    background: var(--_surface);
    border: max(1px, var(--_line-width)) solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.25);
    box-sizing: border-box;
    color: var(--_text);
    display: none;
    font-family: inherit;
    font-size: calc(0.875 * var(--_size));
    inline-size: max-content;
    inset: auto;
    margin: 8px;
    max-block-size: min(24em, 100%);
    min-block-size: min(5em, 30vb);
    max-inline-size: min(26em, calc(100vi - 16px));
    overflow: auto;
    overflow-wrap: anywhere;
    padding: 0.75em 1em;
    position: fixed;
    position-area: top;
    position-try: most-block-size flip-block;
  }

  /* Without anchor positioning, the preview is at the bottom of the window. */
  @supports not (position-area: top) {
    .own {
      inset: auto auto 0 0;
      max-block-size: 45vb;
    }
  }

  .own > :first-child > * + * {
    margin-block-start: 0.5em;
  }

  .own p {
    margin: 0 0 0.5em;
  }

  .tools {
    align-items: center;
    display: flex;
    font-family: var(--_font);
    gap: 1em;
    justify-content: space-between;
    margin-block-start: 0.25em;
  }

  .tools > * {
    align-content: center;
    min-block-size: 24px;
  }

  button {
    all: unset;
    color: var(--_accent);
    cursor: pointer;
    text-decoration: underline;
  }

  [part='close'] {
    border: 1px solid;
    border-radius: var(--_radius);
    color: inherit;
    display: none;
    padding: 0.25em 1em;
    text-decoration: none;
  }

  @media (pointer: coarse) and (width <= 40em) {
    .own {
      border-radius: var(--_radius) var(--_radius) 0 0;
      inline-size: auto;
      inset: auto 0 0;
      margin: 0;
      max-block-size: 60dvb;
      max-inline-size: none;
      padding-block-end: max(0.75em, env(safe-area-inset-bottom));
      position-area: none;
    }

    [part='close'] {
      display: block;
    }

    .tools > * {
      min-block-size: 44px;
    }
  }

  @media screen {
    :popover-open {
      display: block;
    }
  }
`;
