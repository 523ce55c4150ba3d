import { render, html } from 'lit';
import { cloneSanitized } from '../author-content/links.js';

const activeElements = "script,style,link,template,iframe,object,embed,input,select,textarea";
class Rows {
  #rows = /* @__PURE__ */ new WeakMap();
  /** An item's row: a native checkbox, labeled by a copy of the item's current content. */
  rowFor(item) {
    const row = this.#rows.get(item) ?? emptyRow();
    this.#rows.set(item, row);
    row.lastElementChild.replaceChildren(...[...item.childNodes].map(cloneSanitized));
    removeActiveContent(row.lastElementChild);
    return row;
  }
}
function emptyRow() {
  const row = document.createElement("label");
  row.className = "sign";
  render(html`<input type="checkbox" autocomplete="off"/><span part="sign"></span>`, row);
  return row;
}
function removeActiveContent(words) {
  for (const element of words.querySelectorAll("*")) {
    if (element.matches(activeElements)) element.remove();
    else if (/-|^(label|button)$/.test(element.localName) || element.hasAttribute("is"))
      element.replaceWith(...element.childNodes);
    for (const { name } of [...element.attributes]) if (name.startsWith("on")) element.removeAttribute(name);
  }
}

export { Rows };
