import { css } from 'lit';

/**
 * Styles for what widgets render themselves (`.own`). They reset everything first, because a theme's
 * inherited styles were not meant for it. sagebrush.css sets the tokens on the host.
 */
export const own = css`
  .own {
    all: initial;
    color: inherit;
    color-scheme: inherit;
    display: block;
    font: 1em / 1.5 var(--_font);
    font-size: var(--_size);
    overflow-wrap: break-word;
  }

  [part='answer'] {
    font-weight: 600;
  }

  .own :is(h2, h3, h4, h5, h6) {
    font-family: var(--_font-heading);
    font-size: 1.35em;
    line-height: 1.25;
    margin: 0 0 0.35em;
    text-wrap: balance;
  }

  a {
    border-radius: 2px;
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  :is(a, button, select, summary):focus-visible,
  label:has(:focus-visible) {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }

  /* Only for screen readers. */
  .unseen {
    clip-path: inset(50%);
    position: absolute;
  }

  @media print {
    a[data-address^='http']::after {
      content: ' (' attr(data-address) ')';
      font-weight: normal;
      overflow-wrap: anywhere;
    }
  }
`;
