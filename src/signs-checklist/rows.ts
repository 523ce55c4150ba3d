import { html, render } from 'lit';
import { copyOf } from '../author-content/copy.js';

/**
 * Elements that are active in a page, and so would expose the row, and elements that would be a second
 * control in it.
 */
const notCopied = 'script,style,link,template,iframe,object,embed,input,button,select,textarea';

/** The rows of a list of signs. Each item keeps its row, and so its tick, wherever the item moves. */
export class Rows {
  readonly #rows = new WeakMap<Element, Element>();

  /** An item's row: a native checkbox, labelled by a copy of the item's current content. */
  of(item: Element): Element {
    const row = this.#rows.get(item) ?? emptyRow();
    this.#rows.set(item, row);
    row.lastElementChild!.replaceChildren(...[...item.childNodes].map(copyOf));
    silence(row.lastElementChild!);
    return row;
  }
}

/** The `autocomplete` value keeps a browser from restoring the tick after a reload. */
function emptyRow(): Element {
  const row = document.createElement('label');
  row.className = 'sign';
  render(html`<input type="checkbox" autocomplete="off" /><span part="sign"></span>`, row);
  return row;
}

/**
 * Leaves only text, formatting and images in a copy. An event handler or another component would run the
 * page's script inside the closed shadow root.
 */
function silence(words: Element): void {
  for (const element of words.querySelectorAll('*')) {
    if (element.matches(notCopied)) element.remove();
    else if (/-|^label$/.test(element.localName) || element.hasAttribute('is'))
      element.replaceWith(...element.childNodes);
    for (const { name } of [...element.attributes]) if (name.startsWith('on')) element.removeAttribute(name);
  }
}
