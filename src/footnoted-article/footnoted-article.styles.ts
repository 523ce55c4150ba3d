import { css } from 'lit';
import { own } from '../shared/own.styles.js';

/** Styles for the links and attributes that the article adds to the page. They move no text. */
export const markRules = [
  // The click area is at least 24px high (WCAG 2.5.8). It covers the word before the marker if the line
  // cannot grow wider. Markers in a row get click areas no wider than the markers.
  'a[data-sage-mark][role]{position:relative;&::before{block-size:max(100%,24px);content:"";inline-size:max(100%,24px);inset-block-start:50%;inset-inline-end:0;position:absolute;transform:translateY(-50%)}sup>&:not(:only-of-type)::before{inline-size:100%}&:focus-visible{outline:3px solid var(--_focus,Highlight);outline-offset:2px}}',
  // An identifier contains no place where a line could break.
  'a:is([data-sage-mark=cite],[data-sage-mark=wrap]){overflow-wrap:anywhere}',
  ':is(a,sup)[data-sage-mark=add]{line-height:0}',
  'a[data-sage-mark=add]{text-decoration:none;margin-inline-start:.4em}',
  '[data-sage-mark]:target{background:#8883;outline-offset:3px;border-radius:1px;outline:2px solid #8889}',
  '[data-sage-mark]{scroll-margin-block:min(20vh,8rem)}',
  '@media print{[data-sage-paper]{display:none!important}[data-sage-mark=cite]::after{content:" (" attr(href) ")";overflow-wrap:anywhere}}',
];

export const styles = [
  own,
  css`
    .prose {
      font-family: var(--_font);
    }

    /* Important, because a theme's rules for these elements would win otherwise. */
    .prose::slotted(:is(p, ul, ol, dl, blockquote, figure, table, h2, h3, h4, h5, h6)) {
      font-family: var(--_font) !important;
      line-height: 1.65 !important;
      margin-block: 0 1.1em !important;
    }

    /* The text's measure, also for widgets. The classes are WordPress's, for what may be wider. */
    .prose::slotted(
      :is(
        p,
        ul,
        ol,
        dl,
        blockquote,
        figure,
        table,
        h2,
        h3,
        h4,
        h5,
        h6,
        sage-consult-cta,
        sage-signs-checklist,
        sage-comparison-cards
      ):not(.alignwide, .alignfull)
    ) {
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
      padding-inline-start: 1.1em !important;
      border-inline-start: 3px solid var(--_accent) !important;
      margin-inline: 0 !important;
    }

    .prose::slotted(figure) {
      margin-inline: 0 !important;
    }
  `,
];
