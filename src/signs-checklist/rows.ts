import { html, render } from 'lit';
import { copyOf } from '../shared/copy.js';

/** What takes its part in a page and so would lead into the row, and what would be a second control in it. */
const notCopied = 'script,style,link,template,iframe,object,embed,input,button,select,textarea';

/** The rows of a list of signs: each item keeps its own, and so its tick, wherever it goes. */
export class Rows {
  readonly #rows = new WeakMap<Element, Element>();

  /** An item's row: a native box, labelled by a copy of what stands in the item now. */
  of(item: Element): Element {
    const row = this.#rows.get(item) ?? emptyRow();
    this.#rows.set(item, row);
    row.lastElementChild!.replaceChildren(...[...item.childNodes].map(copyOf));
    silence(row.lastElementChild!);
    return row;
  }
}

/** A browser that brings back what was filled in before a reload is to leave this out. */
function emptyRow(): Element {
  const row = document.createElement('label');
  row.className = 'sign';
  render(html`<input type="checkbox" autocomplete="off" /><span part="sign"></span>`, row);
  return row;
}

/**
 * Leaves words, marks and pictures of a copy. A handler in it, and another component, would be the page's own
 * script in a root that is closed to it.
 */
function silence(words: Element): void {
  for (const element of words.querySelectorAll('*')) {
    if (element.matches(notCopied)) element.remove();
    else if (/-|^label$/.test(element.localName) || element.hasAttribute('is'))
      element.replaceWith(...element.childNodes);
    for (const { name } of [...element.attributes]) if (name.startsWith('on')) element.removeAttribute(name);
  }
}
