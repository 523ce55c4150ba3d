import { html, render } from 'lit';
import { cloneSanitized } from '../author-content/links.js';

/**
 * Elements that are active in a page, and so would expose the row, and elements that would be a second
 * control in it. Of a button, the words stay.
 */
const activeElements = 'script,style,link,template,iframe,object,embed,input,select,textarea';

/** The rows of a list of signs. Each item keeps its row, and so its tick, wherever the item moves. */
export class Rows {
  readonly #rows = new WeakMap<Element, Element>();

  /** An item's row: a native checkbox, labeled by a copy of the item's current content. */
  rowFor(item: Element): Element {
    const row = this.#rows.get(item) ?? emptyRow();
    this.#rows.set(item, row);
    row.lastElementChild!.replaceChildren(...[...item.childNodes].map(cloneSanitized));
    removeActiveContent(row.lastElementChild!);
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
function removeActiveContent(words: Element): void {
  for (const element of words.querySelectorAll('*')) {
    if (element.matches(activeElements)) element.remove();
    else if (/-|^(label|button)$/.test(element.localName) || element.hasAttribute('is'))
      element.replaceWith(...element.childNodes);
    for (const { name } of [...element.attributes]) if (name.startsWith('on')) element.removeAttribute(name);
  }
}
