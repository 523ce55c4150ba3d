import { css } from 'lit';
import { selectorOf } from './define.js';

/**
 * The one sheet outside of a shadow root: layout of hosts, and the tokens that take the page's own look.
 *
 * An empty font token makes `font-family` invalid where it is used, and so inherited: the page's own font.
 */
const styles = css`
  sage-practice {
    display: contents;
  }

  [sage-theme='inherit'] {
    --sage-color-surface: transparent;
    --sage-color-text: currentcolor;
    --sage-color-border: currentcolor;
    --sage-color-accent: currentcolor;
    --sage-color-action: transparent;
    --sage-color-action-hover: color-mix(in srgb, currentcolor 12%, transparent);
    --sage-color-action-border: currentcolor;
    --sage-color-on-action: currentcolor;
    --sage-color-focus: currentcolor;
    --sage-font-family: ;
    --sage-font-size: 1em;
  }

  /* One widget alone on paper. What it stands in is there without a box, so that nothing of it can cut or shift it. */
  @media print {
    :root:has(:state(sage-printing)) body {
      block-size: auto !important;
      display: block !important;
      overflow: visible !important;
    }

    :root:has(:state(sage-printing))
      body
      :not(:state(sage-printing), :has(:state(sage-printing)), :state(sage-printing) *) {
      --_display: none;
      display: none !important;
    }

    :root:has(:state(sage-printing)) body :has(:state(sage-printing)) {
      display: contents !important;
    }

    /* The words that stand in it directly. */
    :root:has(:state(sage-printing)) body {
      visibility: hidden !important;
    }

    :state(sage-printing) {
      visibility: visible !important;
    }
  }
`;

/** That sheet, which the shadow roots of ordinary elements need too. */
export const documentSheet = globalThis.document && styles.styleSheet!;
const added = new Set<string>();

/** What takes a part of the page for itself, however it is written. */
const blocks = [
  'consult-cta',
  'signs-checklist',
  'comparison-cards',
  'footnoted-article',
  'state-availability',
]
  .map((name) => selectorOf(`sage-${name}`))
  .join();

if (documentSheet) {
  document.adoptedStyleSheets.push(documentSheet);
  // Text between widgets has room of its own; two of them in a row would touch. Any rule of the page's goes before this.
  addDocumentRule(
    `:where(${blocks})+:where(${blocks}):where(:not([layout=badge],[data-layout=badge])){margin-block-start:var(--sage-space,16px)}`,
  );
}

/** Adds a rule to that sheet, for what only some pages need. It is added once, however many ask for it. */
export function addDocumentRule(rule: string): void {
  if (!added.has(rule)) documentSheet.insertRule(rule);
  added.add(rule);
}
