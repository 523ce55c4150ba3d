import { css } from 'lit';
import { own } from '../shared/own.styles.js';

/** The look of what the article changes in the page. It moves no text. */
export const markRules = [
  // As large as a fingertip asks for, over the word before it, where no line can grow wider; but where markers stand in a row, no wider than they are.
  'a[data-sage-mark][role]{position:relative;&::before{block-size:max(100%,24px);content:"";inline-size:max(100%,24px);inset-block-start:50%;inset-inline-end:0;position:absolute;transform:translateY(-50%)}sup>&:not(:only-of-type)::before{inline-size:100%}&:focus-visible{outline:3px solid var(--_focus,Highlight);outline-offset:2px}}',
  // An identifier has no place at which a line could break.
  'a:is([data-sage-mark=cite],[data-sage-mark=wrap]){overflow-wrap:anywhere}',
  ':is(a,sup)[data-sage-mark=add]{line-height:0}',
  'a[data-sage-mark=add]{margin-inline-start:.4em;text-decoration:none}',
  '[data-sage-mark]:target{background:#8883;border-radius:1px;outline:2px solid #8889;outline-offset:3px}',
  '[data-sage-mark]{scroll-margin-block:min(20vh,8rem)}',
  '@media print{[data-sage-paper]{display:none!important}[data-sage-mark=cite]::after{content:" (" attr(href) ")";overflow-wrap:anywhere}}',
];

export const styles = [
  own,
  css`
    :host(:not([hidden])) {
      display: block !important;
    }

    /* Important, since a theme's rules for these elements would win otherwise. */
    .prose::slotted(:is(p, ul, ol, dl, blockquote, figure, table, h2, h3, h4, h5, h6)) {
      font-family: var(--_font) !important;
      line-height: 1.65 !important;
      margin-block: 0 1.1em !important;
      max-inline-size: 66ch !important;
    }

    .prose::slotted(:is(h2, h3, h4, h5, h6)) {
      font-family: var(--_font-heading) !important;
      line-height: 1.25 !important;
      margin-block: 1.6em 0.5em !important;
      text-wrap: balance;
    }

    .prose::slotted(:first-child) {
      margin-block-start: 0 !important;
    }

    .prose::slotted(:is(ul, ol)) {
      padding-inline-start: 1.4em !important;
    }

    .prose::slotted(blockquote) {
      border-inline-start: 3px solid var(--_accent) !important;
      margin-inline: 0 !important;
      padding-inline-start: 1.1em !important;
    }

    .prose::slotted(figure) {
      margin-inline: 0 !important;
    }

    .own {
      background: var(--_surface);
      border: max(1px, var(--_line-width)) solid var(--_border);
      border-radius: var(--_radius);
      box-shadow: 0 4px 16px rgb(0 0 0 / 0.25);
      box-sizing: border-box;
      color: var(--_text);
      display: none;
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

    /* Where the platform cannot anchor it: at the bottom of the window. */
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
  `,
];
