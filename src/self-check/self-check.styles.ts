/** The panel's styles, independent of the page's. */
export const styles = `
  :host {
    all: initial !important;
    color-scheme: light dark !important;
  }
  .panel, .here {
    --ink: light-dark(#1d2822, #eef3ef);
    --line: light-dark(#2b5f4a, #8fd0b3);
    --link: light-dark(#0b57b7, #8fc1ff);
  }
  .panel {
    background: light-dark(#fff, #17201b);
    border: 2px solid var(--line);
    border-radius: 8px;
    box-shadow: 0 4px 24px rgb(0 0 0 / 0.35);
    box-sizing: border-box;
    color: var(--ink);
    display: flex;
    flex-direction: column;
    font: 16px/1.5 system-ui, sans-serif;
    inline-size: min(30em, calc(100vw - 16px));
    inset: auto 8px 8px auto;
    max-block-size: min(70vh, 42em);
    overflow-wrap: anywhere;
    position: fixed;
    z-index: 2147483647;
  }
  header {
    align-items: center;
    border-block-end: 1px solid var(--line);
    display: flex;
    gap: 16px;
    justify-content: space-between;
    padding: 8px 8px 8px 16px;
  }
  .body {
    overflow: auto;
    padding: 12px 16px;
  }
  .body > :first-child {
    margin-block-start: 0;
  }
  h2 {
    font-size: 18px;
    margin: 0;
  }
  h3 {
    font-size: 16px;
    margin: 0;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    border-block-start: 1px solid color-mix(in srgb, currentcolor 25%, transparent);
    padding-block: 10px;
  }
  li li {
    border: 0;
    border-inline-start: 4px solid light-dark(#b3470b, #ffb37a);
    margin-block: 8px;
    padding-block: 0;
    padding-inline-start: 12px;
  }
  dl, p {
    margin: 8px 0;
  }
  dt {
    font-size: 14px;
    font-weight: 600;
  }
  dd {
    margin: 0 0 4px;
  }
  small, code {
    font-size: 14px;
  }
  code {
    font-family: ui-monospace, monospace;
  }
  a {
    color: var(--link);
    display: inline-block;
    min-block-size: 24px;
    text-underline-offset: 0.15em;
  }
  button {
    background: none;
    border: 2px solid currentcolor;
    border-radius: 6px;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 44px;
    padding-inline: 16px;
  }
  :focus-visible {
    outline: 3px solid var(--link);
    outline-offset: 2px;
  }
  .here {
    border-radius: 4px;
    outline: 4px solid var(--line);
    outline-offset: 3px;
    pointer-events: none;
    position: absolute;
    scroll-margin: 96px;
    z-index: 2147483646;
  }
  @media (width < 40em) {
    .panel {
      max-block-size: 55vh;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
