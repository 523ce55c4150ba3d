import { html } from 'lit';
import { isEmptyItem, regroupItems } from './regroup-items.js';
import { setState } from './custom-states.js';
import { needsList } from './damage.js';
import { observedAttributesOf } from '../shared/define.js';
import { itemTags } from '../shared/widgets.js';
import { displacedFrom, HiddenSiblings } from './displaced.js';
import { isMeaningful } from './nodes.js';
import { normalizeContent } from './normalize.js';
import { readAttribute } from './quotes.js';
import { isUnclosed } from './unclosed.js';

const standIns = /* @__PURE__ */ new WeakMap();
function repair(widget, contentHost, slot, onChange) {
  const itemTag = itemTags[widget.localName];
  const original = [...contentHost.childNodes].filter(isMeaningful);
  const hasNoEnd = isUnclosed(widget, contentHost);
  const normalized = (content) => needsList(widget) ? normalizeContent(content) : content.filter(isMeaningful);
  const own = hasNoEnd ? [] : normalized(original);
  const isEmpty = !hasNoEnd && own.every((node) => isEmptyItem(node, itemTag));
  const displaced = isEmpty ? displacedFrom(widget, itemTag) : [];
  if (!displaced) return void 0;
  const nodes = displaced.length ? normalized(displaced) : own;
  const all = itemTag ? regroupItems(nodes, itemTag, displaced.length ? widget.querySelector(itemTag) : void 0) : nodes;
  if (!displaced.length && !hasNoEnd && isSame(all, original)) return null;
  let standIn = standIns.get(widget);
  if (!standIn) standIns.set(widget, standIn = new StandIn(widget));
  standIn.update(all, hasNoEnd ? slot([...contentHost.childNodes]) : void 0);
  standIn.hideSiblings(displaced.length, onChange);
  return standIn;
}
const isSame = (some, others) => some.length === others.length && some.every((node, index) => node === others[index]);
class StandIn {
  #widget;
  #inner;
  #siblings;
  #observer;
  #html = "";
  constructor(widget) {
    this.#widget = widget;
    this.#inner = document.createElement(widget.localName);
    this.#siblings = new HiddenSiblings(widget);
  }
  update(nodes, following) {
    const inner = this.#inner;
    for (const name of observedAttributesOf(inner.localName)) {
      const value = readAttribute(this.#widget, name);
      if (value === null) inner.removeAttribute(name);
      else if (value !== inner.getAttribute(name)) inner.setAttribute(name, value);
    }
    const copies = document.createDocumentFragment();
    copies.append(...nodes.map((node) => node.cloneNode(true)));
    const holder = document.createElement("div");
    holder.append(copies);
    if (holder.innerHTML !== this.#html) {
      this.#html = holder.innerHTML;
      inner.replaceChildren(...holder.childNodes);
    }
    this.template = html`<slot>${inner}</slot>${following}`;
    setState(this.#widget, "mended", true);
  }
  /** Hides elements after the widget, and observes their changes. */
  hideSiblings(count, onChange) {
    this.#siblings.hide(count);
    this.#observer?.disconnect();
    if (!count) return;
    this.#observer = new MutationObserver(onChange);
    this.#observer.observe(this.#widget.parentNode.parentNode, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true
    });
  }
  undo() {
    this.#observer?.disconnect();
    this.#siblings.hide(0);
    setState(this.#widget, "mended", false);
  }
}

export { repair };
